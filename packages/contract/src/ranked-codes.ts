/**
 * Codes in the order of the ranks that a form sent for them, '1' to 'n'; none where they make no order: a rank is repeated,
 * left out or no number.
 */
export function rankedCodes(ranks: Readonly<Record<string, unknown>>): string[] | undefined {
  const byRank = new Map(Object.entries(ranks).map(([code, rank]) => [rank, code]));
  const codes = Array.from({ length: Object.keys(ranks).length }, (_, index) =>
    byRank.get(String(index + 1)),
  );
  const ranked = codes.filter((code) => code !== undefined);
  return ranked.length === codes.length ? ranked : undefined;
}
