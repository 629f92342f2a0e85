import type { z } from 'zod';
import type { Database } from '../../platform/database/database.ts';

/** How many rows of a file were new to the register, and how many told it something new. */
export interface Changes {
  readonly added: number;
  readonly changed: number;
}

/** One kind of file that the register is filled from. */
export interface Table<Row> {
  /** The columns read, by their names in the file; one that may be empty may be missing. */
  readonly columns: z.ZodObject;
  readonly row: z.ZodType<Row>;
  /** What a row is about: no two rows of a file share it, and the register is updated by it. */
  key(row: Row): string;
  readonly parent?: Parent;
  /** What the operator should know of a file that is in order. */
  notes?(rows: readonly Row[]): readonly string[];
  /** Writes all rows by one statement; those that say nothing new are not touched. */
  write(database: Database, rows: readonly Row[]): Promise<Changes>;
}

/** A table that also knows what cannot be in a file of a given day. */
export interface DatedTable<Row> extends Table<Row> {
  /** The same table as of a day (`YYYY-MM-DD`): what lies ahead of it is refused. */
  asOf(today: string): Table<Row>;
}

/** What a row belongs to and the register must hold before it. */
export interface Parent {
  /** Named where the parent is missing. */
  readonly column: string;
  readonly missing: string;
  /** Of the cells of a row that name its parent: read also where others of the row are wrong. */
  readonly key: z.ZodType<string>;
  /** Those of the keys that the register holds. */
  known(database: Database, keys: readonly string[]): Promise<ReadonlySet<string>>;
}
