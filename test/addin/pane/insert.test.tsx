/** @jest-environment ./test/environments/jsdom.cjs */
import { screen, waitFor, within } from '@testing-library/react';
import { closePanes, findButton, findText, isDisabled, renderPane } from '../../support/renderedPane';

afterEach(closePanes);

const unitField = { name: /^Đơn vị báo cáo/ };

describe('the form for new forms', () => {
  test('has the keyboard in the unit, the period in force, all forms, and what they will add', async () => {
    await renderPane('insert', { forms: [] });
    expect(document.activeElement).toBe(await screen.findByRole('textbox', unitField));
    expect(screen.getByRole<HTMLSelectElement>('combobox', { name: /^Kỳ báo cáo/ }).selectedOptions[0]?.text).toBe(
      'Năm (kỳ hiện tại)',
    );
    screen.getByText('Số liệu từ 15/12/2021 đến 14/12/2022, hạn gửi 20/12/2022');
    const boxes = within(screen.getByRole('group', { name: 'Các biểu mẫu' })).getAllByRole<HTMLInputElement>(
      'checkbox',
    );
    expect(boxes.map(({ checked }) => checked)).toEqual(Array<boolean>(9).fill(true));
    screen.getByText('9 trang tính, sau các trang đang có: BM1, BM2, BM3, BM4, BM5, BM6, BM7, PL, Kiểm tra');
  });

  test('refuses a blank unit and a year that is none, and says so at the field', async () => {
    const { user, workbook } = await renderPane('insert', { forms: [] });
    await user.click(await findButton('Chèn 9 trang tính'));
    await findText('Ghi tên đơn vị báo cáo.');
    expect(screen.getByRole('textbox', unitField).getAttribute('aria-invalid')).toBe('true');
    const year = screen.getByRole('textbox', { name: /^Năm/ });
    await user.clear(year);
    await user.type(year, '22');
    await findText(/^Năm phải từ \d{4} đến \d{4}\.$/);
    expect(workbook.tabs).toEqual([]);
  });

  test('inserts the forms that are ticked on Enter, shows the first cell to fill, and leads to the findings', async () => {
    const { user, workbook, memory } = await renderPane('insert', { forms: [] });
    await user.click(await screen.findByRole('checkbox', { name: 'Tất cả' }));
    const apply = screen.getByRole('button', { name: 'Chèn 0 trang tính' });
    expect(isDisabled(apply)).toBe(true);
    await user.click(screen.getByRole('checkbox', { name: /^Biểu mẫu 2\. / }));
    await user.type(screen.getByRole('textbox', unitField), 'UBND tỉnh Bến Tre{Enter}');
    await findText('Đã chèn BM2.');
    expect(workbook.tabs).toEqual(['BM2']);
    expect(workbook.shown).toEqual(['BM2!D8']);
    await screen.findByRole('heading', { name: 'UBND tỉnh Bến Tre, năm 2022' });
    expect(memory.get('unit')).toBe('UBND tỉnh Bến Tre');
  });

  test('takes the sign of the issuer from the unit, unless another one was typed', async () => {
    const { user } = await renderPane('insert', { forms: [] });
    const unit = await screen.findByRole('textbox', unitField);
    const issuer = screen.getByRole<HTMLInputElement>('textbox', { name: 'Ký hiệu cơ quan ban hành' });
    await user.type(unit, 'UBND tỉnh Bến Tre');
    await user.tab();
    expect(issuer.value).toBe('UBND');
    await user.clear(issuer);
    await user.type(issuer, 'SNV');
    await user.click(unit);
    await user.tab();
    expect(issuer.value).toBe('SNV');
  });

  test('does not offer forms that the workbook has for this unit and period', async () => {
    const { user } = await renderPane('insert');
    await user.type(await screen.findByRole('textbox', unitField), 'UBND tỉnh Bến Tre');
    const present = screen.getByRole<HTMLInputElement>('checkbox', { name: /^Biểu mẫu 2\. .*\(đã có ở trang BM2\)$/ });
    expect([present.disabled, present.checked]).toEqual([true, false]);
    expect(screen.getByRole<HTMLInputElement>('checkbox', { name: /^Biểu mẫu 3\. / }).disabled).toBe(false);
  });

  test('says what is wrong with a date', async () => {
    const { user } = await renderPane('insert', { forms: [] });
    await user.type(await screen.findByRole('textbox', { name: 'Ngày ký' }), '31/02/2022');
    await findText('Ngày không đúng. Viết ngày/tháng/năm, ví dụ 05/12/2022.');
  });
});

describe('the next period', () => {
  test('has the keyboard where the ribbon asks for it', async () => {
    await renderPane('next');
    const title = await screen.findByRole('heading', { name: 'Kỳ tiếp theo' });
    await waitFor(() => expect(document.activeElement).toBe(title));
  });

  test('says what will be added, adds it, and leads to the findings', async () => {
    const { user, workbook } = await renderPane('next');
    await screen.findByRole('heading', { name: 'Kỳ tiếp theo: quý I năm 2023' });
    screen.getByText('UBND tỉnh Bến Tre. Từ năm 2022.');
    screen.getByText('Sẽ thêm vào bảng tính: 1 trang tính, sau các trang đang có: BM2 2023-Q1');
    await user.click(screen.getByRole('button', { name: 'Lập biểu mẫu quý I năm 2023' }));
    await screen.findByRole('main', { name: 'Kiểm tra' });
    await findText(/^Đã lập BM2 2023-Q1/);
    expect(workbook.tabs).toEqual(['BM2', 'BM2 2023-Q1']);
  });

  test('starts with the stocks of the period before, which are confirmed all at once after a second question', async () => {
    const { user } = await renderPane('next', {
      forms: ['BM3'],
      figures: { 'BM3:1.4.1': 1403, 'BM3:1.4.2': 246, 'BM3:1.4.3': 113 },
    });
    await user.click(await findButton('Lập biểu mẫu quý I năm 2023'));
    await screen.findByRole('main', { name: 'Kiểm tra' });
    await user.click(await findButton(/^Xác nhận cả \d+ số không đổi$/));
    const sure = await findButton(/^Đúng, cả \d+ số không đổi$/);
    expect(document.activeElement).toBe(sure);
    await user.keyboard('{Enter}');
    await waitFor(() => expect(screen.queryByText(/số kỳ trước chưa xác nhận$/)).toBeNull());
  });
});
