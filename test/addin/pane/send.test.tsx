/** @jest-environment ./test/environments/jsdom.cjs */
import { act, screen, waitFor, within } from '@testing-library/react';
import { checkAll } from '../../../src/addin/controller/actions/checkAll';
import { closePanes, findButton, findText, isDisabled, renderPane } from '../../support/renderedPane';
import type { RenderedPane } from '../../support/renderedPane';

afterEach(async () => {
  jest.restoreAllMocks();
  await closePanes();
});

const fileName = 'BC-CCHC_UBND-tinh-Ben-Tre_2022-N.xlsx';

/** The page of a report that was signed off with the keyboard. */
async function renderSigned(
  bytes: Uint8Array | null = null,
  openCopy?: (bytes: Uint8Array) => Promise<void>,
): Promise<RenderedPane> {
  const pane = await renderPane('send', {
    ...(openCopy && { openCopy }),
    before: (workbook) => {
      workbook.bytes = bytes;
    },
  });
  await pane.user.type(await screen.findByRole('textbox', { name: 'Chức vụ' }), 'Trưởng phòng');
  await pane.user.type(screen.getByRole('textbox', { name: /^Họ tên người kiểm tra/ }), 'Nguyễn Thị Hòa{Enter}');
  await findButton('Xác nhận lại');
  return pane;
}

/** The names under which files are handed to the web view. */
function catchDownloads(): readonly string[] {
  const names: string[] = [];
  // jsdom has no addresses of blobs, and follows no links.
  Object.assign(URL, { createObjectURL: () => 'blob:report', revokeObjectURL: () => undefined });
  jest.spyOn(HTMLAnchorElement.prototype, 'click').mockImplementation(function (this: HTMLAnchorElement) {
    names.push(this.download);
  });
  return names;
}

describe('the form that signs off', () => {
  test('refuses a blank name', async () => {
    const { user } = await renderPane('send');
    await user.click(await findButton('Kiểm tra và xác nhận'));
    await findText('Ghi họ tên người kiểm tra.');
    screen.getByText('Chưa xác nhận kiểm tra.');
  });

  test('says who signed off and when, keeps the name for the next time, and lists the check', async () => {
    const { memory } = await renderSigned();
    await findText('Nguyễn Thị Hòa đã xác nhận kiểm tra lúc 09:30 ngày 16/12/2022; từ đó số liệu không thay đổi.');
    expect([memory.get('by'), memory.get('position')]).toEqual(['Nguyễn Thị Hòa', 'Trưởng phòng']);
    screen.getByText('09:30 ngày 16/12/2022, Nguyễn Thị Hòa: Gửi được: không còn gì phải sửa hay giải trình.');
  });

  test('says what stands between the report and its sign-off, and leads there', async () => {
    const { user } = await renderPane('send', { figures: { 'BM2:3.1': '1.430', 'BM2:3.4': 40 } });
    await findText('Còn 1 chỗ phải sửa.');
    screen.getByText('Còn 1 chỗ phải giải trình.');
    await user.type(screen.getByRole('textbox', { name: /^Họ tên/ }), 'Hòa{Enter}');
    await findText('Còn 1 chỗ phải sửa. Còn 1 chỗ phải giải trình.');
    screen.getByText('Chưa xác nhận kiểm tra.');
    await user.click(screen.getByRole('button', { name: 'Xem các chỗ này' }));
    await screen.findByRole('main', { name: 'Kiểm tra' });
  });

  test('shows notes that were there before with their figures, and confirms those that are ticked', async () => {
    const { user } = await renderPane('send', {
      figures: { 'BM2:3.4': 40, 'BM2:2.2.2': 5 },
      notes: { 'BM2:3.4': 'Tồn năm trước', 'BM2:2.2.2': 'Gồm cả văn bản nợ' },
    });
    await findText('2 Ghi chú có sẵn cần được xác nhận là giải trình.');
    expect(screen.queryByRole('button', { name: 'Xác nhận 2 Ghi chú' })).toBeNull();
    await user.click(screen.getByRole('button', { name: 'Xem 2 Ghi chú' }));
    await findText('Ghi chú ở ô BM2!E20: “Tồn năm trước”');
    screen.getByText('Ghi chú ở ô BM2!E15: “Gồm cả văn bản nợ”');
    const figures = screen.getAllByRole('row').map(({ textContent }) => textContent);
    expect(figures).toEqual(expect.arrayContaining(['Dòng 3.440', 'Dòng 3.336', 'Dòng 2.2.25', 'Dòng 2.2.14']));
    await user.click(screen.getByRole('checkbox', { name: /^2\.2\.2 / }));
    await user.click(screen.getByRole('button', { name: 'Xác nhận 1 Ghi chú' }));
    await findText('Đã xác nhận 1 giải trình.');
    await findText('1 Ghi chú có sẵn cần được xác nhận là giải trình.');
    await user.click(screen.getByRole('button', { name: 'Hoàn tác' }));
    await findText('2 Ghi chú có sẵn cần được xác nhận là giải trình.');
  });

  test('leaves nothing to confirm once all notes are', async () => {
    const { user } = await renderPane('send', { figures: { 'BM2:3.4': 40 }, notes: { 'BM2:3.4': 'Tồn năm trước' } });
    await user.click(await findButton('Xem 1 Ghi chú'));
    await findButton('Xác nhận 1 Ghi chú');
    await user.click(screen.getByRole('button', { name: 'Xác nhận 1 Ghi chú' }));
    await findText('Đã xác nhận 1 giải trình.');
    await waitFor(() => expect(screen.queryByRole('button', { name: 'Xác nhận 1 Ghi chú' })).toBeNull());
  });

  test('knows who signed off last on this machine', async () => {
    await renderPane('send', { memory: { by: 'Lê Văn An' } });
    expect((await screen.findByRole<HTMLInputElement>('textbox', { name: /^Họ tên/ })).value).toBe('Lê Văn An');
  });
});

