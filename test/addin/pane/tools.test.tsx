/** @jest-environment ./test/environments/jsdom.cjs */
import { screen, waitFor, within } from '@testing-library/react';
import { closePanes, findButton, findText, isDisabled, renderPane } from '../../support/renderedPane';

afterEach(closePanes);

describe('the page of the tools', () => {
  test('opens the tool that the ribbon asks for, and others with the keyboard', async () => {
    const { user } = await renderPane('restore');
    const restore = await findButton('Khôi phục biểu mẫu');
    const fill = screen.getByRole('button', { name: 'Tính tổng, tỷ lệ' });
    expect([restore, fill].map((header) => header.getAttribute('aria-expanded'))).toEqual(['true', 'false']);
    fill.focus();
    await user.keyboard('{Enter}');
    expect(fill.getAttribute('aria-expanded')).toBe('true');
    await findText('Mọi dòng tổng và tỷ lệ đều có công thức.');
  });

  test('has nothing to offer in a workbook without forms but the language', async () => {
    await renderPane('fill', { forms: [] });
    await findText('Bảng tính chưa có biểu mẫu nào');
    expect(screen.queryByRole('button', { name: 'Tính tổng, tỷ lệ' })).toBeNull();
    screen.getByRole('combobox', { name: 'Ngôn ngữ' });
  });

  test('has the pane speak English from now on', async () => {
    const { user, memory } = await renderPane('fill');
    await user.selectOptions(await screen.findByRole('combobox', { name: 'Ngôn ngữ' }), 'Tiếng Anh');
    await waitFor(() => expect(document.documentElement.lang).toBe('en'));
    await waitFor(() => expect(screen.queryByRole('button', { name: 'Công cụ' })).toBeNull());
    expect(memory.get('language')).toBe('en');
  });
});

describe('the tool that puts formulas back', () => {
  test('fills empty totals at once, and typed ones only where ticked', async () => {
    const { user, workbook } = await renderPane('fill', {
      figures: { 'BM2:1': 131 },
      before: (opened) => opened.type('BM2', 'D18', { kind: 'empty' }),
    });
    await findText('1 dòng đang trống, sẽ đặt lại công thức');
    screen.getByText('1 dòng có số tự nhập thay cho công thức');
    screen.getByRole('button', { name: 'Đặt lại 1 công thức' });
    await user.click(screen.getByRole('checkbox', { name: /^Biểu mẫu 2: 1 Tổng số VBQPPL/ }));
    await user.click(screen.getByRole('button', { name: 'Đặt lại 2 công thức' }));
    await findText('Đã sửa 2 ô.');
    expect(['D7', 'D18'].map((cell) => workbook.contentAt('BM2', cell).kind)).toEqual(['formula', 'formula']);
  });

  test('leaves a typed total that is not ticked', async () => {
    const { workbook } = await renderPane('fill', { figures: { 'BM2:1': 131 } });
    expect(isDisabled(await findButton('Đặt lại 0 công thức'))).toBe(true);
    expect(workbook.contentAt('BM2', 'D7')).toEqual({ kind: 'number', value: 131 });
  });
});

describe('the tool for the line on the covering report', () => {
  test('shows the line before it is written into the forms', async () => {
    const { user } = await renderPane('head');
    await user.type(await screen.findByRole('textbox', { name: 'Số báo cáo' }), '704');
    await user.type(screen.getByRole('textbox', { name: 'Ngày ký' }), '16/12/2022');
    expect(screen.getByRole('listitem').textContent).toMatch(/BM2!A\d+.*704/);
    await user.click(screen.getByRole('button', { name: 'Ghi vào 1 biểu mẫu' }));
    await findText('Đã sửa 1 ô.');
  });

  test('starts with what the forms hold, and writes a new number beside the old date', async () => {
    const { user, workbook } = await renderPane('head', {
      before: (opened) =>
        opened.type('BM2', 'A3', {
          kind: 'text',
          text: '(Kèm theo Báo cáo số 704/BC-UBND ngày 20 tháng 12 năm 2022\ncủa UBND tỉnh Bến Tre)',
        }),
    });
    const number = await screen.findByRole('textbox', { name: 'Số báo cáo' });
    expect([number, screen.getByRole('textbox', { name: 'Ngày ký' })].map((field) => (field as HTMLInputElement).value)).toEqual(['704', '20/12/2022']); // prettier-ignore
    await user.clear(number);
    expect(isDisabled(screen.getByRole('button', { name: /^Ghi vào \d biểu mẫu$/ }))).toBe(true);
    await user.type(number, '12');
    await user.click(screen.getByRole('button', { name: 'Ghi vào 1 biểu mẫu' }));
    await findText('Đã sửa 1 ô.');
    expect(workbook.contentAt('BM2', 'A3')).toEqual({
      kind: 'text',
      text: '(Kèm theo Báo cáo số 12/BC-UBND ngày 20 tháng 12 năm 2022 của UBND tỉnh Bến Tre)',
    });
  });

  test('writes nothing before a number or a date is typed, and refuses a date that is none', async () => {
    const { user } = await renderPane('head');
    const apply = await findButton(/^Ghi vào \d biểu mẫu$/);
    expect(isDisabled(apply)).toBe(true);
    await user.type(screen.getByRole('textbox', { name: 'Ngày ký' }), '31/02/2022');
    await findText('Ngày không đúng. Viết ngày/tháng/năm, ví dụ 05/12/2022.');
    expect(isDisabled(screen.getByRole('button', { name: /^Ghi vào \d biểu mẫu$/ }))).toBe(true);
  });
});

test('a damaged form is put back, and its figures stay', async () => {
  const { user, workbook } = await renderPane('restore', {
    before: (opened) => opened.type('BM2', 'F7', { kind: 'empty' }),
  });
  await findText('Cột Kiểm tra mất công thức ở 1 dòng');
  await user.click(screen.getByRole('button', { name: 'Khôi phục: Biểu mẫu 2' }));
  await findText(/^Đã khôi phục Biểu mẫu 2/);
  expect([workbook.restored, workbook.contentAt('BM2', 'F7').kind]).toEqual([['BM2'], 'formula']);
  expect(workbook.contentAt('BM2', 'D8')).toEqual({ kind: 'number', value: 70 });
  expect(screen.queryByText('Cột Kiểm tra mất công thức ở 1 dòng')).toBeNull();
});

describe('the tool that compares periods', () => {
  test('says that there is nothing to compare with', async () => {
    await renderPane('compare');
    await findText('Chưa có số liệu kỳ trước để so sánh.');
    expect(screen.queryByRole('button', { name: 'Thêm cột so sánh' })).toBeNull();
  });

  test('puts columns beside the forms and takes them away', async () => {
    const { user } = await renderPane('compare', { prior: { period: { year: 2021, kind: 'N' } } });
    const against = await screen.findByRole('combobox', { name: 'So với' });
    expect(within(against).getByRole('option').textContent).toBe('năm 2021 (trong bảng tính này)');
    await user.click(screen.getByRole('button', { name: 'Thêm cột so sánh' }));
    await findText('Đã thêm cột so sánh với năm 2021 vào BM2.');
    await findButton('Bỏ cột so sánh');
  });

  test('makes a sheet of comparison', async () => {
    const { user, workbook } = await renderPane('compare', { prior: { period: { year: 2021, kind: 'N' } } });
    await user.click(await findButton('Lập trang so sánh'));
    await findText('Đã lập trang So sánh.');
    expect(workbook.tabs).toEqual(['BM2 cũ', 'BM2', 'So sánh']);
  });
});
