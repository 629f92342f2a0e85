import { gunzipSync } from 'node:zlib';
import fc from 'fast-check';
import { expect, it } from 'vitest';
import { pageWithGap } from './page-with-gap.ts';

it('is read by gunzip as the whole page, whatever its parts', () => {
  const text = fc.string({ unit: 'binary', maxLength: 3_000 }).map((value) => value.toWellFormed());
  fc.assert(
    fc.property(text, text, text, (before, part, after) => {
      const page = pageWithGap(before, after);
      expect(page.plain(part).toString()).toBe(before + part + after);
      // Checks length and checksum too.
      expect(gunzipSync(page.gzip(part)).toString()).toBe(before + part + after);
    }),
  );
});

it('is about as small as the page compressed as one', () => {
  const page = pageWithGap('<p>Valutazione</p>'.repeat(400), '<p>Grazie</p>'.repeat(400));
  expect(page.gzip('<input name="submissionId">').length).toBeLessThan(300);
});

it('refuses a part that no stored block can hold', () => {
  expect(() => pageWithGap('', '').gzip('x'.repeat(65_536))).toThrow(RangeError);
});