test('a sign-off that holds no longer leads to the cells that have changed, with what stood there', async () => {
  const { user, workbook, controller } = await renderSigned();
  await workbook.write([{ tab: 'BM2', cell: 'D9', content: { kind: 'number', value: 54 } }]);
  await act(() => checkAll(controller.context));
  const [row] = await screen.findAllByRole('row', { name: /Biểu mẫu 2 dòng 1\.2/ });
  expect(row!.textContent).toMatch(/^Biểu mẫu 2 dòng 1\.2\d+ → 54$/);
  const shown = jest.spyOn(workbook, 'show');
  await user.click(within(row!).getByRole('button'));
  await waitFor(() => expect(shown).toHaveBeenCalledWith(expect.anything(), 'D9'));
});

describe('what goes out', () => {
  test('waits for the sign-off', async () => {
    await renderPane('send');
    expect(isDisabled(await findButton('Lưu bản để gửi'))).toBe(true);
    expect(isDisabled(await findButton('Tạo thư nháp cho Outlook'))).toBe(true);
    screen.getByText('Xác nhận kiểm tra trước, rồi lưu bản để gửi hoặc tạo thư nháp.');
  });

  test('is a copy under the standard name, or a draft', async () => {
    const downloads = catchDownloads();
    const { user } = await renderSigned(new Uint8Array([80, 75, 3, 4]));
    await user.click(await findButton('Lưu bản để gửi'));
    await findText(new RegExp(`^Đã lưu ${fileName} vào thư mục Tải xuống\\.`));
    await user.click(await findButton('Tạo thư nháp cho Outlook'));
    await findText(/mở tệp này bằng Outlook/);
    expect(downloads).toEqual([fileName, fileName.replace('.xlsx', '.eml')]);
  });

  test('is listed with what does not go along, and the checks go along if they are wanted', async () => {
    const { user } = await renderPane('send', { prior: { period: { year: 2021, kind: 'N' } } });
    await findText('Gồm 1 biểu: Biểu mẫu 2.');
    await findText(/^Không kèm: cột Kiểm tra và trang Kiểm tra; kỳ khác \(năm 2021\); nội dung ngoài phần in/);
    await user.click(screen.getByRole('checkbox', { name: 'Kèm cột Kiểm tra và trang Kiểm tra' }));
    await findText('Kèm cột Kiểm tra bên cạnh biểu và trang Kiểm tra.');
    await findText(/^Không kèm: kỳ khác/);
  });

  test('is refused with the reason where the file does not hold what was signed off', async () => {
    const downloads = catchDownloads();
    const { user, workbook } = await renderSigned(new Uint8Array([80, 75, 3, 4]));
    workbook.file = () => Promise.resolve(new Uint8Array([1]));
    await user.click(await findButton('Lưu bản để gửi'));
    await findText(/^Chưa lập được bản sạch: cần có xác nhận kiểm tra còn hiệu lực\. Chưa xác nhận kiểm tra\.$/);
    expect(downloads).toEqual([]);
  });

  test('is told how to be saved where Excel gives no file', async () => {
    const downloads = catchDownloads();
    const { user } = await renderSigned(null);
    await user.click(await findButton('Lưu bản để gửi'));
    await findText(`Excel trên máy này không cho lấy tệp. Hãy dùng Tệp, Lưu bản sao với tên ${fileName}.`);
    expect(downloads).toEqual([]);
  });

  test('is copied as texts', async () => {
    const { user } = await renderPane('send');
    await user.click(await findButton('Chép tiêu đề'));
    await findText('Đã chép.');
    expect(await navigator.clipboard.readText()).toBe('Báo cáo cải cách hành chính năm 2022 của UBND tỉnh Bến Tre');
    await user.click(await findButton('Chép tên tệp'));
    expect(await navigator.clipboard.readText()).toBe(fileName);
  });

  test('is copied by the older command where the web view refuses the clipboard', async () => {
    const { user } = await renderPane('send');
    jest.spyOn(navigator.clipboard, 'writeText').mockRejectedValue(new Error('NotAllowedError'));
    const copied: string[] = [];
    const command = (name: string): boolean => {
      const { value, selectionStart, selectionEnd } = document.activeElement as HTMLTextAreaElement; // it is selected
      copied.push(`${name} ${value.slice(selectionStart, selectionEnd)}`);
      return true;
    };
    Object.assign(document, { execCommand: command }); // jsdom has none
    try {
      const button = await findButton('Chép tên tệp');
      await user.click(button);
      await findText('Đã chép.');
      expect(copied).toEqual([`copy ${fileName}`]);
      expect(document.activeElement).toBe(button);
      expect(screen.queryByRole('textbox', { name: /^Không chép tự động được/ })).toBeNull();
    } finally {
      Reflect.deleteProperty(document, 'execCommand');
    }
  });

  test('is shown for copying by hand where the web view refuses', async () => {
    const { user } = await renderPane('send');
    jest.spyOn(navigator.clipboard, 'writeText').mockRejectedValue(new Error('NotAllowedError'));
    await user.click(await findButton('Chép tên tệp'));
    const box = await screen.findByRole<HTMLTextAreaElement>('textbox', { name: /^Không chép tự động được/ });
    expect(box.value).toBe(fileName);
  });
});

