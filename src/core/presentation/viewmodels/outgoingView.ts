import { checkSheetId, decodeIdentity, isAccompanying, ruleSheetId } from '../../layout/identity';
import type { SheetInfo } from '../../port/Workbook';
import type { Assessment } from '../../report/assessment/Assessment';
import { reportKeyOf } from '../../report/sheets/ReportSheets';
import type { Language } from '../messages';
import { outgoingMessages } from '../messages/outgoing';
import { RowNamer } from '../sentences/RowNamer';
import { clip } from '../sentences/shortText';

/** What a clean copy contains and what it does not, as sentences. */
export interface OutgoingView {
  readonly holds: string;
  readonly holdsChecks: string | null;
  readonly left: string;
  readonly results: string;
}

/** Tabs that are named; more are counted. */
const mostTabs = 4;

/** Says what a clean copy of a report holds; `sheets` and `assessments` are all of the workbook. */
export function outgoingView(
  assessment: Assessment,
  { sheets, assessments }: { readonly sheets: readonly SheetInfo[]; readonly assessments: readonly Assessment[] },
  hasChecks: boolean,
  language: Language,
): OutgoingView {
  const m = outgoingMessages[language];
  const { edition, tabs } = assessment.report.sheets;
  const namer = new RowNamer(edition, language, '');
  const forms = [...edition.forms, edition.appendix].filter(({ id }) => tabs.has(id));
  return {
    holds: m.holds(forms.length, forms.map(({ id }) => namer.form(id)).join(', ')),
    holdsChecks: hasChecks ? m.holdsChecks : null,
    left: m.left(leftOut(assessment, { sheets, assessments }, hasChecks, namer, m).join('; ')),
    results: m.results,
  };
}

function leftOut(
  { report, record, findings }: Assessment,
  { sheets, assessments }: { readonly sheets: readonly SheetInfo[]; readonly assessments: readonly Assessment[] },
  hasChecks: boolean,
  { m: words }: RowNamer,
  { leaves }: (typeof outgoingMessages)['vi'],
): readonly string[] {
  const kinds = new Set(sheets.map(({ identity }) => decodeIdentity(identity ?? '')?.form ?? ''));
  const internal = findings.filter(({ explanation }) => explanation?.state === 'standing' && explanation.internal !== null); // prettier-ignore
  const key = reportKeyOf(report.sheets);
  const periods = assessments
    .map((other) => other.report.sheets)
    .filter((other) => reportKeyOf(other) !== key)
    .map(({ period }) => words.places.period(period.kind, period.year));
  const others = otherTabs(sheets);
  const named = [...others.slice(0, mostTabs).map((tab) => clip(tab)), ...(others.length > mostTabs ? ['…'] : [])];
  return [
    ...(internal.length > 0 ? [leaves.internal(internal.length)] : []),
    ...(!hasChecks && (kinds.has(ruleSheetId) || report.forms.size > 0) ? [leaves.checks] : []),
    ...(kinds.has(checkSheetId) ? [leaves.checkSheet] : []),
    ...(periods.length > 0 ? [leaves.periods([...new Set(periods)].join(', '))] : []),
    ...((record.earlier ?? []).length > 0 ? [leaves.priorFigures] : []),
    ...(record.history.length > 0 ? [leaves.history] : []),
    ...(others.length > 0 ? [leaves.tabs(others.length, named.join(', '))] : []),
    leaves.always,
  ];
}

/** Tabs that are neither forms nor the rule and check sheets: a person's own ones and comparisons. */
function otherTabs(sheets: readonly SheetInfo[]): readonly string[] {
  return sheets.flatMap(({ tab, identity }) => {
    const form = decodeIdentity(identity ?? '')?.form;
    const isOther = form === undefined || (isAccompanying(form) && form !== ruleSheetId && form !== checkSheetId);
    return isOther ? [tab] : [];
  });
}
