import { countsWithinPeriod } from '../../src/core/catalogue';
import type { Row, RowKey } from '../../src/core/catalogue';
import { formColumns } from '../../src/core/layout/columns';
import { quoteTab } from '../../src/core/base/address';
import type { ComparedPeriod, ComparisonRules } from '../../src/core/layout/comparisonColumns';
import { comparisonPlan } from '../../src/core/layout/comparisonPlan';
import type { ComparisonContent, ComparisonSheetWords } from '../../src/core/layout/comparisonPlan';
import { formPositions } from '../../src/core/layout/positions';
import type { SheetPlan } from '../../src/core/layout/SheetPlan';
import { edition, head } from './sheetPlans';

export const comparisonWords: ComparisonSheetWords = {
  title: 'SO SÁNH SỐ LIỆU GIỮA CÁC KỲ BÁO CÁO',
  current: 'Kỳ này',
  previous: 'Kỳ trước',
  yearAgo: 'Cùng kỳ năm trước',
  absent: '(chưa có)',
  unlike: '(khác loại kỳ)',
  stocksOnly: '(số hiện có)',
  difference: 'Chênh lệch',
  percentage: '%',
  choose: 'Chọn chỉ tiêu để xem qua các kỳ',
  period: 'Kỳ báo cáo',
  figure: 'Số liệu',
  chart: 'Số liệu qua các kỳ báo cáo',
  prompt: { title: 'Chọn chỉ tiêu', message: 'Chọn một chỉ tiêu trong danh sách.' },
  error: { title: 'Ngoài danh sách', message: 'Chọn một chỉ tiêu trong danh sách.' },
  source: 'Chỉ tiêu',
};

/** A period whose figures are given by their rows; the others are not known. */
export function period(label: string, figures: Readonly<Record<RowKey, number>>, isLike = true): ComparedPeriod {
  return { label, isLike, figure: (key) => figures[key] ?? NaN };
}

/** Whether a row counts what happened within the period, by the shipped edition. */
export const isOfPeriod = (row: Row): boolean => countsWithinPeriod(row, edition);

export const comparisonRules: ComparisonRules = { words: comparisonWords, isOfPeriod };

/** Where figures stand in a workbook with these forms as they are first inserted. */
export function figureAt(forms: readonly string[]): ComparisonContent['current']['figureAt'] {
  const cells = new Map(
    edition.forms
      .filter(({ id }) => forms.includes(id))
      .flatMap((form) =>
        [...formPositions(form).rowOf].map(
          ([key, row]) => [key, `${quoteTab(form.tab)}!${formColumns.figure}${String(row)}`] as const,
        ),
      ),
  );
  return (key) => cells.get(key);
}

export const everyForm = edition.forms.map(({ id }) => id);

export function comparisonPlanOf(content: Partial<ComparisonContent> = {}, forms = everyForm): SheetPlan {
  const current = { label: 'Năm 2022', figureAt: figureAt(forms) };
  return comparisonPlan(
    head,
    'So sánh',
    { current, previous: null, yearAgo: null, others: [], isOfPeriod, ...content },
    comparisonWords,
  );
}
