/** @jest-environment ./test/environments/jsdom.cjs */
import { screen } from '@testing-library/react';
import { paneActions } from '../../../src/addin/controller/actions/paneActions';
import type { ActionId } from '../../../src/addin/controller/actions/paneActions';
import { selectIsDisabled } from '../../../src/addin/controller/actions/selectIsDisabled';
import { initialState } from '../../../src/addin/controller/state/PaneState';
import { closePanes, findButton, isDisabled, renderPane } from '../../support/renderedPane';

afterEach(closePanes);

type WritingAction = Extract<(typeof paneActions)[number], { readonly needsWrite: true }>['id'];

/** The buttons that start each action that writes. */
const buttons: Readonly<Record<WritingAction, readonly (string | RegExp)[]>> = {
  insert: [/^Chèn \d trang tính$/],
  next: ['Lập biểu mẫu quý I năm 2023'],
  send: ['Kiểm tra và xác nhận', 'Lập Phiếu kiểm tra'],
  fill: ['Đặt lại 1 công thức'],
  head: ['Ghi vào 1 biểu mẫu'],
  restore: ['Khôi phục: Biểu mẫu 2'],
  earlier: ['Thêm tệp kỳ trước…'],
  compare: ['Thêm cột so sánh', 'Lập trang so sánh'],
};
const writing = Object.entries(buttons);

const cases = writing.flatMap(([view, names]) =>
  [false, true].map((isReadOnly) => ({
    view,
    names,
    isReadOnly,
    workbook: isReadOnly ? 'only be read' : 'be changed',
  })),
);

test('the table of actions has actions that write and others', () => {
  expect(writing.length).toBeGreaterThan(0);
  expect(paneActions.some(({ needsWrite }) => !needsWrite)).toBe(true);
});

test.each(cases)('the buttons of $view in a workbook that can $workbook', async ({ view, names, isReadOnly }) => {
  const { user } = await renderPane(view, {
    prior: { period: { year: 2021, kind: 'N' } },
    before: (workbook) => {
      workbook.isReadOnly = isReadOnly;
      workbook.type('BM2', 'D7', { kind: 'empty' });
    },
  });
  if (view === 'head') await user.type(await screen.findByRole('textbox', { name: 'Số báo cáo' }), '704');
  for (const name of names) expect([name, isDisabled(await findButton(name))]).toEqual([name, isReadOnly]);
});

test('everything can still be checked in a workbook that can only be read', async () => {
  const { user } = await renderPane('findings', {
    before: (workbook) => {
      workbook.isReadOnly = true;
    },
  });
  const check = await findButton('Kiểm tra tất cả');
  expect(isDisabled(check)).toBe(false);
  await user.click(check);
  await screen.findByText('Gửi được: không còn gì phải sửa hay giải trình.');
});

test.each(paneActions.map(({ id }): ActionId => id))('%s cannot be started while another action runs', (id) => {
  const state = initialState('vi', { get: () => null }, { year: 2022, month: 12, day: 16 });
  expect(selectIsDisabled(state, id)).toBe(false);
  expect(selectIsDisabled({ ...state, activity: 'writing' }, id)).toBe(true);
});
