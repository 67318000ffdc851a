/** @jest-environment ./test/environments/jsdom.cjs */
import { act, render, screen, waitFor, within } from '@testing-library/react';
import { selectReport } from '../../../src/addin/controller/selectors/findings';
import { FindingList } from '../../../src/addin/pane/findings/FindingList';
import { PaneContext } from '../../../src/addin/pane/parts/PaneContext';
import { closePanes, findButton, findText, openController, renderPane } from '../../support/renderedPane';

afterEach(closePanes);

/** A text in 3.1, and in 3.4 more than in 3.3, which must be explained. */
const faulty = { forms: ['BM1', 'BM2'], figures: { 'BM2:3.1': '1.430', 'BM2:3.4': 40 } };

function itemOf(title: HTMLElement): HTMLElement {
  const item = title.closest('li');
  if (!item) throw new Error(`${title.textContent} stands in no list`);
  return item;
}

function formNames(): readonly (string | null)[] {
  return screen.getAllByRole('heading', { name: /^(Biểu mẫu \d|Phụ lục)$/ }).map(({ textContent }) => textContent);
}

test('the card of the selected row says which of its rules hold and which are broken', async () => {
  const { workbook, user } = await renderPane('findings', faulty);
  // 3.4 stands in row 20 of Biểu mẫu 2 and is above 3.3.
  act(() => workbook.select('BM2', 'D20'));
  await user.click(await screen.findByRole('button', { name: /^Biểu mẫu 2 3\.4 /, expanded: false }));
  const states = [...document.querySelectorAll('[data-outcome]')].map((line) => [
    line.getAttribute('data-outcome'),
    line.textContent.split(':')[0],
  ]);
  expect(states).toEqual([
    ['violated', 'Phải giải trình'],
    ['satisfied', 'Đúng'],
  ]);
});

describe('the list of findings', () => {
  test('says what is left to do, when the report is due, and shows the form with faults first', async () => {
    await renderPane('findings', faulty);
    expect((await screen.findByRole('heading', { name: 'UBND tỉnh Bến Tre, năm 2022' })).tagName).toBe('H2');
    screen.getByText('Hạn gửi 20/12/2022, còn 4 ngày');
    screen.getByText('1 ô cần chuyển thành số');
    screen.getByText('1 chỗ cần xem');
    screen.getByRole('progressbar', { name: 'UBND tỉnh Bến Tre: đã nhập 26 trên 26 ô' });
    expect(formNames()).toEqual(['Biểu mẫu 2', 'Biểu mẫu 1']);
    screen.getByText('1 phải sửa, 1 phải giải trình');
  });

  test('a report with blank cells gets no tick, neither as a whole nor at its forms', async () => {
    const ticks = (): number => document.querySelectorAll('[data-form] [data-icon="open"]').length;
    await renderPane('findings', { forms: ['BM1', 'BM2'], figures: { 'BM2:2.1': undefined } });
    await screen.findByText('Các ô đã nhập chưa thấy lỗi', { selector: '[data-clear] *' });
    expect(document.querySelector('[data-clear]')?.getAttribute('data-clear')).toBe('open');
    expect(screen.queryByText('Không còn gì phải sửa hay giải trình')).toBeNull();
    expect(ticks()).toBe(1);
  });

  test('a report that is filled in without faults gets its tick', async () => {
    await renderPane('findings', { forms: ['BM1', 'BM2'] });
    await screen.findByText('Không còn gì phải sửa hay giải trình');
    expect(document.querySelector('[data-clear]')?.getAttribute('data-clear')).toBe('complete');
    expect(document.querySelectorAll('[data-form] [data-icon="open"]')).toHaveLength(0);
  });

  test('is narrowed by severity and by form', async () => {
    const { user } = await renderPane('findings', faulty);
    const severity = await screen.findByRole('combobox', { name: 'Mức độ' });
    await user.selectOptions(severity, 'Giải trình (1)');
    screen.getByRole('button', { name: /^Phải giải trình: 3\.4 / });
    expect(screen.queryByRole('button', { name: /^Phải sửa: 3\.1 / })).toBeNull();
    await user.selectOptions(severity, 'Lưu ý (0)');
    screen.getByText('Không có phát hiện nào ở mức này.');
    await user.selectOptions(screen.getByRole('combobox', { name: 'Biểu mẫu' }), 'Biểu mẫu 1');
    expect(formNames()).toEqual(['Biểu mẫu 1']);
  });

  test('comes in pages, and the keyboard goes on at the first finding of the next one', async () => {
    const { controller, user } = await openController(faulty);
    const [first] = selectReport(controller.context.store.current())!.forms.flatMap(({ findings }) => findings);
    const findings = Array.from({ length: 27 }, (_, place) => ({ ...first!, id: `${first!.id} ${place}` }));
    render(
      <PaneContext.Provider value={controller.context}>
        <FindingList findings={findings} />
      </PaneContext.Provider>,
    );
    const list = screen.getAllByRole('list')[0]!;
    expect(list.children).toHaveLength(25);
    await user.click(screen.getByRole('button', { name: 'Xem thêm 2 phát hiện' }));
    expect(list.children).toHaveLength(27);
    expect(list.children[25]?.contains(document.activeElement)).toBe(true);
    expect(screen.queryByRole('button', { name: /^Xem thêm/ })).toBeNull();
  });
});

