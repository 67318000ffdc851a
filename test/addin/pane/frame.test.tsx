/** @jest-environment ./test/environments/jsdom.cjs */
import { act, render, screen, waitFor, within } from '@testing-library/react';
import type { ReactElement } from 'react';
import { Fallback } from '../../../src/addin/pane/shell/Fallback';
import { StartProblem } from '../../../src/addin/pane/shell/StartProblem';
import { WorkbookError } from '../../../src/core/port/WorkbookError';
import { closePanes, findButton, findText, renderPane } from '../../support/renderedPane';
import type { RenderedPane } from '../../support/renderedPane';

afterEach(closePanes);

const text = { figures: { 'BM2:3.1': '1.430' } };

describe('the tabs of the pane', () => {
  test('are reached and chosen with the keyboard, and the current one says so', async () => {
    const { user } = await renderPane('findings');
    await findButton('Kiểm tra tất cả');
    const tabs = within(screen.getByRole('navigation', { name: 'Biểu mẫu CCHC' }));
    expect(tabs.getAllByRole('button').map(({ textContent }) => textContent)).toEqual([
      'Kiểm tra',
      'Chèn biểu mẫu',
      'Gửi',
      'Công cụ',
    ]);
    await user.tab();
    expect(document.activeElement).toBe(tabs.getByRole('button', { name: 'Kiểm tra' }));
    await user.tab();
    await user.tab();
    await user.keyboard('{Enter}');
    await screen.findByRole('main', { name: 'Gửi' });
    expect(tabs.getByRole('button', { name: 'Gửi' }).getAttribute('aria-current')).toBe('page');
    expect(tabs.getByRole('button', { name: 'Kiểm tra' }).hasAttribute('aria-current')).toBe(false);
    await findText('Chưa xác nhận kiểm tra.');
  });

  test('are named in Vietnamese, and so is the document', async () => {
    await renderPane('findings');
    expect([document.title, document.documentElement.lang]).toEqual(['Biểu mẫu CCHC', 'vi']);
  });
});

describe('the news bar', () => {
  test('says that the workbook can only be read', async () => {
    await renderPane('findings', {
      before: (workbook) => {
        workbook.isReadOnly = true;
      },
    });
    await findText(/^Bảng tính đang mở ở chế độ chỉ đọc/);
  });

  test('says that changes are not followed where Excel reports none', async () => {
    await renderPane('findings', {
      before: (workbook) => {
        workbook.isSilent = true;
      },
    });
    await findText('Không theo dõi được khi đang nhập. Sau khi nhập, hãy bấm Kiểm tra tất cả.');
  });

  test('says why an action failed until it is closed, and the focus goes to the page', async () => {
    const { user, workbook } = await renderPane('findings', text);
    workbook.refusal = new WorkbookError({ code: 'protected', sheet: 'BM2' });
    await user.click(await findButton('Chuyển thành 1.430'));
    const problem = await screen.findByText(/BM2/, { selector: '[data-news=problem]' });
    expect(workbook.contentAt('BM2', 'D17')).toEqual({ kind: 'text', text: '1.430' });
    await user.click(screen.getByRole('button', { name: 'Đóng' }));
    await waitFor(() => expect(problem.isConnected).toBe(false));
    expect(document.activeElement).toBe(screen.getByRole('main'));
  });

  test('takes the last change back', async () => {
    const { user, workbook } = await renderPane('findings', text);
    await user.click(await findButton('Chuyển thành 1.430'));
    await findText('Đã sửa 1 ô.');
    await user.click(screen.getByRole('button', { name: 'Hoàn tác' }));
    await findText('Đã trả lại 1 ô như trước.');
    expect(workbook.contentAt('BM2', 'D17')).toEqual({ kind: 'text', text: '1.430' });
    expect(screen.queryByRole('button', { name: 'Hoàn tác' })).toBeNull();
  });

  const slowAction = async (): Promise<RenderedPane & { finish: () => Promise<void> }> => {
    const pane = await renderPane('findings');
    await findButton('Kiểm tra tất cả');
    let end = (): void => undefined;
    act(() => {
      void pane.controller.context.runner.run('writing', () => new Promise((resolve) => (end = resolve)));
    });
    screen.getByRole('progressbar', { name: 'Đang thực hiện…' });
    const finish = async (): Promise<void> => {
      await act(async () => {
        end();
        await Promise.resolve();
      });
    };
    return { ...pane, finish };
  };

  test('says what runs once an action takes longer than a second, and nothing of a cell that nobody edits', async () => {
    const { timers, finish } = await slowAction();
    expect(screen.queryByText('Đang ghi vào bảng tính…')).toBeNull();
    act(() => timers.elapse(1_000));
    await findText('Đang ghi vào bảng tính…');
    expect(screen.queryByText(/Nhấn Enter/)).toBeNull();
    await finish();
    await waitFor(() => expect(screen.queryByText('Đang ghi vào bảng tính…')).toBeNull());
  });

  test('asks for Enter while Excel says that a cell is being edited', async () => {
    const { workbook, timers, finish } = await slowAction();
    jest.spyOn(workbook, 'isCellEdited').mockResolvedValue(true);
    act(() => timers.elapse(1_000));
    await findText('Nhấn Enter để kết thúc nhập ô.');
    expect(screen.queryByText('Đang ghi vào bảng tính…')).toBeNull();
    await finish();
    await waitFor(() => expect(screen.queryByText(/Nhấn Enter/)).toBeNull());
  });
});

