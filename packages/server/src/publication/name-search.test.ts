import { expect, test } from 'vitest';
import { isWithinEdits } from './edit-distance.ts';
import { indexNames } from './name-search.ts';

const names = [
  { name: 'Comune di Romano di Lombardia', others: 'c_h509' },
  { name: 'Roma Capitale', others: 'c_h501' },
  { name: "Contributo d'affitto", others: 'Roma Capitale c_h501' },
  { name: 'Città metropolitana di Forlì', others: 'cm_fo' },
  { name: "Istituto Nazionale per l'Assicurazione contro gli Infortuni sul Lavoro", others: 'INAIL' },
];
const find = indexNames(names);

function found(search: string): readonly string[] {
  return find(search).positions.map((position) => names[position]?.others ?? '');
}

test('accents, case and punctuation are forgiven', () => {
  for (const search of ['citta forli', "CITTA' FORLI'", 'Città, Forlì!'])
    expect(found(search)).toEqual(['cm_fo']);
  expect(find('citta').similar).toBe(false);
});

test('words may be unfinished and in any order, and every one must be there', () => {
  expect(found('infort naz')).toEqual(['INAIL']);
  expect(found('affitto forli')).toEqual([]);
});

test('codes are found', () => {
  expect(found('inail')).toEqual(['INAIL']);
  expect(found('C_H501')).toEqual(['c_h501', 'Roma Capitale c_h501']);
});

test('a whole word in the name comes before the beginning of one, and before one elsewhere', () => {
  expect(found('roma')).toEqual(['c_h501', 'c_h509', 'Roma Capitale c_h501']);
});

test.each([
  ['rmoa capitale', 'c_h501'],
  ['asicurazione infortunni', 'INAIL'],
  ['metropollitana', 'cm_fo'],
  ['instituto nazonale', 'INAIL'],
])('a slip is forgiven where nothing is found else: %s', (search, other) => {
  expect(find(search).similar).toBe(true);
  expect(found(search)[0]).toBe(other);
});

test('what resembles nothing finds nothing, and no word finds nothing', () => {
  expect(find('xqzwv')).toEqual({ positions: [], similar: false });
  expect(find(' - ')).toEqual({ positions: [], similar: false });
});

test('a very long search is cut, not refused', () => {
  expect(found('roma '.repeat(1_000))).toHaveLength(3);
  expect(found('x'.repeat(10_000))).toEqual([]);
});

test.each([
  ['roma', 'rmoa', 1, true],
  ['roma', 'oram', 1, false],
  ['sportello', 'spotrelo', 2, true],
  ['casa', 'caso', 1, true],
  ['casa', 'case', 0, false],
  ['a', '', 1, true],
])('%s becomes %s by at most %i edits: %s', (one, other, edits, expected) => {
  expect(isWithinEdits(one, other, edits)).toBe(expected);
  expect(isWithinEdits(other, one, edits)).toBe(expected);
});
