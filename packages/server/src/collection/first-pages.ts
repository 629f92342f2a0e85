import type { CompiledQuestionnaire } from '@ascolto/contract';
import { pageWithGap, type PageWithGap } from '../platform/html/page-with-gap.ts';
import type { Service } from '../registry/index.ts';
import { type FormView, formPage, ownFields } from './pages/form-page.ts';

/** First pages of forms: made once for all readers, but for the fields that are each reader's own. */
export interface FirstPages {
  /** The page of a view that nobody has written in. */
  read(view: FormView): PageWithGap;
}

interface Kept {
  readonly service: Service;
  readonly questionnaire: CompiledQuestionnaire;
  readonly page: PageWithGap;
}

/** Those asked for lately are kept, up to twice as many: about 25 kB each, 50 MB in all. */
const mostRecent = 1_000;

export function createFirstPages(): FirstPages {
  let recent = new Map<string, Kept>();
  let older = new Map<string, Kept>();

  function remember(key: string, entry: Kept): Kept {
    if (recent.size >= mostRecent) {
      older = recent;
      recent = new Map();
    }
    recent.set(key, entry);
    return entry;
  }

  return {
    read: (view) => {
      const key = keyOf(view);
      const found = recent.get(key);
      if (found !== undefined && isCurrent(found, view)) return found.page;
      const once = older.get(key);
      return remember(key, once !== undefined && isCurrent(once, view) ? once : keep(view)).page;
    },
  };
}

/** A register that is read anew has new services: what was made of the old ones is not used any more. */
function isCurrent({ service, questionnaire }: Kept, view: FormView): boolean {
  return service === view.service && questionnaire === view.questionnaire;
}

/** All else in the page is the same for a service: touchpoint and channel are those that it has. */
function keyOf({ service, questionnaire, language, touchpoint, channel }: FormView): string {
  return `${service.id} ${questionnaire.questionnaire.code} ${language} ${touchpoint} ${channel}`;
}

function keep(view: FormView): Kept {
  const { service, questionnaire } = view;
  return { service, questionnaire, page: withGap(view) };
}

function withGap(view: FormView): PageWithGap {
  const own = ownFields(view);
  const whole = formPage(view);
  const start = whole.indexOf(own);
  return pageWithGap(whole.slice(0, start), whole.slice(start + own.length));
}

/** True where an `Accept-Encoding` names gzip and does not refuse it. */
export function acceptsGzip(header: string | string[] | undefined): boolean {
  return /\bgzip\b(?!\s*;\s*q=0(?:\.0*)?\s*(?:,|$))/i.test(String(header ?? ''));
}