describe('the fallback', () => {
  function Broken(): ReactElement {
    throw new Error('hỏng');
  }

  test('says what happened and offers to load the pane again in the place of a component that fails', () => {
    // React reports the error that the fallback catches.
    const log = jest.spyOn(console, 'error').mockImplementation(() => undefined);
    render(
      <Fallback>
        <Broken />
      </Fallback>,
    );
    log.mockRestore();
    const alert = screen.getByRole('alert');
    expect(alert.textContent).toContain(
      'Có lỗi ngoài dự kiến: hỏng. Bảng tính không bị thay đổi. Hãy tải lại ngăn này.',
    );
    within(alert).getByRole('button', { name: 'Tải lại' });
  });

  test('says that a part could not be loaded where a script does not come', () => {
    function Absent(): ReactElement {
      // As webpack names it.
      throw Object.assign(new Error('Loading chunk 123 failed.'), { name: 'ChunkLoadError' });
    }
    const log = jest.spyOn(console, 'error').mockImplementation(() => undefined);
    render(
      <Fallback>
        <Absent />
      </Fallback>,
    );
    log.mockRestore();
    expect(screen.getByRole('alert').textContent).toContain('Không tải được một phần của ngăn.');
    expect(screen.getByRole('alert').textContent).not.toContain('chunk');
  });

  test('shows what is in it where nothing fails', () => {
    render(<Fallback>Bình thường</Fallback>);
    screen.getByText('Bình thường');
    expect(screen.queryByRole('alert')).toBeNull();
  });
});

describe('a start that fails', () => {
  test.each([
    ['slow', /^Excel chưa trả lời/, true],
    ['notExcel', /^Trang này chỉ dùng được trong Excel/, false],
    ['tooOld', /^Bản Excel này quá cũ/, false],
    ['notLoaded', /^Không tải được một phần của ngăn/, true],
  ] as const)('is explained in both languages: %s', (why, sentence, canReload) => {
    render(<StartProblem why={why} />);
    const alert = within(screen.getByRole('alert'));
    alert.getByRole('heading', { name: 'Biểu mẫu CCHC' });
    alert.getByText(sentence);
    expect(screen.getByRole('alert').querySelector('[lang=en]')?.textContent).toMatch(/Excel|pane/);
    expect(alert.queryByRole('button', { name: 'Tải lại' }) !== null).toBe(canReload);
  });
});
