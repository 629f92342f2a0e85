import { z } from 'zod';
import { knownServices } from '../queries/known-services.ts';
import { type TouchpointEntry, upsertTouchpoints } from '../queries/upsert-touchpoints.ts';
import { ipaCode, oneOf, optional, slug, text, webAddress } from './cells.ts';
import { namesOf } from './services.ts';
import type { Table } from './table.ts';

const columns = z.object({
  ipa: ipaCode,
  service: slug,
  slug,
  kind: oneOf(['web-application', 'page', 'app-screen', 'counter', 'call']),
  name_it: text,
  name_en: optional(text),
  page_url: optional(webAddress),
});

const serviceKey = ({ ipa, service }: { readonly ipa: string; readonly service: string }): string =>
  `${ipa.toLowerCase()}/${service}`;

export const touchpoints: Table<TouchpointEntry> = {
  columns,
  row: columns.transform(({ name_it, name_en, ...cells }) => ({
    ...cells,
    names: namesOf({ it: name_it, en: name_en }),
  })),
  key: (row) => `${serviceKey(row)}/${row.slug}`,
  parent: {
    column: 'service',
    missing: 'is not in the register: import the service first',
    key: z.object({ ipa: ipaCode, service: slug }).transform(serviceKey),
    known: knownServices,
  },
  write: upsertTouchpoints,
};
