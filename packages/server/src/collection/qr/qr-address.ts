import { AppError } from '../../platform/errors.ts';
import { type Service, servicePaths } from '../../registry/index.ts';

/** Where the ratings of a code are counted: names of the register. */
export interface CodeOrigin {
  readonly touchpoint: string | undefined;
  readonly channel: string | undefined;
}

/** Paths and addresses of a code, which holds no language: the reader's browser has one. */
export interface CodeAddress {
  /** In the code. */
  readonly form: string;
  /** To be typed: without scheme and origin. */
  readonly typed: string;
  /** `?t=…&c=…`, or nothing. */
  readonly query: string;
}

/** @throws AppError `invalid_fields`: what is printed a thousand times must not hold a name that nothing is counted under. */
export function requireOrigin(service: Service, { touchpoint, channel }: CodeOrigin): void {
  const unknown = [
    touchpoint !== undefined && !service.touchpoints.has(touchpoint) && 't',
    channel !== undefined && !service.channels.some((known) => known === channel) && 'c',
  ].filter((field) => field !== false);
  if (unknown.length === 0) return;
  throw new AppError(
    'invalid_fields',
    unknown.map((field) => ({ field, code: 'unknown_code', message: 'not of this service in the register' })),
  );
}

/** @param publicUrl of the platform, without a slash at its end */
export function codeAddress(service: Service, origin: CodeOrigin, publicUrl: string): CodeAddress {
  const parameters = new URLSearchParams();
  if (origin.touchpoint !== undefined) parameters.set('t', origin.touchpoint);
  if (origin.channel !== undefined) parameters.set('c', origin.channel);
  const query = parameters.size > 0 ? `?${parameters}` : '';
  const { form } = servicePaths(service);
  return {
    form: `${publicUrl}${form}${query}`,
    typed: `${publicUrl.replace(/^https?:\/\//, '')}${form}`,
    query,
  };
}
