import type { DocumentFault } from './document-faults.ts';

/** A fault for each position at which a code appears again. */
export function repeatedCodes(
  codes: readonly (string | undefined)[],
  place: (position: number) => string,
): DocumentFault[] {
  const seen = new Set<string>();
  return codes.flatMap((code, position): DocumentFault[] => {
    if (code === undefined) return [];
    const again = seen.has(code);
    seen.add(code);
    return again ? [{ place: place(position), code: 'repeated_code' }] : [];
  });
}