describe('one finding', () => {
  test('leads to its cell', async () => {
    const { user, workbook } = await renderPane('findings', faulty);
    await user.click(await findButton(/^Phải sửa: 3\.1 Số VBQPPL đã rà soát .* D17$/));
    expect(workbook.shown).toEqual(['BM2!D17']);
  });

  test('shows its rule when that is opened with the keyboard', async () => {
    const { user } = await renderPane('findings', faulty);
    const item = itemOf(await findButton(/^Phải giải trình: 3\.4 /));
    const why = within(item).getByRole('button', { name: 'Quy tắc' });
    const before = item.textContent;
    why.focus();
    await user.keyboard('{Enter}');
    expect(why.getAttribute('aria-expanded')).toBe('true');
    expect(item.textContent.length).toBeGreaterThan(before.length);
    await user.keyboard('{Enter}');
    expect(item.textContent).toBe(before);
  });

  test('of a typed total shows what is stated, what is computed and the parts, and puts the formula back', async () => {
    const { user, workbook } = await renderPane('findings', { figures: { 'BM2:1': 140 } });
    const item = itemOf(await findButton(/^Phải sửa: 1 Tổng số VBQPPL .* D7$/));
    const rows = within(item)
      .getAllByRole('row')
      .map(({ textContent }) => textContent);
    expect(rows[0]).toBe('Số đang ghi140');
    expect(rows[1]).toBe('Số tính được131');
    expect(rows.slice(2).map((row) => Number(/\d+$/.exec(row)))).toEqual([70, 53, 8]);
    await user.click(within(item).getByRole('button', { name: 'Khôi phục công thức (131)' }));
    await findText('Đã sửa 1 ô.');
    expect(workbook.contentAt('BM2', 'D7').kind).toBe('formula');
    await waitFor(() => expect(screen.queryByRole('button', { name: /^Phải sửa: 1 / })).toBeNull());
  });
});

describe('conversion of all texts', () => {
  test('shows every change before it is made, and Enter makes it', async () => {
    const { user, workbook } = await renderPane('findings', faulty);
    await user.click(await findButton('Chuyển tất cả'));
    await screen.findByRole('heading', { name: 'Chuyển 1 ô thành số' });
    const list = screen.getByRole('region', { name: 'Các ô sẽ thay đổi' });
    expect(within(list).getByRole('listitem').textContent).toMatch(/3\.1 .*BM2!D17“1\.430” thành 1\.430$/);
    expect(workbook.contentAt('BM2', 'D17').kind).toBe('text');
    expect(document.activeElement).toBe(screen.getByRole('button', { name: 'Chuyển 1 ô' }));
    await user.keyboard('{Enter}');
    await findText('Đã sửa 1 ô.');
    expect(workbook.contentAt('BM2', 'D17')).toEqual({ kind: 'number', value: 1430 });
    await user.click(screen.getByRole('button', { name: 'Hoàn tác' }));
    await findText('Đã trả lại 1 ô như trước.');
    expect(workbook.contentAt('BM2', 'D17')).toEqual({ kind: 'text', text: '1.430' });
  });

  test('is given up without a change, and the focus returns to the button that opened it', async () => {
    const { user, workbook } = await renderPane('findings', faulty);
    await user.click(await findButton('Chuyển tất cả'));
    await user.click(await findButton('Hủy'));
    expect(document.activeElement).toBe(await findButton('Chuyển tất cả'));
    expect(workbook.contentAt('BM2', 'D17')).toEqual({ kind: 'text', text: '1.430' });
  });
});

