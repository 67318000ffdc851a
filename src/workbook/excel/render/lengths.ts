/**
 * Width of a column in points, as Range.format.columnWidth counts, for a width in characters, as people count: a
 * digit of the usual default font takes 7 pixels of 0.75 points, and a cell has 5 pixels of padding. In points a
 * column is as wide in a workbook with another default font.
 * https://learn.microsoft.com/javascript/api/excel/excel.rangeformat#excel-excel-rangeformat-columnwidth-member
 * (points: https://github.com/OfficeDev/office-js/issues/187)
 * https://learn.microsoft.com/dotnet/api/documentformat.openxml.spreadsheet.column (pixels)
 */
export function pointsOfCharacters(characters: number): number {
  return (Math.round(characters * digit) + padding) * pointsPerPixel;
}

export function pointsOfMillimetres(millimetres: number): number {
  return (millimetres * 72) / 25.4;
}

const digit = 7;
const padding = 5;
const pointsPerPixel = 0.75;
