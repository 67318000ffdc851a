/** @jest-environment ./test/environments/jsdom.cjs */
import { screen, within } from '@testing-library/react';
import { closePanes, findButton, findText, renderPane } from '../../support/renderedPane';
import type { RenderedPane } from '../../support/renderedPane';

afterEach(closePanes);

/** In 3.4 stands more than in 3.3, which must be explained. */
const over = { figures: { 'BM2:3.4': 40 } };
const reason = { name: 'Nội dung giải trình' };

async function turnTo({ user }: RenderedPane, page: string): Promise<void> {
  await user.click(within(screen.getByRole('navigation')).getByRole('button', { name: page }));
  await screen.findByRole('main', { name: page });
}

describe('an explanation that is half written', () => {
  async function begin(): Promise<RenderedPane> {
    const pane = await renderPane('findings', over);
    await pane.user.click(await findButton('Giải trình…'));
    await pane.user.type(await screen.findByRole('textbox', reason), 'Tồn từ');
    await pane.user.click(screen.getByRole('radio', { name: /^Giải trình nội bộ/ }));
    return pane;
  }

  test('is there again after another page, open and internal as it was, and does not take the keyboard', async () => {
    const pane = await begin();
    await turnTo(pane, 'Gửi');
    await turnTo(pane, 'Kiểm tra');
    const field = await screen.findByRole<HTMLTextAreaElement>('textbox', reason);
    expect(field.value).toBe('Tồn từ');
    expect(document.activeElement).not.toBe(field);
    expect(screen.getByRole<HTMLInputElement>('radio', { name: /^Giải trình nội bộ/ }).checked).toBe(true);
    await pane.user.type(field, ' năm trước');
    await pane.user.click(screen.getByRole('button', { name: 'Lưu giải trình' }));
    await findText('Giải trình nội bộ: Tồn từ năm trước');
    expect(screen.queryByRole('textbox', reason)).toBeNull();
  });

  test('is there again when a filter that hid it is put back', async () => {
    const { user } = await begin();
    const severity = screen.getByRole('combobox', { name: 'Mức độ' });
    await user.selectOptions(severity, 'Lưu ý (0)');
    expect(screen.queryByRole('textbox', reason)).toBeNull();
    await user.selectOptions(severity, 'Tất cả (1)');
    expect((await screen.findByRole<HTMLTextAreaElement>('textbox', reason)).value).toBe('Tồn từ');
  });

  test('is forgotten once it is given up', async () => {
    const pane = await begin();
    await pane.user.click(screen.getByRole('button', { name: 'Hủy' }));
    await turnTo(pane, 'Gửi');
    await turnTo(pane, 'Kiểm tra');
    await pane.user.click(await findButton('Giải trình…'));
    expect((await screen.findByRole<HTMLTextAreaElement>('textbox', reason)).value).toBe('');
  });
});

test('what was typed for a new report is there again after another page, until it is inserted', async () => {
  const pane = await renderPane('insert', { forms: [] });
  const unit = { name: /^Đơn vị báo cáo/ };
  await pane.user.type(await screen.findByRole('textbox', unit), 'Sở Tài chính');
  await pane.user.click(screen.getByRole('checkbox', { name: /^Biểu mẫu 2\. / }));
  await turnTo(pane, 'Công cụ');
  await turnTo(pane, 'Chèn biểu mẫu');
  expect((await screen.findByRole<HTMLInputElement>('textbox', unit)).value).toBe('Sở Tài chính');
  expect(screen.getByRole<HTMLInputElement>('checkbox', { name: /^Biểu mẫu 2\. / }).checked).toBe(false);
});

test('the name of who is about to sign is there again after another page', async () => {
  const pane = await renderPane('send', over);
  await pane.user.type(await screen.findByRole('textbox', { name: /^Họ tên người kiểm tra/ }), 'Nguyễn Thị Hòa');
  await pane.user.type(screen.getByRole('textbox', { name: 'Chức vụ' }), 'Trưởng phòng');
  await turnTo(pane, 'Kiểm tra');
  await turnTo(pane, 'Gửi');
  expect((await screen.findByRole<HTMLInputElement>('textbox', { name: /^Họ tên/ })).value).toBe('Nguyễn Thị Hòa');
  expect(screen.getByRole<HTMLInputElement>('textbox', { name: 'Chức vụ' }).value).toBe('Trưởng phòng');
});
