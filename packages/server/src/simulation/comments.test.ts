import { languages } from '@ascolto/contract';
import { redact } from '@ascolto/text';
import { expect, test } from 'vitest';
import { commentOn } from './comments.ts';
import { commentParts } from './comment-parts.ts';
import { inventedData } from './personal-data.ts';
import { randomOf } from './random.ts';

const comment = { rating: 1, language: 'it', maxLength: 1000, metIncident: false } as const;

test('more than a thousand Italian comments of a rating differ', () => {
  const random = randomOf('comments');
  const written = Array.from({ length: 5_000 }, () => commentOn(comment, random));
  expect(new Set(written).size).toBeGreaterThan(1_000);
});

test('a comment fits its rating and its language, and is never too long or empty', () => {
  const random = randomOf('tone');
  for (const language of languages) {
    const parts = commentParts[language];
    for (let number = 0; number < 200; number++) {
      const good = commentOn({ ...comment, language, rating: 5, maxLength: 60 }, random);
      const bad = commentOn({ ...comment, language, rating: 1 }, random);
      expect(good.length).toBeGreaterThan(0);
      expect(good.length).toBeLessThanOrEqual(60);
      expect(parts.good.openings.concat(parts.good.details).some((part) => good.includes(part))).toBe(true);
      expect(parts.bad.openings.some((part) => bad.startsWith(part))).toBe(true);
    }
  }
});

test('redaction finds the personal data that some comments tell', () => {
  const random = randomOf('data');
  for (let number = 0; number < 500; number++) {
    const text = inventedData(random);
    expect(redact(text).text, text).toMatch(/\[(CODICE FISCALE|TELEFONO|E-MAIL|IBAN)\]/);
  }
});
