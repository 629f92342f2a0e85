/** One page of a list, counted from 1; past the end it is the last. */
export interface PageOf<Entry> {
  readonly entries: readonly Entry[];
  readonly current: number;
  readonly pages: number;
  readonly total: number;
}

export function pageOf<Entry>(all: readonly Entry[], pageNumber: number, perPage: number): PageOf<Entry> {
  const pages = Math.max(1, Math.ceil(all.length / perPage));
  const current = Math.min(Math.max(pageNumber, 1), pages);
  return {
    entries: all.slice((current - 1) * perPage, current * perPage),
    current,
    pages,
    total: all.length,
  };
}

/** A path with those of its parameters that have a value. */
export function pathWith(
  path: string,
  parameters: Readonly<Record<string, string | number | undefined>>,
): string {
  const query = new URLSearchParams();
  for (const [name, value] of Object.entries(parameters)) {
    if (value !== undefined && value !== '') query.set(name, String(value));
  }
  return query.size > 0 ? `${path}?${query}` : path;
}
