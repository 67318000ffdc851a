import { assessWorkbook } from '../../src/core/report/assessment/assessWorkbook';
import type { Assessment } from '../../src/core/report/assessment/Assessment';
import { form, formLines } from './scannedSheets';
import type { Line } from './scannedSheets';
import { FakeWorkbook } from './FakeWorkbook';
import type { FakeSheet } from './FakeWorkbook';

export type Figures = Readonly<Record<string, string | number | null>>;

/** Figures of Biểu mẫu 2 with which nothing is wrong; its totals and ratios are formulas. */
export const sound: Figures = {
  ...{ '1.1': 70, '1.2': 53, '1.3': 8, '2.1': 53, '2.2.1': 4, '2.2.2': 4, '3.1': 143, '3.3': 36, '3.4': 36 },
};

export function identity(formId: string, period = '2022-N', unit = 'UBND tỉnh Bến Tre'): string {
  return `cv581-2022|${formId}|${period}|${unit}`;
}

/** The sheet of a form with some figures in place of what is first written, and notes. */
export function filled(id: string, figures: Figures, notes: Readonly<Record<string, string>> = {}): Line[] {
  return formLines(form(id)).map((line): Line => {
    const [code, name, unit, figure] = line;
    if (typeof code !== 'string' || !form(id).rows.some((row) => row.code === code)) return line;
    return [
      code,
      name ?? null,
      unit ?? null,
      code in figures ? (figures[code] ?? null) : (figure ?? null),
      notes[code] ?? null,
    ];
  });
}

export function BM2(
  changes: Partial<FakeSheet> = {},
  figures: Figures = {},
  notes: Readonly<Record<string, string>> = {},
): FakeSheet {
  return { tab: 'BM2', identity: identity('BM2'), lines: filled('BM2', { ...sound, ...figures }, notes), ...changes };
}

export async function check(...sheets: readonly FakeSheet[]): Promise<readonly Assessment[]> {
  return assessWorkbook(new FakeWorkbook(sheets));
}

export async function only(...sheets: readonly FakeSheet[]): Promise<Assessment> {
  const [result, ...others] = await check(...sheets);
  if (!result || others.length > 0) throw new Error(`${others.length + 1} results`);
  return result;
}

/** `fix BM2.1-total 'BM2'!D7`, without the forms that are not in the workbook. */
export function told({ findings }: Assessment): readonly string[] {
  return findings
    .filter(({ rule }) => !rule.endsWith('-absent'))
    .map(({ severity, explained, rule, cell }) => `${explained ? 'explained' : severity} ${rule} ${cell ?? '–'}`);
}
