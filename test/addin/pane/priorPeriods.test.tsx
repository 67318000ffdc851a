/** @jest-environment ./test/environments/jsdom.cjs */
import { fireEvent, screen, waitFor, within } from '@testing-library/react';
import { closePanes, findButton, findText, pickedFile, renderPane } from '../../support/renderedPane';
import type { RenderedPane } from '../../support/renderedPane';

afterEach(closePanes);

const file = { period: { year: 2021, kind: 'N' } } as const;

/** Picks a file with the button of that name, as the dialog of the web view gives it. */
async function pick({ user }: RenderedPane, button: string, picked: File): Promise<void> {
  const input = (await findButton(button)).closest('section')!.querySelector<HTMLInputElement>('input[type=file]')!;
  await user.upload(input, picked);
}

describe('figures of a prior period', () => {
  test('of the same workbook are in use by themselves', async () => {
    await renderPane('earlier', { prior: file });
    await findText('năm 2021');
    screen.getByText(/^trong bảng tính này, \d+ số liệu$/);
    expect(screen.queryByRole('button', { name: /^Bỏ số liệu/ })).toBeNull();
  });

  test('are taken from a file that is picked, and taken out again', async () => {
    const pane = await renderPane('earlier', { file });
    await findText('Chưa có số liệu kỳ trước. Chọn tệp báo cáo kỳ trước của cùng đơn vị.');
    await pick(pane, 'Thêm tệp kỳ trước…', pickedFile('cũ.xlsx', 'PK'));
    const title = await screen.findByRole('heading', { name: 'Trong tệp cũ.xlsx' });
    expect(document.activeElement).toBe(title);
    screen.getByText('UBND tỉnh Bến Tre, năm 2021');
    await pane.user.click(screen.getByRole('button', { name: 'Dùng số liệu năm 2021' }));
    await findText(/^Đã lấy \d+ số liệu năm 2021\.$/);
    screen.getByText(/^tệp cũ\.xlsx, \d+ số liệu$/);
    expect(screen.queryByRole('heading', { name: 'Trong tệp cũ.xlsx' })).toBeNull();
    expect(document.activeElement).toBe(screen.getByRole('button', { name: 'Thêm tệp kỳ trước…' }));
    await pane.user.click(screen.getByRole('button', { name: 'Bỏ số liệu năm 2021' }));
    await findText('Đã bỏ số liệu năm 2021.');
    await findText('Chưa có số liệu kỳ trước. Chọn tệp báo cáo kỳ trước của cùng đơn vị.');
  });

  test('of the same period are refused, and the file is closed', async () => {
    const pane = await renderPane('earlier', { file: {} });
    await pick(pane, 'Thêm tệp kỳ trước…', pickedFile('này.xlsx', 'PK'));
    await findText('Đây là báo cáo cùng kỳ, năm 2022. Hãy chọn tệp của kỳ trước.');
    expect(screen.queryByRole('button', { name: /^(Vẫn )?[Dd]ùng số liệu/ })).toBeNull();
    const box = within(screen.getByRole('heading', { name: 'Trong tệp này.xlsx' }).parentElement!);
    await pane.user.click(box.getByRole('button', { name: 'Đóng' }));
    expect(screen.queryByRole('heading', { name: 'Trong tệp này.xlsx' })).toBeNull();
  });

  test('are not looked for in an empty file', async () => {
    const pane = await renderPane('earlier', { file });
    await pick(pane, 'Thêm tệp kỳ trước…', pickedFile('trống.xlsx', ''));
    await findText('Tệp không có gì.');
  });

  test('are taken from a file that is dropped, and a text that is dropped is refused', async () => {
    await renderPane('earlier', { file });
    const section = (await findButton('Thêm tệp kỳ trước…')).closest('section')!;
    fireEvent.drop(section, { dataTransfer: { files: [] } });
    expect((await screen.findByRole('alert')).textContent).toBe('Hãy chọn một tệp .xlsx.');
    fireEvent.drop(section, { dataTransfer: { files: [pickedFile('cũ.xlsx', 'PK')] } });
    await screen.findByRole('heading', { name: 'Trong tệp cũ.xlsx' });
    expect(screen.queryByRole('alert')).toBeNull();
  });
});

test('the next period begins with a file that is picked', async () => {
  const pane = await renderPane('next', { forms: ['BM2'], file: { period: { year: 2023, kind: 'N' } } });
  await pick(pane, 'Chọn tệp kỳ trước…', pickedFile('cũ.xlsx', 'PK'));
  await screen.findByRole('heading', { name: 'Kỳ tiếp theo: quý I năm 2024' });
  await pane.user.click(screen.getByRole('button', { name: 'Lập biểu mẫu quý I năm 2024' }));
  await screen.findByRole('main', { name: 'Kiểm tra' });
  await waitFor(() => expect(pane.workbook.tabs).toEqual(['BM2', 'BM2 2024-Q1']));
});
