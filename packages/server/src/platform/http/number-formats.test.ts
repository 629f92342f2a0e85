import { expect, test } from 'vitest';
import { withNumberFormats } from './number-formats.ts';

test('numbers get a format by their bounds, wherever they stand, and data are left alone', () => {
  const small = { type: 'integer', minimum: 1, maximum: 200 };
  const schema = {
    properties: { few: small, many: { anyOf: [{ type: 'integer', minimum: 0 }, { type: 'null' }] } },
    items: [{ type: 'number' }],
    examples: [{ type: 'integer' }],
  };
  expect(withNumberFormats(schema)).toEqual({
    properties: {
      few: { ...small, format: 'int32' },
      many: { anyOf: [{ type: 'integer', minimum: 0, format: 'int64' }, { type: 'null' }] },
    },
    items: [{ type: 'number', format: 'double' }],
    examples: [{ type: 'integer' }],
  });
});

test('a format that is given stays', () => {
  const given = { type: 'integer', format: 'int32' };
  expect(withNumberFormats(given)).toEqual(given);
});