describe('the editor of an explanation', () => {
  test('refuses a blank text, and writes the text into the note of the row', async () => {
    const { user, workbook } = await renderPane('findings', faulty);
    await user.click(await findButton('Giải trình…'));
    const text = await screen.findByRole('textbox', { name: 'Nội dung giải trình' });
    expect(document.activeElement).toBe(text);
    expect(text).toHaveProperty('value', '');
    await user.click(screen.getByRole('button', { name: 'Lưu giải trình' }));
    await findText('Ghi nội dung giải trình.');
    expect(workbook.contentAt('BM2', 'E20')).toEqual({ kind: 'empty' });
    await user.type(text, 'Tồn từ năm trước');
    await user.click(screen.getByRole('button', { name: 'Lưu giải trình' }));
    await findText('Đã lưu giải trình.');
    expect(workbook.contentAt('BM2', 'E20')).toEqual({ kind: 'text', text: 'Tồn từ năm trước' });
    await findButton(/^Đã giải trình: 3\.4 /);
  });

  test('has the figures and the rule beside it, and refuses what the program says of them', async () => {
    const { user, workbook } = await renderPane('findings', faulty);
    const item = itemOf(await findButton(/^Phải giải trình: 3\.4 /));
    const said = item.querySelector('[data-sentence]')?.textContent ?? '';
    await user.click(within(item).getByRole('button', { name: 'Giải trình…' }));
    const text = await screen.findByRole('textbox', { name: 'Nội dung giải trình' });
    const rows = within(item)
      .getAllByRole('row')
      .map(({ textContent }) => textContent);
    expect(rows).toEqual(['Dòng 3.440', 'Dòng 3.336']);
    within(item).getByText(/^Dòng 3\.4 không lớn hơn dòng 3\.3\./);
    await user.click(within(item).getByRole('button', { name: '36' }));
    expect(workbook.shown).toEqual(['BM2!D19']);
    await user.type(text, said);
    await user.click(screen.getByRole('button', { name: 'Lưu giải trình' }));
    await findText(/^Đây là số liệu do công cụ nêu ra, chưa phải lý do\./);
    expect(workbook.contentAt('BM2', 'E20')).toEqual({ kind: 'empty' });
    await user.type(text, ' Tồn từ năm trước.');
    expect(screen.queryByText(/^Đây là số liệu do công cụ nêu ra/)).toBeNull();
  });

  test('keeps an internal explanation beside the forms', async () => {
    const { user, workbook } = await renderPane('findings', faulty);
    await user.click(await findButton('Giải trình…'));
    const text = await screen.findByRole('textbox', { name: 'Nội dung giải trình' });
    await user.clear(text);
    await user.type(text, 'Tồn');
    await user.click(screen.getByRole('radio', { name: 'Giải trình nội bộ (chỉ in ở Phiếu kiểm tra)' }));
    await user.click(screen.getByRole('button', { name: 'Lưu giải trình' }));
    await findText('Giải trình nội bộ: Tồn');
    expect(workbook.contentAt('BM2', 'E20')).toEqual({ kind: 'empty' });
  });
});

