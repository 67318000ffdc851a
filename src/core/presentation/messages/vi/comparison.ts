import type { ComparisonSheetWords } from '../../../layout/ComparisonContent';

/** The words of the columns and of the sheet that compare periods; all sheets are Vietnamese. */
export const comparison: ComparisonSheetWords = {
  title: 'SO SÁNH SỐ LIỆU CÁC KỲ',
  current: 'Kỳ này',
  previous: 'Kỳ trước',
  yearAgo: 'Cùng kỳ năm trước',
  absent: 'chưa có',
  difference: 'Chênh lệch',
  percentage: '%',
  unlike: '(khác loại kỳ)',
  stocksOnly: '(số hiện có)',
  choose: 'Chọn một chỉ tiêu',
  period: 'Kỳ',
  figure: 'Số liệu',
  chart: 'Chỉ tiêu đã chọn qua các kỳ',
  prompt: { title: 'Chọn chỉ tiêu', message: 'Chọn một chỉ tiêu trong danh sách để xem qua các kỳ.' },
  error: { title: 'Không có trong danh sách', message: 'Hãy chọn một chỉ tiêu trong danh sách thả xuống.' },
  source: 'Số liệu của biểu đồ',
};
