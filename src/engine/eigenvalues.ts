const SWEEPS = 10;

/**
 * The eigenvalues of a symmetric matrix, ascending: the cyclic Jacobi method (Golub and Van Loan, "Matrix
 * Computations", section 8.5). Each sweep squares the off-diagonal part: 4 × 4 matrices need about six, more do no
 * harm.
 * The matrix must be finite.
 */
export function eigenvaluesOf(matrix: readonly (readonly number[])[]): number[] {
  const A = matrix.map((row) => [...row]);
  const n = A.length;
  for (let sweep = 0; sweep < SWEEPS; sweep++) {
    for (let p = 0; p < n - 1; p++) {
      for (let q = p + 1; q < n; q++) rotate(A, p, q);
    }
  }
  return A.map((row, i) => row[i]!).sort((x, y) => x - y);
}

/** Makes A[p][q] zero by a rotation of the axes p and q. */
function rotate(A: number[][], p: number, q: number): void {
  const off = A[p]![q]!;
  if (off === 0) return;
  const theta = (A[q]![q]! - A[p]![p]!) / (2 * off);
  // The smaller of the two angles. If theta² overflows, t is 1/(2·theta) rounded to 0: nothing is left to rotate.
  const t = (theta < 0 ? -1 : 1) / (Math.abs(theta) + Math.hypot(1, theta));
  const cos = 1 / Math.hypot(1, t);
  const sin = t * cos;
  for (const row of A) {
    const x = row[p]!;
    const y = row[q]!;
    row[p] = cos * x - sin * y;
    row[q] = sin * x + cos * y;
  }
  for (let j = 0; j < A.length; j++) {
    const x = A[p]![j]!;
    const y = A[q]![j]!;
    A[p]![j] = cos * x - sin * y;
    A[q]![j] = sin * x + cos * y;
  }
  A[p]![q] = A[q]![p] = 0;
}
