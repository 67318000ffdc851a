import type { ExcelHost } from '@bieumau/excel-host';
import { emptyWorkbook } from '../files/emptyWorkbook';
import type { FileLibrary } from '../files/FileLibrary';
import { download } from './download';
import { element } from './element';
import { problemText } from './problemText';
import type { Status } from './status';

const sample = 'bao-cao-2022.xlsx';

/** Connects the buttons above the grid. The modules for files are loaded on first use. */
export function toolbar(
  host: ExcelHost,
  library: () => Promise<FileLibrary>,
  status: Status,
  /** Called after another workbook was opened, which in Excel has its own window and pane. */
  opened: () => void,
): void {
  const buttons = ['new', 'open', 'save', 'sample'].map((id) => element(id, HTMLButtonElement));
  const file = element('file', HTMLInputElement);
  let name = 'so-moi.xlsx';

  /** Runs one action at a time; the status line shows its result or failure. */
  const runAction = (what: string, work: () => Promise<string>): void => {
    for (const button of buttons) button.disabled = true;
    status.say(what);
    void work()
      .then(status.say, (error: unknown) => status.warn(problemText(error)))
      .finally(() => {
        for (const button of buttons) button.disabled = false;
      });
  };
  const open = async (bytes: Uint8Array, as: string): Promise<string> => {
    const [{ openFile }, parts] = await Promise.all([import('../files/openFile'), library()]);
    await host.load(await openFile(bytes, parts));
    opened();
    name = as;
    return `Đã mở ${as}.`;
  };
  const [fresh, choose, save, example] = buttons;

  fresh?.addEventListener('click', () =>
    runAction('Đang tạo sổ mới…', async () => {
      await host.load(emptyWorkbook());
      opened();
      name = 'so-moi.xlsx';
      return 'Sổ mới, chưa có gì.';
    }),
  );
  choose?.addEventListener('click', () => file.click());
  file.addEventListener('change', () => {
    const [chosen] = file.files ?? [];
    if (!chosen) return;
    runAction(`Đang mở ${chosen.name}…`, async () => open(new Uint8Array(await chosen.arrayBuffer()), chosen.name));
    file.value = '';
  });
  save?.addEventListener('click', () =>
    runAction('Đang lưu…', async () => {
      download(await savedBytes(host, library), name);
      return `Đã lưu ${name} vào thư mục tải xuống.`;
    }),
  );
  example?.addEventListener('click', () =>
    runAction('Đang mở mẫu năm 2022…', async () => {
      const response = await fetch(sample);
      if (!response.ok) throw new Error(`thiếu tệp ${sample}`);
      return open(new Uint8Array(await response.arrayBuffer()), sample);
    }),
  );
}

/** The current workbook as the bytes of a file. */
export async function savedBytes(host: ExcelHost, library: () => Promise<FileLibrary>): Promise<Uint8Array> {
  const [{ saveFile }, parts] = await Promise.all([import('../files/saveFile'), library()]);
  return saveFile(host.snapshot(), parts);
}
