import { expect, test } from 'vitest';
import { modelMatrixOf } from './model-matrix.ts';

test('factors are coded against the first level that occurs; a level that never does has no coefficient', () => {
  const { names, columns } = modelMatrixOf(
    [{ name: 'channel', column: ['app', 'web', 'app'], levels: ['kiosk', 'web', 'phone', 'app'] }],
    [],
  );
  expect(names).toEqual(['channelapp']);
  expect(columns).toEqual([Float64Array.of(1, 0, 1)]);
});

test('a row without one of the values is in no column', () => {
  const { rows, columns } = modelMatrixOf(
    [
      { name: 'age', column: [30, null, 50, 60] },
      { name: 'channel', column: ['web', 'web', 'fax', 'app'], levels: ['web', 'app'] },
    ],
    [Float64Array.of(1, 1, 1, 0)],
  );
  expect(rows).toEqual(Int32Array.of(0, 3));
  expect(columns).toEqual([Float64Array.of(30, 60), Float64Array.of(0, 1)]);
});

test('columns of unequal length are a mistake', () => {
  expect(() => modelMatrixOf([{ name: 'age', column: [1, 2] }], [Float64Array.of(1)])).toThrow(RangeError);
});
