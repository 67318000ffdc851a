/** Stands for src/workbook/excel/keepPane.ts in the build for the store, whose pane never opens by itself. */
export async function keepPane(): Promise<void> {
  // nothing is written into the document
}
