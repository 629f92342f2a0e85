import type { Span } from './span.ts';

/** RFC 5321 limits, so that a flood of `@` costs no more than its length times these. */
const localPartLimit = 64;
const domainLimit = 255;

const localCharacter = /[\p{L}\p{N}._%+-]/u;
const domainCharacter = /[\p{L}\p{N}.-]/u;
const edgePunctuation = /[._%+-]/;
const domain = /^[\p{L}\p{N}][\p{L}\p{N}-]*(?:\.[\p{L}\p{N}-]+)*\.\p{L}{2,}/u;
/** Providers that betray an address also without its ending (`mario@gmail`) or with a space before the `@`. */
const provider =
  /^(?:gmail|googlemail|libero|hotmail|outlook|live|yahoo|icloud|virgilio|alice|tiscali|tim|tin|fastwebnet|aruba|arubapec|pec|legalmail|postacert|protonmail|proton)(?![\p{L}\p{N}-])/iu;
/** Certified mail by the parts of its domain. */
const certified = /(?:^|[.-])pec|pec(?:$|[.-])|legalmail|postacert/i;

/** An `@` as people write it to hide it from machines, or say it. */
const spokenAt = / ?[([{<] ?(?:at|chiocciola) ?[)\]}>] ?| chiocciola /gi;
const spokenDot = String.raw`(?: (?:punto|dot) | ?[([{] ?(?:punto|dot|\.) ?[)\]}] ?)`;
const endsWithSpokenDot = new RegExp(`${spokenDot}$`, 'i');
const longestSpokenDot = 11;
const spokenDomain = new RegExp(
  String.raw`^[\p{L}\p{N}][\p{L}\p{N}-]*(?:(?:\.|${spokenDot})[\p{L}\p{N}-]+)*(?:\.|${spokenDot})\p{L}{2,}`,
  'iu',
);
/** Words before `chiocciola` where it is a staircase, a snail, a key or the sign itself. */
const ordinaryWord =
  /^(?:[a-z]|il|la|le|lo|una?|di|del|della|con|senza|scal[ae]|lumac[ah]e?|tasto|simbolo|segno|carattere|questa|e-?mail)$/i;

/** Finds e-mail addresses, and certified ones (PEC) by their domain. */
export function findEmails(text: string): readonly Span[] {
  return [...writtenAddresses(text), ...spokenAddresses(text)];
}

function writtenAddresses(text: string): readonly Span[] {
  const spans: Span[] = [];
  for (let at = text.indexOf('@'); at >= 0; at = text.indexOf('@', at + 1)) {
    const gapAfter = text.charAt(at + 1) === ' ' ? 1 : 0;
    const end = endOfDomain(text, at + 1 + gapAfter);
    if (end === undefined) continue;
    const address = text.slice(at + 1 + gapAfter, end);
    const gapBefore = text.charAt(at - 1) === ' ' ? 1 : 0;
    const start = startOfLocalPart(text, at - gapBefore);
    // `su @ente.example` names an account on a social network, `mario.rossi @ ente.example` a person.
    const spaced = gapBefore > 0 && !provider.test(address) && !/[._\d]/.test(text.slice(start, at - 1));
    if (start === at - gapBefore || spaced) continue;
    spans.push({ start, end, type: typeOf(address) });
  }
  return spans;
}

/** `mario.rossi(at)ente.example`, `mario punto rossi chiocciola ente punto example`. */
function spokenAddresses(text: string): readonly Span[] {
  const spans: Span[] = [];
  for (const { 0: at, index } of text.matchAll(spokenAt)) {
    const from = index + at.length;
    const written = text.slice(from, from + domainLimit);
    const address = (spokenDomain.exec(written) ?? provider.exec(written))?.[0];
    const start = startOfSpokenLocalPart(text, index);
    const local = text.slice(start, index);
    if (address === undefined || local === '' || isOrdinary(local, at, address)) continue;
    spans.push({ start, end: from + address.length, type: typeOf(address) });
  }
  return spans;
}

/** `Canelli (AT) comune.example` is a province, `scala a chiocciola ripida.Chiusa` a sentence without its space. */
function isOrdinary(local: string, at: string, address: string): boolean {
  if (/[._\d]/.test(local)) return false;
  if (at.includes('chiocciola')) return ordinaryWord.test(local) || /\p{Ll}\.\p{Lu}/u.test(address);
  return at.startsWith(' ') && at.includes('(AT)') && !provider.test(address);
}

function typeOf(address: string): 'EMAIL' | 'PEC' {
  return certified.test(address.replace(new RegExp(spokenDot, 'gi'), '.')) ? 'PEC' : 'EMAIL';
}

function startOfSpokenLocalPart(text: string, end: number): number {
  let start = startOfLocalPart(text, end);
  while (start > 0 && end - start < localPartLimit) {
    const dot = endsWithSpokenDot.exec(text.slice(Math.max(0, start - longestSpokenDot), start));
    if (dot === null) break;
    const before = startOfLocalPart(text, start - dot[0].length);
    if (before === start - dot[0].length) break;
    start = before;
  }
  return start;
}

function startOfLocalPart(text: string, end: number): number {
  let start = end;
  while (start > 0 && end - start < localPartLimit && localCharacter.test(text.charAt(start - 1))) start--;
  while (start < end && edgePunctuation.test(text.charAt(start))) start++;
  return start;
}

function endOfDomain(text: string, start: number): number | undefined {
  let end = start;
  while (end - start < domainLimit && end < text.length && domainCharacter.test(text.charAt(end))) end++;
  const written = text.slice(start, end);
  const found =
    domain.exec(written) ??
    spokenDomain.exec(text.slice(start, start + domainLimit)) ??
    provider.exec(written);
  return found === null ? undefined : start + found[0].length;
}
