/** The page of an administration, without language. */
export function administrationPath(ipa: string): string {
  return `/enti/${encodeURIComponent(ipa)}`;
}
