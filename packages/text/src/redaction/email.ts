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

/** Finds e-mail addresses, and certified ones (PEC) by their domain. */
export function findEmails(text: string): readonly Span[] {
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
    spans.push({ start, end, type: certified.test(address) ? 'PEC' : 'EMAIL' });
  }
  return spans;
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
  const found = domain.exec(written) ?? provider.exec(written);
  return found === null ? undefined : start + found[0].length;
}
