import type { AdministrationType } from '@ascolto/contract';

/*
 * From the categories of IPA to our types. The line between central and local follows the subsectors of general
 * government in the national accounts; what stands outside of it (companies, orders, schools) is `other`.
 */
const categories: readonly (readonly [AdministrationType, string])[] = [
  ['central', 'C1 C2 C3 C5 C7 C8 C10 C11 C12 C16 L46 L47'],
  ['metropolitan-city', 'L45'],
  ['other-local', 'L1 L2 L7 L8 L10 L11 L12 L13 L15 L16 L17 L18 L19 L20 L21 L22 L24 L28'],
  ['other-local', 'L31 L34 L35 L36 L38 L39 L40 L42 L44'],
  ['other', 'C13 C14 C17 L33 L37 L43 S01 S01G SA SAG'],
];

/*
 * Three categories hold an authority of the territory together with the consortia and associations of its kind, which
 * are `other-local`. Any of three marks tells the authority, as none is on all of them: Istat's legal form; the code,
 * which for the older ones is a letter with the cadastral code or the name; the beginning of the name.
 */
interface Authority {
  readonly type: AdministrationType;
  readonly legalForm: string;
  readonly code: RegExp;
  readonly name: RegExp;
}

const authorities: ReadonlyMap<string, Authority> = new Map([
  [
    'L4',
    {
      type: 'region',
      legalForm: '2410',
      code: /^(r_[a-z]+|p_(tn|bz))$/i,
      name: /^(regione|provincia autonoma)\b/i,
    },
  ],
  [
    'L5',
    {
      type: 'province',
      legalForm: '2420',
      code: /^p_[a-z]{2}$/i,
      name: /^(provincia|libero consorzio comunale)\b/i,
    },
  ],
  [
    'L6',
    { type: 'municipality', legalForm: '2430', code: /^c_[a-z]\d{3}$/i, name: /^(comune|roma capitale)\b/i },
  ],
]);

const typeOf: ReadonlyMap<string, AdministrationType> = new Map(
  categories.flatMap(([type, codes]) => codes.split(' ').map((code) => [code, type] as const)),
);

export interface IpaEntry {
  readonly ipa: string;
  readonly name: string;
  readonly category: string;
  /** Istat's legal form (`Codice_natura`), empty where the file does not tell. */
  readonly legalForm: string;
}

/** The type of an administration; `other` for a category that is new to us. */
export function administrationType({ ipa, name, category, legalForm }: IpaEntry): AdministrationType {
  const authority = authorities.get(category);
  if (!authority) return typeOf.get(category) ?? 'other';
  const marked = legalForm === authority.legalForm || authority.code.test(ipa) || authority.name.test(name);
  return marked ? authority.type : 'other-local';
}

export function isKnownCategory(category: string): boolean {
  return authorities.has(category) || typeOf.has(category);
}
