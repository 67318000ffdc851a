import type { Row } from '../../catalogue';
import { parsePlace } from '../../base/address';
import type { QuickFixFactory } from '../quickFixes/QuickFixFactory';
import type { LocatedFinding } from '../../report/assessment/Assessment';
import type { Report } from '../../report/content/readReport';
import { findingSentence } from '../kinds/findingSentence';
import { RowNamer } from '../sentences/RowNamer';
import { quickFixesFor } from '../kinds/quickFixesFor';
import { ruleSentence, showsFormula } from '../kinds/ruleSentence';
import { targetName } from '../sentences/targetName';
import { targetCode, targetForm, targetRow } from '../../rules';
import { findingId } from '../../signoff/explanations';
import { capital } from '../messages';
import { shortName } from '../sentences/shortText';
import type { Language } from '../messages';
import type { ExplanationView } from './explanationView';
import { figurePlace } from './figurePlace';
import type { FigureView, FindingView } from './View';

/** What the view of a finding needs besides the finding. */
export interface Wording {
  readonly report: Report;
  readonly fixes: QuickFixFactory;
  readonly language: Language;
  /** By the ids of findings. */
  readonly explanations: ReadonlyMap<string, ExplanationView>;
}

/** A finding as the pane shows it. */
export function findingView(finding: LocatedFinding, { report, fixes, language, explanations }: Wording): FindingView {
  const { edition } = report.sheets;
  const { target, severity, explained, cell, detail } = finding;
  const namer = new RowNamer(edition, language, targetForm(target) ?? '');
  const { pane } = namer.m;
  return {
    id: findingId(finding),
    severity,
    explained,
    severityText: pane.severity[explained ? (finding.isConfirmed ? 'explained' : 'noted') : severity],
    place: parsePlace(cell),
    ...titleOf(finding, namer),
    sentence: findingSentence(edition, finding, language),
    rule:
      detail.type === 'comparison' && detail.rule.kind === 'rule' ? ruleSentence(edition, detail.rule, language) : null,
    figures: figuresOf(finding, report, namer),
    fixes: quickFixesFor(finding, fixes),
    explanation: explanations.get(findingId(finding)) ?? null,
  };
}

function titleOf({ target, detail }: LocatedFinding, namer: RowNamer): { code: string; name: string } {
  const row = namer.edition.row.get(targetRow(target) ?? '');
  if (row) return { code: row.code, name: shortName(row.name) };
  if (detail.type === 'task') return { code: targetCode(target), name: capital(targetName(target, namer)) };
  return { code: '', name: namer.form(targetForm(target) ?? '') };
}

/** Stated and computed figure and the parts of an overwritten total or ratio; the user decides which is wrong. */
function figuresOf({ detail }: LocatedFinding, report: Report, namer: RowNamer): readonly FigureView[] {
  if (detail.type !== 'comparison' || !showsFormula(detail.rule)) return [];
  const row = namer.edition.row.get(detail.rule.row);
  if (!row?.formula) return [];
  const { results } = report;
  const { fixes } = namer.m;
  const shown = (one: Row, value: number): string => (Number.isNaN(value) ? fixes.blank : namer.figure(one, value));
  const value = results.computedValue(row.key);
  const computed = Number.isNaN(value) ? fixes.noValue : namer.figure(row, value);
  const parts = row.formula.operands.flatMap((key) => namer.edition.row.get(key) ?? []);
  return [
    { label: fixes.stated, figure: shown(row, results.value(row.key)), place: figurePlace(report, row) },
    { label: fixes.computed, figure: computed, place: null },
    ...parts.map((part) => ({
      label: `${part.code} ${shortName(part.name)}`,
      figure: shown(part, results.value(part.key)),
      place: figurePlace(report, part),
    })),
  ];
}
