import type { Item, Language } from '@ascolto/contract';
import type { LiveCards, VersionedCard } from '../analysis/index.ts';
import { renderHtml } from '../platform/html/html.ts';
import type { Service } from '../registry/index.ts';
import { announcementText, reportCardFragment } from './pages/report-card-fragment.ts';

/** A card in one language, made once for all who look at it. */
export interface RenderedCard {
  readonly version: string;
  readonly fragment: string;
  /** The card as a server-sent event, in bytes: encoded once, not for each reader. */
  readonly event: Uint8Array;
}

export interface RenderedCards {
  read(service: Service, language: Language): Promise<RenderedCard>;
}

/** The questionnaires, as far as a card needs them. */
export interface Wordings {
  allForService(service: Service): readonly { item(code: string): Item | undefined }[];
}

/** Those asked for last are kept: about 60 kB each, 30 MB in all. */
const mostKept = 500;

export function createRenderedCards(
  cards: Pick<LiveCards, 'read'>,
  wordings: Wordings,
  minimum: number,
): RenderedCards {
  const kept = new Map<string, RenderedCard>();

  function render(service: Service, language: Language, { card, version }: VersionedCard): RenderedCard {
    const questionnaires = wordings.allForService(service);
    const findItem = (code: string): Item | undefined =>
      questionnaires.flatMap((questionnaire) => questionnaire.item(code) ?? [])[0];
    const fragment = renderHtml(reportCardFragment({ card, language, findItem, minimum }));
    const announcement = announcementText(card, language);
    return { version, fragment, event: eventFrame(version, { version, fragment, announcement }) };
  }

  return {
    read: async (service, language) => {
      const current = await cards.read(service);
      const key = `${service.id} ${language}`;
      const before = kept.get(key);
      const rendered = before?.version === current.version ? before : render(service, language, current);
      kept.delete(key);
      kept.set(key, rendered);
      const [oldest] = kept.keys();
      if (kept.size > mostKept && oldest !== undefined) kept.delete(oldest);
      return rendered;
    },
  };
}

/** JSON holds no line end of its own, so the whole of it is one field. */
function eventFrame(version: string, data: object): Uint8Array {
  return Buffer.from(`id: ${version}\nevent: card\ndata: ${JSON.stringify(data)}\n\n`);
}
