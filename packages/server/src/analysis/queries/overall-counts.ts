import { sql } from 'kysely';
import type { Distribution } from '../score-figure.ts';

/**
 * The overall ratings in a group of rows of shown_tally. Each is looked up in its row: unfolding all cells would take several
 * times as long.
 */
export const overallCounts = sql<Distribution>`array[
  coalesce(sum(counts[array_position(cells, 'overall=1')]), 0)::integer,
  coalesce(sum(counts[array_position(cells, 'overall=2')]), 0)::integer,
  coalesce(sum(counts[array_position(cells, 'overall=3')]), 0)::integer,
  coalesce(sum(counts[array_position(cells, 'overall=4')]), 0)::integer,
  coalesce(sum(counts[array_position(cells, 'overall=5')]), 0)::integer
]`;
