/**
 * Where values on a grid cross a level: pieces x0, y0, x1, y1 in units of cells (Lorensen and Cline's marching cubes,
 * 1987, in two dimensions). Along the sides of a cell values are taken as linear; where a saddle leaves two ways to
 * join the four crossings, the mean of the corners decides.
 */
export declare function marchingSquares(values: Float64Array, columns: number, level: number): number[];
