import { z } from 'zod';
import { type AdhesionEntry, upsertAdhesions } from '../queries/upsert-adhesions.ts';
import { day, ipaCode, oneOf } from './cells.ts';
import { administrationParent } from './services.ts';
import type { Table } from './table.ts';

/** An administration's state is that of its latest entry, so that none may lie ahead. */
export function adhesions(today: string): Table<AdhesionEntry> {
  const columns = z.object({
    ipa: ipaCode,
    state: oneOf(['requested', 'agreed', 'pilot', 'live', 'suspended', 'withdrawn']),
    since: day.refine((since) => since <= today, 'is a day still to come'),
  });
  return {
    columns,
    row: columns,
    key: ({ ipa, since }) => `${ipa.toLowerCase()} since ${since}`,
    parent: administrationParent,
    write: upsertAdhesions,
  };
}
