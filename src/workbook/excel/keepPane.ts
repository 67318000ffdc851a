/**
 * Makes Excel open the pane with this document. The setting is written once because every write marks the document as
 * unsaved. Does nothing if the host has no such settings.
 * https://learn.microsoft.com/office/dev/add-ins/develop/automatically-open-a-task-pane-with-a-document
 */
export async function keepPane(): Promise<void> {
  try {
    const { settings } = Office.context.document;
    if (settings.get(autoShow) === true) return;
    settings.set(autoShow, true);
    await new Promise<void>((resolve) => settings.saveAsync(() => resolve()));
  } catch {
    // the pane works without the setting
  }
}

const autoShow = 'Office.AutoShowTaskpaneWithDocument';
