/**
 * Width of a column in points, as Range.format.columnWidth counts, for a width in characters with the cell's padding,
 * as files count: a character is a digit of the usual default font and takes 7 pixels of 0.75 points. In points a
 * column is as wide in a workbook with another default font.
 * https://learn.microsoft.com/javascript/api/excel/excel.rangeformat#excel-excel-rangeformat-columnwidth-member
 * (points: https://github.com/OfficeDev/office-js/issues/187)
 * https://learn.microsoft.com/dotnet/api/documentformat.openxml.spreadsheet.column
 */
export function pointsOfCharacters(characters: number): number {
  return Math.round(characters * digit) * pointsPerPixel;
}

export function pointsOfMillimetres(millimetres: number): number {
  return (millimetres * 72) / 25.4;
}

const digit = 7;
const pointsPerPixel = 0.75;
