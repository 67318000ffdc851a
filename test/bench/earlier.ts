import { evaluateRules, periodFindings, ruleSetFor } from '../../src/core/rules';
import type { PriorReport } from '../../src/core/rules';
import { recognise } from '../../src/core/recognition';
import type { OldSheet } from '../../src/core/recognition';
import { formatDuration, tell, time } from './shared/measure';
import { entriesOf, evaluated, edition, sound } from './shared/reports';

const report = evaluated(sound);
const figure = (key: string): number => report.value(key);
const earlier = (['Q3', '6T', 'Q1'] as const).map((slot): PriorReport => ({
  slot,
  sourceOf: () => ({ period: `2022-${slot}`, file: 'a.xlsx' }),
  figure: (key) => figure(key) / 2,
}));
const later = { kind: 'N', figure, isNoted: () => false } as const;

const entries = entriesOf(sound);
const all = time(() => evaluateRules(ruleSetFor(edition, 'N'), entries, new Map()).findings.length).median;
const across = time(() => periodFindings(edition, later, earlier, undefined).length).median;
tell('figures and all rules of one report', formatDuration(all));
tell('relations to three earlier reports', formatDuration(across));
tell('… as a part of all rules', `${(across / all).toFixed(2)} ×`);

/** All seven forms retyped, one sheet each, without identities or other traces of the add-in. */
const sheets = edition.forms.map(({ id, title, rows }): OldSheet => {
  const text = (value: string): OldSheet['cells'][number][number] => ({
    content: { kind: 'text', text: value },
    numberFormat: 'General',
  });
  const lines = rows.map(({ code, name, unit = '', key }) => [
    ...[text(code), text(name), text(unit)],
    { content: { kind: 'number', value: figure(key) || 0 }, numberFormat: 'General' } as const,
  ]);
  const header = ['STT', 'Chỉ tiêu thống kê', 'Đơn vị tính', 'Số liệu'].map(text);
  return { tab: id, firstRow: 1, firstColumn: 1, cells: [[text(title)], header, ...lines] };
});
const recognising = time(() => recognise(edition, sheets).rows.size).median;
tell(`recognising ${String(edition.rows.length)} retyped rows`, formatDuration(recognising));
