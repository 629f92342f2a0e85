import type { Json, Tolerance } from './case.ts';

/** Where a result is not what was expected. */
export interface Difference {
  /** Dotted, as `estimates.score.se`. */
  readonly path: string;
  readonly expected: Json | undefined;
  readonly got: Json | undefined;
}

/** The places at which two values differ by more than the tolerance; what was not expected may be there too. */
export function differences(
  expected: Json,
  got: Json | undefined,
  tolerance: Tolerance,
  path = '',
): readonly Difference[] {
  if (typeof expected === 'number' && typeof got === 'number') {
    return isClose(expected, got, toleranceAt(tolerance, path)) ? [] : [{ path, expected, got }];
  }
  if (typeof expected !== 'object' || expected === null) {
    return Object.is(expected, got) ? [] : [{ path, expected, got }];
  }
  if (typeof got !== 'object' || got === null) return [{ path, expected, got }];
  const sameShape = Array.isArray(expected)
    ? Array.isArray(got) && got.length === expected.length
    : !Array.isArray(got);
  if (!sameShape) return [{ path, expected, got }];
  const gotEntries = new Map<string, Json>(Object.entries(got));
  return Object.entries(expected).flatMap(([name, value]: [string, Json]) =>
    differences(value, gotEntries.get(name), tolerance, path === '' ? name : `${path}.${name}`),
  );
}

function isClose(a: number, b: number, { rel, abs }: { rel: number; abs: number }): boolean {
  return Math.abs(a - b) <= abs + rel * Math.max(Math.abs(a), Math.abs(b));
}

/** The longest leading part that is named decides. */
function toleranceAt({ rel, abs, fields = {} }: Tolerance, path: string): { rel: number; abs: number } {
  const [own] = Object.entries(fields)
    .filter(([field]) => path === field || path.startsWith(`${field}.`))
    .toSorted(([a], [b]) => b.length - a.length);
  return { rel, abs, ...own?.[1] };
}
