import { z } from 'zod';
import { administrationType, isKnownCategory } from '../administration-type.ts';
import { type AdministrationRow, upsertAdministrations } from '../queries/upsert-administrations.ts';
import { ipaCode, optional, text } from './cells.ts';
import type { Table } from './table.ts';

const columns = z.object({
  Codice_IPA: ipaCode,
  Denominazione_ente: text,
  Codice_Categoria: z.string().regex(/^[A-Z0-9]{1,10}$/, 'is not a category of IPA like L6'),
  Codice_natura: optional(z.string()),
  // Spreadsheets drop the zeros that it begins with.
  Codice_comune_ISTAT: optional(
    z.string().regex(/^\d{1,6}$/, 'is not an Istat code of a municipality (six digits)'),
  ),
});

/** The open data "enti" of indicepa.gov.it, under their own column names. */
export const administrations: Table<AdministrationRow> = {
  columns,
  row: columns.transform((cells) => {
    const entry = { ipa: cells.Codice_IPA, name: cells.Denominazione_ente, category: cells.Codice_Categoria };
    return {
      ...entry,
      type: administrationType({ ...entry, legalForm: cells.Codice_natura ?? '' }),
      territory: cells.Codice_comune_ISTAT?.padStart(6, '0') ?? null,
    };
  }),
  key: ({ ipa }) => ipa.toLowerCase(),
  notes: (rows) => {
    const unknown = rows.filter(({ category }) => !isKnownCategory(category));
    const categories = [...new Set(unknown.map(({ category }) => category))].sort();
    if (categories.length === 0) return [];
    return [`${unknown.length} of a category not known here (${categories.join(', ')}), taken as "other".`];
  },
  write: upsertAdministrations,
};
