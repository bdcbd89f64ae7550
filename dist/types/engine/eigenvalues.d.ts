/**
 * The eigenvalues of a symmetric matrix, ascending: the cyclic Jacobi method (Golub and Van Loan, "Matrix
 * Computations", section 8.5). Each sweep squares the off-diagonal part: 4 × 4 matrices need about six, more do no
 * harm.
 * The matrix must be finite.
 */
export declare function eigenvaluesOf(matrix: readonly (readonly number[])[]): number[];