describe('a printed explanation', () => {
  const printed = { ...faulty, figures: { 'BM2:3.4': 40 } };

  test('that becomes internal shows what leaves the Ghi chú, removes it at a second click, and can be taken back', async () => {
    const { user, workbook } = await renderPane('findings', printed);
    await user.click(await findButton('Giải trình…'));
    await user.type(await screen.findByRole('textbox', { name: 'Nội dung giải trình' }), 'Tồn từ năm trước');
    await user.click(screen.getByRole('button', { name: 'Lưu giải trình' }));
    await findText('Đã lưu giải trình.');
    await user.click(await findButton('Giải trình…'));
    const text = await screen.findByRole('textbox', { name: 'Nội dung giải trình' });
    expect(text).toHaveProperty('value', 'Tồn từ năm trước');
    await user.click(screen.getByRole('radio', { name: /^Giải trình nội bộ/ }));
    await user.click(screen.getByRole('button', { name: 'Lưu giải trình' }));
    await findText('Sẽ xóa khỏi Ghi chú ở ô BM2!E20, không in nữa: “Tồn từ năm trước”');
    expect(workbook.contentAt('BM2', 'E20').kind).toBe('text');
    await user.click(screen.getByRole('button', { name: 'Xóa phần này và lưu nội bộ' }));
    await findText('Giải trình nội bộ: Tồn từ năm trước');
    expect(workbook.contentAt('BM2', 'E20')).toEqual({ kind: 'empty' });
    await user.click(screen.getByRole('button', { name: 'Hoàn tác' }));
    await findText('Đã trả lại giải trình như trước.');
    expect(workbook.contentAt('BM2', 'E20')).toEqual({ kind: 'text', text: 'Tồn từ năm trước' });
    await user.click(await findButton('Xóa giải trình'));
    await findText('Sẽ xóa khỏi Ghi chú ở ô BM2!E20, không in nữa: “Tồn từ năm trước”');
    await user.click(screen.getByRole('button', { name: 'Xóa phần này' }));
    await findText('Đã xóa giải trình.');
    expect(workbook.contentAt('BM2', 'E20')).toEqual({ kind: 'empty' });
  });
});

describe('the page without findings', () => {
  test('of a workbook without forms says what to do first, and leads there', async () => {
    const { user } = await renderPane('findings', { forms: [] });
    await screen.findByRole('heading', { name: 'Bảng tính chưa có biểu mẫu nào' });
    const main = screen.getByRole('main');
    await user.click(within(main).getByRole('button', { name: 'Chèn biểu mẫu' }));
    await screen.findByRole('textbox', { name: /^Đơn vị báo cáo/ });
  });

  test('of a complete report says so, and a check of everything gives the verdict in its place', async () => {
    const { user } = await renderPane('findings');
    await findText('Không còn gì phải sửa hay giải trình');
    screen.getByText('Đã nhập đủ số liệu. Trước khi gửi, bấm Kiểm tra tất cả.');
    await user.click(screen.getByRole('button', { name: 'Kiểm tra tất cả' }));
    await findText('Gửi được: không còn gì phải sửa hay giải trình.');
    expect(screen.queryByText('Không còn gì phải sửa hay giải trình')).toBeNull();
  });

  test('of a faulty report gives the verdict that it cannot be sent', async () => {
    const { user } = await renderPane('findings', faulty);
    await user.click(await findButton('Kiểm tra tất cả'));
    await findText('Chưa gửi được: còn chỗ phải sửa.');
  });
});

test("the card of the selected row shows a person's own formula and says that the figure is its result", async () => {
  const { user, workbook } = await renderPane('findings', {
    forms: ['BM1', 'BM2'],
    before: (memory) => memory.type('BM2', 'D20', { kind: 'formula', formula: '=30+6', result: 36 }),
  });
  act(() => workbook.select('BM2', 'D20'));
  await user.click(await screen.findByRole('button', { name: /^Biểu mẫu 2 3\.4 /, expanded: false }));
  const card = screen.getByRole('region', { name: 'Dòng đang chọn' });
  expect(within(card).getByText('Công thức tự lập').nextElementSibling?.textContent).toBe('=30+6');
  expect(within(card).getByText('Đang đọc').nextElementSibling?.textContent).toBe('36, kết quả của công thức tự lập');
});

test('the card of the selected row opens to its facts and rules', async () => {
  const { user, workbook } = await renderPane('findings', faulty);
  await findText('Chọn một ô trong biểu mẫu để xem dòng ấy cần gì.');
  act(() => workbook.select('BM2', 'D20'));
  const toggle = await findButton(/^Biểu mẫu 2 3\.4 /);
  expect(screen.queryByRole('region', { name: 'Dòng đang chọn' })).toBeNull();
  await user.click(toggle);
  const card = screen.getByRole('region', { name: 'Dòng đang chọn' });
  within(card).getByText('Đơn vị tính');
  within(card).getByText(/^\d+ quy tắc của dòng này$/);
});
