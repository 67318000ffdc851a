import { priorPeriodFile, oldFile } from './earlierFiles';
import { soundFile } from './soundFile';
import type { WorkbenchPage } from './WorkbenchPage';

/** The states of the pane, each reached from the one before, starting with an empty workbook. */
export interface State {
  readonly name: string;
  readonly reach: (workbench: WorkbenchPage) => Promise<void>;
  readonly isEnglish?: boolean;
}

export const states: readonly State[] = [
  { name: 'first run', reach: ({ pane }: WorkbenchPage): Promise<void> => pane.frame.locator('main h2').waitFor() },
  { name: 'inserting', reach: ({ pane }: WorkbenchPage): Promise<void> => pane.turnTo('Chèn biểu mẫu') },
  {
    name: 'inserting, with mistakes',
    reach: async ({ pane }: WorkbenchPage): Promise<void> => {
      await pane.frame.getByText('Số, ngày báo cáo (có thể ghi sau)').click();
      await pane.frame.getByLabel('Ngày ký').fill('ngày mai');
      await pane.frame.getByRole('textbox', { name: /^Năm/ }).fill('26');
      await pane.press('Chèn 9 trang tính');
      await pane.frame.getByText('Ghi tên đơn vị báo cáo.').waitFor();
      await pane.frame.getByRole('checkbox', { name: 'Tất cả' }).click();
      await pane.frame.getByText('Chọn ít nhất một biểu mẫu.').waitFor();
    },
  },
  {
    name: 'inserted',
    reach: async ({ pane }: WorkbenchPage): Promise<void> => {
      await pane.frame.getByLabel('Ngày ký').fill('');
      await pane.frame.getByRole('textbox', { name: /^Năm/ }).fill('2026');
      await pane.frame.getByLabel('Đơn vị báo cáo').fill('Sở Nội vụ');
      await pane.frame.getByRole('checkbox', { name: /^Biểu mẫu 4/ }).click();
      await pane.press('Chèn 1 trang tính');
      await pane.frame.locator('[data-news="done"]').waitFor();
    },
  },
  { name: 'findings', reach: (workbench: WorkbenchPage): Promise<void> => workbench.openSample() },
  {
    name: 'to fix',
    reach: async ({ pane }: WorkbenchPage): Promise<void> => {
      await pane.checkAll();
    },
  },
  {
    name: 'a finding in detail',
    reach: async ({ pane }: WorkbenchPage): Promise<void> => {
      await pane.finding('BM4.1.5-equal').getByRole('button', { name: 'Quy tắc' }).click();
      await pane.finding('BM4.1.5-equal').getByRole('button', { name: 'Giải trình…' }).click();
      await pane.frame.getByLabel('Nội dung giải trình').first().waitFor();
      await pane
        .finding('BM4.1.5-total')
        .getByRole('button', { name: /^Phải sửa/ })
        .click();
      await pane.frame.locator('[data-card="1.5"] button').click();
    },
  },
  {
    name: 'converting',
    reach: async ({ pane }: WorkbenchPage): Promise<void> => {
      await pane.frame.locator('[data-card="1.5"] button').click();
      await pane.press('Chuyển tất cả');
      await pane.frame.locator('#convert-title').waitFor();
    },
  },
  {
    name: 'converted',
    reach: async ({ pane }: WorkbenchPage): Promise<void> => {
      await pane.press(/^Chuyển \d+ ô$/);
      await pane.frame.locator('[data-news="done"]').waitFor();
    },
  },
  {
    name: 'Excel waits for a cell',
    reach: async ({ page, pane }: WorkbenchPage): Promise<void> => {
      await page.evaluate(() => (globalThis as unknown as Exposed).workbench.host.faults.cellEdit(true));
      await pane.button('Kiểm tra tất cả').click();
      await pane.frame.getByText('Nhấn Enter để kết thúc nhập ô.').waitFor();
    },
  },
  {
    name: 'an error',
    reach: async ({ page, pane }: WorkbenchPage): Promise<void> => {
      await page.evaluate(() => (globalThis as unknown as Exposed).workbench.host.faults.cellEdit(false));
      await pane.idle();
      await page.evaluate(() => {
        const { faults } = (globalThis as unknown as Exposed).workbench.host;
        faults.failRequest(1, 'AccessDenied');
      });
      await pane.press('Khôi phục công thức (612)');
      await pane.frame.locator('[data-news="problem"]').waitFor();
    },
  },
  {
    name: 'read only',
    reach: async ({ page, pane }: WorkbenchPage): Promise<void> => {
      await pane.button('Đóng').click();
      await page.evaluate(() => (globalThis as unknown as Exposed).workbench.host.faults.readOnly(true));
      await pane.press('Kiểm tra tất cả');
      await pane.frame.getByText(/chế độ chỉ đọc/).waitFor();
    },
  },
  {
    name: 'sending, not yet',
    reach: async ({ page, pane }: WorkbenchPage): Promise<void> => {
      await page.evaluate(() => (globalThis as unknown as Exposed).workbench.host.faults.readOnly(false));
      await pane.press('Kiểm tra tất cả');
      await pane.turnTo('Gửi');
      await pane.press('Kiểm tra và xác nhận');
      await pane.frame.getByText('Ghi họ tên người kiểm tra.').waitFor();
    },
  },
  {
    name: 'tools',
    reach: async ({ pane }: WorkbenchPage): Promise<void> => {
      await pane.turnTo('Công cụ');
      for (const title of ['Số, ngày báo cáo', 'Khôi phục biểu mẫu']) await pane.button(title).click();
      await pane.frame.getByLabel('Số báo cáo').fill('704');
    },
  },
  {
    name: 'English',
    isEnglish: true,
    reach: async ({ pane }: WorkbenchPage): Promise<void> => {
      await pane.frame.getByLabel('Ngôn ngữ').selectOption('en');
      await pane.frame.getByRole('navigation').getByRole('button').first().click();
      await pane.frame.locator('[data-headline]').waitFor();
    },
  },
  {
    name: 'ready',
    reach: async (workbench: WorkbenchPage): Promise<void> => {
      await workbench.pane.frame.getByRole('navigation').getByRole('button').last().click();
      await workbench.pane.frame.locator('main label select').selectOption('vi');
      await workbench.openFile(soundFile());
      expect(await workbench.pane.checkAll()).toBe('ready');
    },
  },
  {
    name: 'signed',
    reach: async ({ pane }: WorkbenchPage): Promise<void> => {
      await pane.turnTo('Gửi');
      await pane.frame.getByLabel('Họ tên người kiểm tra').fill('Nguyễn Văn An');
      await pane.frame.getByLabel('Chức vụ').fill('Chuyên viên');
      const review = pane.button(/^Xem \d+ Ghi chú$/);
      if ((await review.count()) > 0) {
        await review.click();
        await pane.button(/^Xác nhận \d+ Ghi chú$/).click();
      }
      await pane.idle();
      await pane.press('Kiểm tra và xác nhận');
      await pane.frame.locator('[data-signoff="unchanged"]').waitFor();
    },
  },
  {
    name: 'to explain',
    reach: async ({ grid, pane }: WorkbenchPage): Promise<void> => {
      await pane.turnTo('Kiểm tra');
      await grid.show('BM1');
      await grid.type('D19', '30');
      await pane.finding('BM1.4.2-attainable').waitFor();
      expect(await pane.checkAll()).toBe('explain');
    },
  },
  {
    name: 'earlier forms that are recognised, and what can be compared',
    reach: async ({ pane }: WorkbenchPage): Promise<void> => {
      await pane.openTool('Số liệu kỳ trước');
      await pane.pickFile(priorPeriodFile('quy-1-2026.xlsx', '2026-Q1', 'UBND tỉnh Vĩnh Long', { 'BM1:4.2': 90 }));
      await pane.press('Dùng số liệu quý I năm 2026');
      await pane.openTool('So sánh các kỳ');
      await pane.pickFile(await oldFile('ban-sao.xlsx'));
      for (const part of await pane.frame.locator('[data-file] summary').all()) await part.click();
    },
  },
  {
    name: 'a row over the periods',
    reach: async ({ grid, pane }: WorkbenchPage): Promise<void> => {
      await pane.turnTo('Kiểm tra');
      await grid.goTo('D19');
      await pane.frame.locator('[data-card="4.2"] button').click();
      await pane.frame.getByRole('img').waitFor();
    },
  },
  {
    name: 'the next period, from a file',
    reach: async ({ pane }: WorkbenchPage): Promise<void> => {
      await pane.frame.locator('[data-card="4.2"] button').click();
      await pane.turnTo('Chèn biểu mẫu');
      await pane.frame.locator('[data-next]').waitFor();
      await pane.pickFile(await oldFile('ban-sao.xlsx'));
    },
  },
  {
    name: 'figures to be confirmed',
    reach: async ({ pane }: WorkbenchPage): Promise<void> => {
      await pane.press('Lập biểu mẫu quý III năm 2026');
      await pane.frame.locator('[data-starting] summary').click();
      await pane.press(/^Xác nhận cả \d+ số không đổi$/);
    },
  },
  {
    name: 'earlier forms in English',
    isEnglish: true,
    reach: async ({ pane }: WorkbenchPage): Promise<void> => {
      await pane.openTool('Số liệu kỳ trước');
      await pane.frame.getByLabel('Ngôn ngữ').selectOption('en');
      await pane.pickFile(await oldFile('ban-sao.xlsx'));
    },
  },
];

/** The global that the page of the workbench defines. */
interface Exposed {
  readonly workbench: {
    readonly host: {
      readonly faults: {
        cellEdit(isEditing: boolean): void;
        readOnly(isReadOnly: boolean): void;
        failRequest(n: number, code: string): void;
      };
    };
  };
}
