import { audiences, channels, serviceTypes } from '@ascolto/contract';
import { z } from 'zod';
import { knownAdministrations } from '../queries/known-administrations.ts';
import { type ServiceEntry, upsertServices } from '../queries/upsert-services.ts';
import { day, ipaCode, oneOf, optional, slug, someOf, webAddress } from './cells.ts';
import { gatherNames, nameColumns } from './names.ts';
import type { DatedTable, Parent, Table } from './table.ts';

const columns = z.object({
  ipa: ipaCode,
  slug,
  ...nameColumns,
  type: oneOf(serviceTypes),
  audience: oneOf(audiences),
  channels: someOf(channels),
  page_url: optional(webAddress),
  opened_on: optional(day),
  state: oneOf(['draft', 'live', 'suspended', 'closed']),
});

/** Of the administration of a row. */
export const administrationParent: Parent = {
  column: 'ipa',
  missing: 'is not in the register: import its administration first',
  key: z.object({ ipa: ipaCode }).transform(({ ipa }) => ipa.toLowerCase()),
  known: knownAdministrations,
};

const table: Table<ServiceEntry> = {
  columns,
  row: columns.transform(gatherNames),
  key: (row) => `${row.ipa.toLowerCase()}/${row.slug}`,
  parent: administrationParent,
  write: upsertServices,
};

export const services: DatedTable<ServiceEntry> = {
  ...table,
  asOf: (today) => ({ ...table, row: opened(today).transform(gatherNames) }),
};

/** Only a draft may open on a day to come: the others are, or were, open. */
function opened(today: string) {
  return columns.refine(({ opened_on: day, state }) => state === 'draft' || day === null || day <= today, {
    path: ['opened_on'],
    error: 'is a day still to come, which only a draft can have',
  });
}