test('the figures of each form are copied as one column, in the order of its rows', async () => {
  const { user } = await renderPane('send', { forms: ['BM1', 'BM2'], figures: { 'BM2:1.3': undefined } });
  await findButton('Chép Biểu mẫu 1');
  await user.click(await findButton('Chép Biểu mẫu 2'));
  // Row 1 is a total; 1.1, 1.2 and 1.3 follow it.
  expect((await navigator.clipboard.readText()).split('\n').slice(1, 4)).toEqual(['70', '53', '']);
});

test('a text that is no figure is left out of its column, which the pane says', async () => {
  const { user } = await renderPane('send', { forms: ['BM2'], figures: { 'BM2:1.3': '=1+1 nơi' } });
  await findText('Biểu mẫu 2: để trống dòng 1.3, vì ô ấy không phải là số.');
  await user.click(await findButton('Chép Biểu mẫu 2'));
  expect((await navigator.clipboard.readText()).split('\n').slice(1, 4)).toEqual(['70', '53', '']);
});

test('the check sheet is made, and made again in the place of the first', async () => {
  const { user, workbook } = await renderPane('send');
  await user.click(await findButton('Lập Phiếu kiểm tra'));
  await findText('Đã lập trang Phiếu kiểm tra.');
  await user.click(await findButton('Lập lại Phiếu kiểm tra'));
  await waitFor(() => expect(workbook.tabs).toEqual(['BM2', 'Phiếu kiểm tra']));
});

test('a workbook without forms leads to their insertion', async () => {
  const { user } = await renderPane('send', { forms: [] });
  await screen.findByRole('heading', { name: 'Bảng tính chưa có biểu mẫu nào' });
  const [, action] = screen.getAllByRole('button', { name: 'Chèn biểu mẫu' });
  await user.click(action!);
  await screen.findByRole('main', { name: 'Chèn biểu mẫu' });
});

test('where the web view saves no files, the copy is opened in a window of its own, and nothing claims to be saved', async () => {
  const opened: Uint8Array[] = [];
  const bytes = new Uint8Array([80, 75]);
  const { user } = await renderSigned(bytes, (copy) => Promise.resolve(void opened.push(copy)));
  const names = catchDownloads();
  await user.click(await findButton('Mở bản để gửi'));
  await findText(/^Đã mở bản để gửi trong một cửa sổ Excel mới/);
  expect([opened, names]).toEqual([[bytes], []]);
  for (const name of ['Lưu bản để gửi', 'Tạo thư nháp cho Outlook'])
    expect(screen.queryByRole('button', { name })).toBeNull();
});
