import { toPortError } from './host/toPortError';

/** True where the web view of Excel saves no files: https://github.com/OfficeDev/office-js/issues/2700 */
export function savesNoFiles(): boolean {
  const { platform } = Office.context as { readonly platform?: Office.PlatformType }; // absent in some hosts
  return platform === Office.PlatformType.Mac || platform === Office.PlatformType.iOS;
}

/**
 * Opens a workbook, as base64, in a window of its own; on a Mac it opens behind the one in front.
 * https://github.com/OfficeDev/office-js/issues/6943
 */
export async function openCopy(workbook: string): Promise<void> {
  try {
    await Excel.createWorkbook(workbook);
  } catch (cause) {
    throw toPortError(cause);
  }
}
