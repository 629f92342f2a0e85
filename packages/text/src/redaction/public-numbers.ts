/** Toll-free and shared-cost numbers of the Italian plan, with or without the country's prefix. */
const serviceNumber = /^(?:00)?(?:39)?(?:80[03]\d{3,6}|84[0178]\d{3,6}|199\d{6}|178\d{7}|89[2459]\d{3,6})$/;

/** Numbers that bodies publish for everybody and that would pass for a landline: INPS, Roma Capitale, INAIL. */
const published = new Set(['06164164', '060606', '066001']);

/** Whether these digits call a service that everybody may call, not a person. */
export function isPublicNumber(digits: string): boolean {
  return serviceNumber.test(digits) || published.has(digits.replace(/^(?:00)?39(?=0)/, ''));
}
