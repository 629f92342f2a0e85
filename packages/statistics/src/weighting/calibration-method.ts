/**
 * How a weight may change: its factor g as a function of u = x'b, with g(0) = 1 and g'(0) = 1, and the slope g'(u).
 */
export interface CalibrationMethod {
  readonly name: CalibrationName;
  factor(u: number): number;
  slope(u: number): number;
}

export type CalibrationName = 'linear' | 'raking' | 'logit';

/** Smallest and largest factor. */
export interface Bounds {
  readonly lower: number;
  readonly upper: number;
}

/**
 * `linear` 1 + u (GREG); `raking` exp(u); both cut to the bounds where there are some; `logit`
 * [L(U-1) + U(1-L) e^(Au)] / [(U-1) + (1-L) e^(Au)] with A = (U-L) / ((1-L)(U-1)), which needs bounds.
 *
 * @throws RangeError for bounds that do not hold 1 between them, and for a logit without
 * Source: Deville & Särndal 1992, table 1.
 */
export function calibrationMethod(name: CalibrationName, bounds?: Bounds): CalibrationMethod {
  if (bounds !== undefined && !(bounds.lower < 1 && bounds.upper > 1)) {
    throw new RangeError(`the bounds ${bounds.lower} and ${bounds.upper} do not hold 1 between them`);
  }
  switch (name) {
    case 'linear':
      return cut({ name, factor: (u) => 1 + u, slope: () => 1 }, bounds);
    case 'raking':
      return cut({ name, factor: Math.exp, slope: Math.exp }, bounds);
    case 'logit':
      return logit(bounds);
  }
}

function cut(method: CalibrationMethod, bounds?: Bounds): CalibrationMethod {
  if (bounds === undefined) return method;
  const { lower, upper } = bounds;
  return {
    name: method.name,
    factor: (u) => Math.min(upper, Math.max(lower, method.factor(u))),
    slope: (u) => {
      const free = method.factor(u);
      return free > lower && free < upper ? method.slope(u) : 0;
    },
  };
}

function logit(bounds?: Bounds): CalibrationMethod {
  const { lower, upper } = bounds ?? { lower: 0, upper: Number.POSITIVE_INFINITY };
  if (!Number.isFinite(lower) || !Number.isFinite(upper)) {
    throw new RangeError('a logit calibration needs a lower and an upper bound');
  }
  const steepness = (upper - lower) / ((1 - lower) * (upper - 1));
  // As L + (U - L) times a logistic share, which never overflows.
  const share = (u: number): number => 1 / (1 + ((upper - 1) / (1 - lower)) * Math.exp(-steepness * u));
  return {
    name: 'logit',
    factor: (u) => lower + (upper - lower) * share(u),
    slope: (u) => (upper - lower) * steepness * share(u) * (1 - share(u)),
  };
}
