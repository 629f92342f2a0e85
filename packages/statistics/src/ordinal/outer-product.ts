/** Adds factor x x' to a matrix of rows of x's length, in place. */
export function addOuterProduct(matrix: Float64Array, x: Float64Array, factor: number): void {
  if (factor === 0) return;
  const size = x.length;
  for (let i = 0; i < size; i++) {
    const scaled = factor * (x[i] ?? 0);
    if (scaled === 0) continue;
    for (let j = 0; j < size; j++) {
      const place = i * size + j;
      matrix[place] = (matrix[place] ?? 0) + scaled * (x[j] ?? 0);
    }
  }
}
