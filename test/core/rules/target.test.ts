import { rowTarget, targetCode, targetForm, targetKey, targetRow, taskTarget } from '../../../src/core/rules';
import type { Target, Task } from '../../../src/core/rules';
import { findingId } from '../../../src/core/signoff';
import { edition } from '../../support/scannedSheets';

const fields = { no: '4', content: '', result: '', time: '', lead: '', support: '', assessment: '' };
const taskOf = (key: string): Task => ({ section: 'I', key, fields, number: 4, isSubtask: false });

/** The keys are in the records of workbooks that were signed before, and in the JSON of the command line. */
test.each<readonly [Target, string | null, string | undefined, string]>([
  [rowTarget('BM4:1.5'), 'BM4:1.5', 'BM4', '1.5'],
  [taskTarget(edition.appendix, taskOf('PL:I.4')), 'PL:I.4', 'PL', 'I.4'],
  [taskTarget(edition.appendix, taskOf('PL:I.1.1')), 'PL:I.1.1', 'PL', 'I.1.1'],
  [taskTarget(edition.appendix, taskOf('PL:I.4 (2)')), 'PL:I.4 (2)', 'PL', 'I.4 (2)'],
  [{ type: 'section', form: 'PL', section: 'III' }, 'PL:III', 'PL', 'III'],
  [{ type: 'form', form: 'BM3' }, 'BM3', 'BM3', ''],
  [{ type: 'workbook' }, null, undefined, ''],
])('the key, the form and the code of %j', (target, key, form, code) => {
  expect([targetKey(target), targetForm(target), targetCode(target)]).toEqual([key, form, code]);
  expect(targetRow(target)).toBe(target.type === 'row' ? key : undefined);
});

test('the id of a finding is its rule and the key of its target', () => {
  const rest = { kind: 'rule', severity: 'fix', stated: null, expected: null, explained: false } as const;
  const detail = { type: 'starting', row: 'BM4:1.5' } as const;
  const finding = { rule: 'BM4.1.5-required', target: rowTarget('BM4:1.5'), detail, ...rest };
  expect(findingId(finding)).toBe('BM4.1.5-required BM4:1.5');
  expect(findingId({ ...finding, rule: 'thirdQuarter-period', target: { type: 'workbook' } })).toBe(
    'thirdQuarter-period ',
  );
});
