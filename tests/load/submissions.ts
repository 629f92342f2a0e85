import { randomUUID } from 'node:crypto';
import { readFileSync } from 'node:fs';
import {
  type AnswerValue,
  checkDocument,
  type CompiledQuestionnaire,
  compileQuestionnaire,
  hasRandomOrder,
  type Item,
  answerCodes,
} from '@ascolto/contract';
import { postRequest } from './connection.ts';
import type { Random } from './random.ts';
import type { ServiceAddress } from './register.ts';

const document = new URL('../../questionnaires/digital-service.v1.json', import.meta.url);

/** The questionnaire of online procedures, as it is shipped. */
export function readQuestionnaire(): CompiledQuestionnaire {
  const checked = checkDocument(JSON.parse(readFileSync(document, 'utf8')));
  if (!checked.ok) throw new Error('the shipped questionnaire is faulty');
  return compileQuestionnaire(checked.questionnaire);
}

/** Answers to every item that routing asks; the text only where there is a comment. */
export function answerAll(
  asked: CompiledQuestionnaire,
  random: Random,
  comment: string | undefined,
): Record<string, AnswerValue> {
  const answers: Record<string, AnswerValue> = {};
  for (const [screen] of asked.questionnaire.screens.entries()) {
    for (const item of asked.screenItems(screen, answers)) {
      const answer = item.type === 'text' ? comment : answerTo(item, random);
      if (answer !== undefined) answers[item.code] = answer;
    }
  }
  return answers;
}

function answerTo(item: Item, random: Random): AnswerValue | undefined {
  const codes = answerCodes(item);
  switch (item.type) {
    case 'rating':
      return 1 + random.below(5);
    case 'choice':
    case 'yes-partly-no':
      return random.pick(codes);
    case 'multiple': {
      const first = random.below(codes.length);
      return codes.filter((_, place) => place === first || random.below(4) === 0);
    }
    default:
      return undefined;
  }
}

/** The API's request that hands in answers. */
export function submissionRequest(
  { ipa, slug }: ServiceAddress,
  asked: CompiledQuestionnaire,
  submissionId: string,
  answers: Readonly<Record<string, AnswerValue>>,
): Buffer {
  const { code, version } = asked.questionnaire;
  const seed = hasRandomOrder(asked.questionnaire) ? { seed: 7 } : {};
  const body = {
    submissionId,
    questionnaire: { code, version },
    language: 'it',
    channel: 'web',
    ...seed,
    answers,
  };
  return postRequest(`/v1/services/${ipa}/${slug}/responses`, 'application/json', JSON.stringify(body));
}

/** Requests that differ in everything, ready to be sent again and again under new submission ids. */
export function requestPool(
  services: readonly ServiceAddress[],
  count: number,
  random: Random,
): readonly Buffer[] {
  const asked = readQuestionnaire();
  return Array.from({ length: count }, (_, number) => {
    const comment = number % 2 === 0 ? italianComment(random, 200) : undefined;
    return submissionRequest(random.pick(services), asked, randomUUID(), answerAll(asked, random, comment));
  });
}

const idName = Buffer.from('"submissionId":"');

/** Gives a request a new random submission id, in place: making it anew would cost the client more than sending. */
export function renewSubmissionId(request: Buffer): Buffer {
  request.write(randomUUID(), request.indexOf(idName) + idName.length, 'latin1');
  return request;
}

const sentences = [
  'La procedura è chiara ma ho dovuto ripetere due volte il caricamento dei documenti.',
  'Dopo l’accesso con SPID la pagina è rimasta bianca per qualche minuto.',
  'Non si capisce quali allegati servano davvero e in quale formato.',
  'Ottimo servizio, ho finito tutto dal telefono in dieci minuti senza andare allo sportello.',
  'Il numero verde non risponde mai e la domanda è ferma da settimane.',
  'Il riepilogo finale è comodo, però manca la ricevuta da stampare.',
  'I tempi di attesa sono troppo lunghi rispetto a quanto indicato nella guida.',
  'Sarebbe utile poter salvare la domanda e riprenderla il giorno dopo.',
  'Il linguaggio è troppo burocratico: mia madre non è riuscita a completare la richiesta da sola.',
  'Tutto bene, solo il pagamento finale dà un errore con alcuni browser.',
];

function italianComment(random: Random, length: number): string {
  let comment = random.pick(sentences);
  while (comment.length < length) comment = `${comment} ${random.pick(sentences)}`;
  return comment.slice(0, length);
}
