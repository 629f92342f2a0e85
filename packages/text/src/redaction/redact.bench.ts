// Prints how many texts a second one core redacts, and how the cost grows when contrived text is four times as long
// (linear is about 4). Run: node packages/text/src/redaction/redact.bench.ts
import { readCorpus } from './fixtures/corpus.ts';
import { redact } from './redact.ts';

const labelled = [...readCorpus('gold-it'), ...readCorpus('held-out')].map(({ text }) => text);
const around = 'Il servizio è stato lento e il modulo poco chiaro, ma alla fine ho concluso. ';
const samples: Readonly<Record<string, readonly string[]>> = {
  'no digit, no @': [around + around, `${around}L’ufficio è gentile.`],
  'a small number': [`${around}Attesa di 40 minuti.`],
  'labelled texts': labelled,
  'labelled texts within 150 more characters': labelled.map((text) => around + text + around),
};

function microsecondsPerText(texts: readonly string[], calls: number): number {
  const rounds = Math.ceil(calls / texts.length);
  const start = process.cpuUsage();
  for (let round = 0; round < rounds; round++) for (const text of texts) redact(text);
  return process.cpuUsage(start).user / (rounds * texts.length);
}

for (const [name, texts] of Object.entries(samples)) {
  microsecondsPerText(texts, 20_000);
  const cost = microsecondsPerText(texts, 50_000);
  console.log(`${name}: ${cost.toFixed(2)} µs, ${Math.round(1e6 / cost)} texts/s`);
}

for (const piece of [
  '1',
  '@',
  'a.',
  ' ',
  '1 ',
  '(1)',
  '0039 ',
  '+1 ',
  'IT00',
  'RSSMRA80A01H501',
  '4000 ',
  '😡1',
  'IT60/',
  'RSSMRA80\n',
  '333,',
  'a chiocciola ',
  'a(at)',
]) {
  const text = piece.repeat(10_000 / piece.length);
  microsecondsPerText([text], 3);
  const [cost, costOfFourTimes] = [
    microsecondsPerText([text], 40),
    microsecondsPerText([text.repeat(4)], 10),
  ];
  const milliseconds = (cost / 1000).toFixed(1);
  console.log(
    `10 kB of ${JSON.stringify(piece)}: ${milliseconds} ms, 40 kB ${(costOfFourTimes / cost).toFixed(1)} times`,
  );
}
