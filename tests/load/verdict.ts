/** Ends a benchmark: what it stored is what was acknowledged, or it failed whatever its figures. */
export function tellVerdict(differences: readonly string[], promise: string): void {
  console.log(differences.length === 0 ? `Verified: ${promise}.` : `FAILED: ${differences.join('; ')}.`);
  process.exitCode = differences.length === 0 ? 0 : 1;
}

export function whole(value: number): string {
  return Math.round(value).toLocaleString('en');
}
