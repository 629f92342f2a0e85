/** Nodes and weights on an interval. */
export interface Quadrature {
  readonly nodes: Float64Array;
  readonly weights: Float64Array;
}

/**
 * Gauss and Legendre's rule: exact for polynomials of degree 2 count - 1. Roots of the Legendre polynomial by Newton's steps.
 *
 * @example gaussLegendre(2, -1, 1).nodes // [-0.5774, 0.5774]
 * Source: Abramowitz & Stegun 25.4.30. Cost: O(count^2).
 */
export function gaussLegendre(count: number, low: number, high: number): Quadrature {
  const [nodes, weights] = [new Float64Array(count), new Float64Array(count)];
  const [middle, half] = [(low + high) / 2, (high - low) / 2];
  for (let i = 0; i < count; i++) {
    let x = -Math.cos((Math.PI * (i + 0.75)) / (count + 0.5));
    let slope = 1;
    for (let step = 0; step < 20; step++) {
      const polynomial = legendre(count, x);
      slope = polynomial.slope;
      const change = polynomial.value / slope;
      x -= change;
      if (Math.abs(change) < 1e-15) break;
    }
    nodes[i] = middle + half * x;
    weights[i] = (2 * half) / ((1 - x * x) * slope * slope);
  }
  return { nodes, weights };
}

function legendre(degree: number, x: number): { readonly value: number; readonly slope: number } {
  let [before, value] = [1, x];
  for (let k = 2; k <= degree; k++) {
    [before, value] = [value, ((2 * k - 1) * x * value - (k - 1) * before) / k];
  }
  return { value, slope: (degree * (x * value - before)) / (x * x - 1) };
}
