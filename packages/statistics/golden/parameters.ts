import { type Column, numbersOf, type Value } from '../src/columns.ts';
import type { Outcome } from '../src/outcome.ts';
import type { Input, Json, Parameters } from './case.ts';

/*
 * Reads the parameters of a case. A list of one may be written as a bare value.
 */

/** @throws where the input has no such column */
export function columnOf(input: Input, name: Json | undefined): Column {
  const column = typeof name === 'string' ? input[name] : undefined;
  if (column === undefined) throw new Error(`there is no column ${JSON.stringify(name)}`);
  return column;
}

/** @throws as columnOf */
export function numberColumnOf(input: Input, name: Json | undefined): Float64Array {
  return numbersOf(columnOf(input, name));
}

/** Columns of numbers, by name. Shorter ones are repeated, as R does. @throws as columnOf */
export function numberColumnsOf<Name extends string>(
  input: Input,
  names: readonly Name[],
): Readonly<Record<Name, Float64Array>> {
  const columns = names.map((name) => numberColumnOf(input, name));
  const rows = columns.reduce((most, { length }) => Math.max(most, length), 0);
  const repeated = columns.map((column) =>
    Float64Array.from({ length: rows }, (_, row) => column[row % column.length] ?? Number.NaN),
  );
  return Object.fromEntries(names.map((name, place) => [name, repeated[place]])) as Record<
    Name,
    Float64Array
  >;
}

/**
 * A column and values that it may have, with logical values as R compares them: with numbers as 1 and 0, with texts as `TRUE`
 * and `FALSE`.
 */
export function comparable(
  column: Column,
  values: readonly Value[],
): { readonly column: Column; readonly values: readonly Value[] } {
  if (column instanceof Float64Array) return { column, values };
  const hasNumbers = [...column, ...values].some((value) => typeof value === 'number');
  const plain = (value: Value): Value => {
    if (typeof value !== 'boolean') return value;
    return hasNumbers ? Number(value) : String(value).toUpperCase();
  };
  return { column: column.map(plain), values: values.map(plain) };
}

export function listOf(value: Json | undefined): readonly Json[] {
  if (value === undefined || value === null) return [];
  return Array.isArray(value) ? value : [value];
}

export function textsOf(value: Json | undefined): readonly string[] {
  return listOf(value).flatMap((one) => (typeof one === 'object' ? [] : [String(one)]));
}

/** A name as it is, a number as it is written. */
export function writtenAs(value: Json | undefined): string {
  return typeof value === 'string' ? value : JSON.stringify(value);
}

/** A text, or the first of a list; nothing is an empty one. */
export function textOf(value: Json | undefined): string {
  return textsOf(value)[0] ?? '';
}

export function numbersIn(value: Json | undefined): readonly number[] {
  return listOf(value).map(Number);
}

/** @throws where it is no number and nothing else was said */
export function numberOf(value: Json | undefined, otherwise?: number): number {
  if (typeof value === 'number') return value;
  if (value === undefined && otherwise !== undefined) return otherwise;
  throw new Error(`${JSON.stringify(value)} is no number`);
}

/** An object's entries; none of anything else. */
export function entriesOf(value: Json | undefined): readonly (readonly [string, Json])[] {
  return typeof value === 'object' && value !== null && !Array.isArray(value) ? Object.entries(value) : [];
}

export function objectOf(value: Json | undefined): Parameters {
  return Object.fromEntries(entriesOf(value));
}

export function valuesOf(value: Json | undefined): readonly Value[] {
  return listOf(value).map((one) => (typeof one === 'object' ? null : one));
}

/** The result. @throws where there is none, which no case expects */
export function required<T>(outcome: Outcome<T>): T {
  if (outcome.ok) return outcome.value;
  throw new Error(`no result: ${JSON.stringify(outcome.failure)}`);
}
