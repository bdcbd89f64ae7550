/**
 * Where values on a grid cross a level: pieces x0, y0, x1, y1 in units of cells (Lorensen and Cline's marching cubes,
 * 1987, in two dimensions). Along the sides of a cell values are taken as linear; where a saddle leaves two ways to
 * join the four crossings, the mean of the corners decides.
 */
export function marchingSquares(values: Float64Array, columns: number, level: number): number[] {
  const lines: number[] = [];
  const rows = values.length / columns;
  for (let y = 0; y < rows - 1; y++) {
    let upper = values[y * columns]!;
    let lower = values[(y + 1) * columns]!;
    for (let x = 0; x < columns - 1; x++) {
      const left0 = upper;
      const left1 = lower;
      upper = values[y * columns + x + 1]!;
      lower = values[(y + 1) * columns + x + 1]!;
      // Most cells have no line: this loop is hot.
      const isHigh = left0 > level;
      if (upper > level === isHigh && lower > level === isHigh && left1 > level === isHigh) continue;
      cross([left0, upper, lower, left1], level, x, y, lines);
    }
  }
  return lines;
}

type Corners = readonly [number, number, number, number];

/** The corners of a cell, clockwise from the upper left. */
const DX = [0, 1, 1, 0, 0];
const DY = [0, 0, 1, 1, 0];

function cross(corners: Corners, level: number, x: number, y: number, lines: number[]): void {
  const found: number[] = [];
  for (let side = 0; side < 4; side++) {
    const from = corners[side]!;
    const to = corners[(side + 1) & 3]!;
    if (from > level === to > level) continue;
    const part = (level - from) / (to - from);
    found.push(x + DX[side]! + part * (DX[side + 1]! - DX[side]!), y + DY[side]! + part * (DY[side + 1]! - DY[side]!));
  }
  // Four crossings, on the top, right, bottom and left: high ground in the middle cuts off the low corners.
  const isHigh = (corners[0] + corners[1] + corners[2] + corners[3]) / 4 > level;
  if (found.length === 8 && isHigh !== corners[0] > level) found.unshift(...found.splice(-2));
  for (const value of found) lines.push(value);
}
