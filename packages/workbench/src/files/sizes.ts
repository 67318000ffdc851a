/** Figures of the default font, Calibri 11: pixels of its widest digit, and points of a pixel. */
const digit = 7;
const point = 0.75;
/** Excel writes widths in parts of a digit. */
const part = 256;

/** A width in points as a file states it, in digits with their padding. */
export function fileWidth(points: number): number {
  return Math.round((points / point / digit) * part) / part;
}

export function pointsOfWidth(width: number): number {
  return width * digit * point;
}
