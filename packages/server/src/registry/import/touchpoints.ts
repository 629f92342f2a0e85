import { z } from 'zod';
import { knownServices } from '../queries/known-services.ts';
import { type TouchpointEntry, upsertTouchpoints } from '../queries/upsert-touchpoints.ts';
import { ipaCode, oneOf, optional, slug, webAddress } from './cells.ts';
import { gatherNames, nameColumns } from './names.ts';
import type { Table } from './table.ts';

const columns = z.object({
  ipa: ipaCode,
  service: slug,
  slug,
  kind: oneOf(['web-application', 'page', 'app-screen', 'counter', 'call']),
  ...nameColumns,
  page_url: optional(webAddress),
});

const serviceKey = ({ ipa, service }: { readonly ipa: string; readonly service: string }): string =>
  `${ipa.toLowerCase()}/${service}`;

export const touchpoints: Table<TouchpointEntry> = {
  columns,
  row: columns.transform(gatherNames),
  key: (row) => `${serviceKey(row)}/${row.slug}`,
  parent: {
    column: 'service',
    missing: 'is not in the register: import the service first',
    key: z.object({ ipa: ipaCode, service: slug }).transform(serviceKey),
    known: knownServices,
  },
  write: upsertTouchpoints,
};
