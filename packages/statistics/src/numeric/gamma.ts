import betaln from '@stdlib/math-base-special-betaln';
import stdlibDigamma from '@stdlib/math-base-special-digamma';
import stdlibTrigamma from '@stdlib/math-base-special-trigamma';

/*
 * The gamma function's kin that likelihoods need.
 */

/** log B(a, b) */
export const logBeta: (a: number, b: number) => number = betaln;

/** Derivative of log gamma. */
export const digamma: (x: number) => number = stdlibDigamma;

/** Second derivative of log gamma. */
export const trigamma: (x: number) => number = stdlibTrigamma;
