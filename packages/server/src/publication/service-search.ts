import type { Service } from '../registry/index.ts';

/** Longer searches are cut: nothing in the register is longer. */
const longestSearch = 200;

/**
 * The services that hold every word of the search in the administration's name or IPA code, or in their own name in
 * any language; accents, case and punctuation are forgiven, a word may be a part of one. All of them without a word.
 */
export function searchServices(services: readonly Service[], search: string): readonly Service[] {
  const words = plainText(search.slice(0, longestSearch)).split(' ').filter(Boolean);
  if (words.length === 0) return services;
  return services.filter((service) => {
    const text = searchableText(service);
    return words.every((word) => text.includes(word));
  });
}

/** The register gives new objects when it changes, so what is kept here is never out of date. */
const searchableTexts = new WeakMap<Service, string>();

function searchableText(service: Service): string {
  const { administration, names } = service;
  const text =
    searchableTexts.get(service) ??
    plainText([administration.name, administration.ipa, ...Object.values(names)].join(' '));
  searchableTexts.set(service, text);
  return text;
}

/** `Citta' è C_H501` becomes `citta e c h501`. */
function plainText(text: string): string {
  return text
    .normalize('NFD')
    .replaceAll(/\p{M}/gu, '')
    .toLowerCase()
    .replaceAll(/[^\p{L}\p{N}]+/gu, ' ')
    .trim();
}
