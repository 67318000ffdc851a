/** Sizes of the default font, Calibri 11: the width of its widest digit in pixels, and the points of a pixel. */
const digit = 7;
const point = 0.75;
/** Excel rounds widths to parts of a digit. */
const part = 256;

/** Converts a width in points to the unit of a file: digits with padding. */
export function fileWidth(points: number): number {
  return Math.round((points / point / digit) * part) / part;
}

export function pointsOfWidth(width: number): number {
  return width * digit * point;
}
