/**
 * What a log may tell of a failure: its kind and its place in the code. Never its message, which may quote what a citizen
 * sent.
 */
export interface FailureFacts {
  readonly failure: string;
  readonly code: string | undefined;
  readonly at: readonly string[];
}

export function failureFacts(error: unknown): FailureFacts {
  if (!(error instanceof Error)) return { failure: typeof error, code: undefined, at: [] };
  const frames = (error.stack ?? '').split('\n').map((line) => line.trim());
  return {
    failure: error.name,
    code: 'code' in error && typeof error.code === 'string' ? error.code : undefined,
    at: frames.filter((line) => line.startsWith('at ')),
  };
}
