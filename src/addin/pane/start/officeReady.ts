/** How Excel answered at the start. */
export type Readiness = 'ready' | 'slow' | 'notExcel' | 'tooOld';

/** Office.onReady never resolves where a script is blocked (https://github.com/OfficeDev/office-js/issues/6040). */
const patience = 10_000;

/** The floor of the add-in, a version of ExcelApi: Office LTSC 2021. */
export const floor = '1.14';

/** Waits for Excel, ten seconds at most. */
export async function officeReady(): Promise<Readiness> {
  let timer: ReturnType<typeof setTimeout> | undefined;
  const late = new Promise<'slow'>((resolve) => {
    timer = setTimeout(() => resolve('slow'), patience);
  });
  const ready = Office.onReady().then(({ host }): Readiness => {
    // Outside of Excel the library answers without a host.
    if (host !== Office.HostType.Excel) return 'notExcel';
    return Office.context.requirements.isSetSupported('ExcelApi', floor) ? 'ready' : 'tooOld';
  });
  const answer = await Promise.race([ready, late]);
  clearTimeout(timer);
  return answer;
}
