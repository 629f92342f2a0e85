import { type Column, numbersOf } from '../columns.ts';

/** Positions at which something holds, counted from 1 as in charts. */
export function positionsWhere(length: number, holds: (index: number) => boolean): readonly number[] {
  const positions: number[] = [];
  for (let index = 0; index < length; index++) if (holds(index)) positions.push(index + 1);
  return positions;
}

/**
 * A statistic of each period that goes on from the last one; a period without a value keeps what was.
 *
 * @param next from the statistic so far and the period's value
 */
export function running(
  values: Column,
  start: number,
  next: (statistic: number, value: number) => number,
): Float64Array {
  let statistic = start;
  return numbersOf(values).map((value) => {
    if (!Number.isNaN(value)) statistic = next(statistic, value);
    return statistic;
  });
}

/** Whether a period has a value: only then can it signal. */
export function hasValue(values: Column, index: number): boolean {
  const value = values[index];
  return typeof value === 'number' && !Number.isNaN(value);
}

/** @throws RangeError */
export function requirePositive(what: string, value: number): void {
  if (!(value > 0 && Number.isFinite(value))) throw new RangeError(`${what} is above 0, not ${value}`);
}
