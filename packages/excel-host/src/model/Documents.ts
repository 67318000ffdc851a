/** The parts of the file that are not in the grid. */
export class Documents {
  /** Custom XML parts by their GUID. */
  readonly xmlParts = new Map<string, string>();
  /** docProps/custom.xml */
  readonly customProperties = new Map<string, string | number | boolean>();
  /** docProps/core.xml and app.xml */
  readonly properties = {
    title: '', subject: '', author: '', keywords: '', comments: '', category: '', manager: '', company: '',
  }; // prettier-ignore
  /** `workbook.settings`, JSON values. */
  readonly settings = new Map<string, unknown>();
  /** `Office.context.document.settings`; each value is the JSON text that the client passes. */
  readonly documentSettings = new Map<string, string>();
  private next = 1;

  newPartId(): string {
    for (;;) {
      const id = `{${(this.next++).toString(16).padStart(8, '0').toUpperCase()}-B1E0-4B1E-8B1E-000000000000}`;
      if (!this.xmlParts.has(id)) return id;
    }
  }
}
