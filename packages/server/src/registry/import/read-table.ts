import { pipeline } from 'node:stream';
import { CsvError, type Info, parse } from 'csv-parse';
import type { z } from 'zod';
import { type Faults, collectFaults } from './faults.ts';
import type { Table } from './table.ts';
import { FileRefused, readFirstLine, readText } from './text-stream.ts';

export interface Line<Row> {
  readonly number: number;
  readonly row: Row;
}

/** The rows of a file that are in order, what each row of it belongs to, and all that is wrong with any. */
export interface Reading<Row> {
  readonly lines: readonly Line<Row>[];
  readonly parents: readonly ParentOfLine[];
  readonly faults: Faults;
}

/** What a row belongs to, wrong as the rest of the row may be. */
export interface ParentOfLine {
  readonly number: number;
  readonly key: string;
}

interface CsvRecord {
  readonly line: number;
  readonly cells: readonly string[];
}

/**
 * Reads a CSV file: UTF-8, with or without byte order mark, separated by commas, semicolons or tabs, the first line the
 * names of the columns, in any order and case. Other columns are passed over.
 */
export async function readTable<Row>(
  file: string,
  table: Table<Row>,
  onRow: (rows: number) => void,
): Promise<Reading<Row>> {
  const faults = collectFaults();
  const lines: Line<Row>[] = [];
  const parents: ParentOfLine[] = [];
  const accept = uniqueRows(table, lines, faults);
  let readCells: CellReader | undefined;
  try {
    for await (const record of readRecords(file)) {
      if (!readCells) {
        readCells = locateColumns(record.cells, table, faults);
        if (faults.count > 0) break;
      } else {
        const cells = readCells(record, faults);
        if (cells) {
          accept(record.line, cells);
          const parent = table.parent?.key.safeParse(cells);
          if (parent?.success) parents.push({ number: record.line, key: parent.data });
        }
        onRow(lines.length);
      }
    }
    if (!readCells) faults.addForFile(`The file ${file} is empty.`);
  } catch (error) {
    if (!(error instanceof FileRefused)) throw error;
    if (error.line === undefined) faults.addForFile(error.message);
    else faults.add(error.line, error.message);
  }
  return { lines, parents, faults };
}

async function* readRecords(file: string): AsyncGenerator<CsvRecord> {
  const delimiter = /[,;\t]/.exec(await readFirstLine(file))?.[0] ?? ',';
  const parser = parse({
    bom: true,
    delimiter,
    info: true,
    max_record_size: 1_000_000,
    record_delimiter: ['\r\n', '\n', '\r'],
    relax_column_count: true,
    skip_empty_lines: true,
  });
  // An error of any part ends the parser, and with it the loop below.
  pipeline(readText(file), parser, () => undefined);
  // The parser tells the line on which a record ends, and counts a break of two characters in a quoted value twice.
  let countedTwice = 0;
  let lastLine = 0;
  try {
    for await (const { record, info } of parser) {
      const cells: readonly string[] = record;
      const { lines }: Info = info;
      const breaks = cells.flatMap((cell) => cell.match(/\r\n|\r|\n/g) ?? []);
      countedTwice += breaks.filter((text) => text === '\r\n').length;
      lastLine = lines - countedTwice;
      if (cells.some((cell) => cell.trim() !== '')) yield { line: lastLine - breaks.length, cells };
    }
  } catch (error) {
    if (!(error instanceof CsvError)) throw error;
    throw new FileRefused(csvFaults[error.code] ?? error.message, lastLine + 1);
  }
}

const csvFaults: Readonly<Record<string, string>> = {
  CSV_QUOTE_NOT_CLOSED: 'a quotation mark opened in this row is closed nowhere',
  CSV_INVALID_CLOSING_QUOTE: 'a quotation mark inside a quoted value must be doubled',
  INVALID_OPENING_QUOTE: 'a value with a quotation mark must stand in quotation marks',
  CSV_MAX_RECORD_SIZE: 'the row is longer than a million characters: is a quotation mark not closed?',
};

type Cells = Readonly<Record<string, string>>;
type CellReader = (record: CsvRecord, faults: Faults) => Cells | undefined;

function locateColumns<Row>(header: readonly string[], { columns }: Table<Row>, faults: Faults): CellReader {
  const given = header.map((name) => name.trim().toLowerCase());
  const places = Object.entries(columns.shape).map(([column, cell]) => {
    const name = column.toLowerCase();
    const place = given.indexOf(name);
    const mayBeMissing = 'safeParse' in cell && cell.safeParse('').success;
    if (place < 0 && !mayBeMissing) faults.add(1, `the column ${column} is missing`);
    if (place !== given.lastIndexOf(name)) faults.add(1, `the column ${column} stands twice`);
    return [column, place] as const;
  });
  return ({ line, cells }, rowFaults) => {
    if (cells.length === header.length) {
      return Object.fromEntries(places.map(([column, place]) => [column, cells[place]?.trim() ?? '']));
    }
    rowFaults.add(line, `has ${cells.length} columns, where the first line has ${header.length}`);
    return undefined;
  };
}

function uniqueRows<Row>(
  table: Table<Row>,
  lines: Line<Row>[],
  faults: Faults,
): (line: number, cells: Cells) => void {
  const lineOf = new Map<string, number>();
  return (line, cells) => {
    const checked = table.row.safeParse(cells);
    if (!checked.success) {
      for (const issue of checked.error.issues) faults.add(line, issueSentence(issue, cells));
      return;
    }
    const key = table.key(checked.data);
    const earlier = lineOf.get(key);
    if (earlier !== undefined) {
      faults.add(line, `${key} stands on line ${earlier} already`);
      return;
    }
    lineOf.set(key, line);
    lines.push({ number: line, row: checked.data });
  };
}

function issueSentence({ path, message }: z.core.$ZodIssue, cells: Cells): string {
  const column = String(path[0]);
  const value = cells[column] ?? '';
  return value === '' ? `${column} is empty` : `${column} ${quote(value)} ${message}`;
}

const quotedCharacters = 40;

/** A value as it can be shown in one line. */
export function quote(value: string): string {
  const line = value.replace(/[\p{Cc}\p{Cf}]+/gu, ' ');
  return line.length > quotedCharacters ? `"${line.slice(0, quotedCharacters)}…"` : `"${line}"`;
}
