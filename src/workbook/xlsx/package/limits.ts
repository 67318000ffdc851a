/**
 * The limits of what is read. They keep the process under 512 MB and a check under 5 s, measured with the library and
 * with the costliest element of each kind repeated up to its limit. A filled set of forms needs less than a fiftieth of
 * each limit.
 */
export const limits = {
  /** Bytes of the file. */
  file: 32 * 2 ** 20,
  /** Files in the archive. */
  entries: 2_000,
  /** Bytes of all parts, inflated. */
  inflated: 64 * 2 ** 20,
  /** Bytes of all XML parts, inflated. */
  xml: 32 * 2 ** 20,
  /** Inflated to deflated, of an entry of more than a megabyte. */
  ratio: 250,
  /** Tags in all XML parts that the library is given; a cell with a value has four. Reading without the library has no such limit. */
  tags: 800_000,
  /** Areas of validations and conditional formats in one workbook. */
  areas: 50_000,
  /** Merged areas in one workbook; the library compares each with all others. */
  merges: 3_000,
  /** Cells under one merge, and under all merges of a workbook. */
  mergedCells: 100_000,
  mergedCellsInAll: 300_000,
  /** Cells of all blocks that are read at once. */
  cells: 1_000_000,
  /** Elements in all parts that are read without the library; a cell with a value has two. */
  elements: 4_000_000,
  /** References such as `&amp;` in one part. */
  references: 1_000_000,
  /** Characters of a formula, of a cell's text and of a defined name, as Excel has them. */
  formula: 8_192,
  text: 32_767,
  name: 8_192,
  /** Characters of all formulas that a file states once for many cells, given to each of them. */
  expanded: 3_000_000,
} as const;
