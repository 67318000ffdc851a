import type { PlanCell, SheetPlan } from '../../src/core/layout/SheetPlan';

/** A small form with one of everything that a plan can hold. */
export function samplePlan(change: Partial<SheetPlan> = {}): SheetPlan {
  return { ...sample, ...change };
}

const cells: readonly PlanCell[] = [
  { at: 'A1', style: 'title', content: { kind: 'text', text: 'Biểu mẫu 4' } },
  { at: 'A3', style: 'head', content: { kind: 'text', text: 'STT' } },
  { at: 'B3', style: 'head', content: { kind: 'text', text: 'Chỉ tiêu thống kê' } },
  { at: 'C3', style: 'head', content: { kind: 'text', text: 'Đơn vị tính' } },
  { at: 'D3', style: 'head', content: { kind: 'text', text: 'Số liệu' } },
  { at: 'E3', style: 'head', content: { kind: 'text', text: 'Ghi chú' } },
  { at: 'F3', style: 'check', content: { kind: 'text', text: 'Kiểm tra' } },
  { at: 'A4', style: 'code', content: { kind: 'text', text: '1.10' } },
  {
    at: 'B4',
    style: 'name',
    content: { kind: 'text', text: 'Tổng số đơn vị (tại thời điểm báo cáo)', italic: { from: 15, to: 38 } },
  },
  { at: 'C4', style: 'centred', content: { kind: 'text', text: 'Đơn vị' } },
  { at: 'D4', style: 'total', content: { kind: 'formula', formula: '=IF(COUNT(D5:D6)<2,"",SUM(D5:D6))' } },
  { at: 'E4', style: 'note', content: { kind: 'empty' } },
  { at: 'F4', style: 'check', content: { kind: 'formula', formula: '=IF(D4="","","✗ khác tổng "&D4)' } },
  { at: 'A5', style: 'code', content: { kind: 'text', text: '1.10.1' } },
  { at: 'B5', style: 'indented', content: { kind: 'text', text: '=Trung ương & <tỉnh>' } },
  { at: 'C5', style: 'centred', content: { kind: 'text', text: 'Đơn vị' } },
  { at: 'D5', style: 'figure', content: { kind: 'number', value: 5 } },
  { at: 'E5', style: 'note', content: { kind: 'text', text: '-@+ dòng một\ndòng hai' } },
  { at: 'F5', style: 'check', content: { kind: 'empty' } },
  { at: 'A6', style: 'code', content: { kind: 'text', text: '1.10.2' } },
  { at: 'B6', style: 'indented', content: { kind: 'text', text: 'Địa phương' } },
  { at: 'C6', style: 'centred', content: { kind: 'text', text: '%' } },
  { at: 'D6', style: 'figure', content: { kind: 'number', value: 99.5 } },
  { at: 'E6', style: 'note', content: { kind: 'link', text: 'xem BM4', tab: "BM4's cũ", cell: 'D5' } },
  { at: 'F6', style: 'check', content: { kind: 'empty' } },
];

const sample: SheetPlan = {
  tab: "BM4's cũ",
  identity: 'cv581-2022|BM4|2022-N|Sở "A" & B',
  styles: {
    title: { bold: true, size: 14, horizontal: 'center' },
    head: { bold: true, horizontal: 'center', vertical: 'center', wrap: true, border: true, fill: '#D9E1F2' },
    code: { horizontal: 'center', border: true, numberFormat: '@' },
    name: { bold: true, wrap: true, border: true },
    indented: { indent: 2, wrap: true, border: true, vertical: 'top' },
    centred: { horizontal: 'center', border: true },
    total: { horizontal: 'right', border: true, numberFormat: '#,##0' },
    figure: { horizontal: 'right', border: true, unlocked: true, numberFormat: '#,##0.##' },
    note: { wrap: true, border: true, unlocked: true },
    check: { italic: true, size: 11, colour: '#7F7F7F' },
  },
  cells,
  merges: ['A1:E1'],
  columnWidths: [8, 50, 12, 14, 24, 30],
  rowHeights: [
    { row: 3, height: 36 },
    { row: 4, height: 34 },
  ],
  validations: [
    {
      kind: 'whole',
      min: 0,
      range: 'D5:D6',
      style: 'warning',
      prompt: { title: 'Số liệu', message: 'Nhập số nguyên không âm.' },
      error: { title: 'Không phải số', message: 'Chỉ nhập số nguyên, không kèm chữ.' },
    },
    {
      kind: 'list',
      items: ['Đúng', 'Trễ "hạn"'],
      range: 'E5',
      style: 'stop',
      prompt: { title: 'Đánh giá', message: 'Chọn một trong danh sách.' },
      error: { title: 'Ngoài danh sách', message: 'Chọn một mục trong danh sách.' },
    },
    {
      kind: 'decimal',
      min: 0,
      max: 100,
      range: 'E6',
      style: 'warning',
      prompt: { title: 'Tỷ lệ', message: 'Từ 0 đến 100.' },
      error: { title: 'Tỷ lệ', message: 'Từ 0 đến 100.' },
    },
  ],
  conditionalFormats: [
    { range: 'A4:F6', formula: 'LEFT($F4,1)="✗"', fill: '#FFC7CE', colour: '#9C0006', bold: true },
    { range: 'A4:F6', formula: '=LEFT($F4,1)="!"', fill: '#FFEB9C' },
  ],
  protection: { formatCells: true, formatColumns: true, formatRows: true, insertRows: true },
  page: {
    paper: 'A4',
    orientation: 'portrait',
    margins: { top: 20, bottom: 20, left: 30, right: 15 },
    printArea: 'A1:E6',
    titleRows: '3:3',
    header: '&"Times New Roman,Regular"&13&P',
  },
  freeze: { rows: 3, columns: 2 },
};
