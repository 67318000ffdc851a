/**
 * Has Excel open the pane with this document; written once, as every write makes the document unsaved. Where the host
 * does not know such settings, nothing happens.
 * https://learn.microsoft.com/office/dev/add-ins/develop/automatically-open-a-task-pane-with-a-document
 */
export async function keepPane(): Promise<void> {
  try {
    const { settings } = Office.context.document;
    if (settings.get(autoShow) === true) return;
    settings.set(autoShow, true);
    await new Promise<void>((resolve) => settings.saveAsync(() => resolve()));
  } catch {
    // a bonus, not a promise
  }
}

const autoShow = 'Office.AutoShowTaskpaneWithDocument';
