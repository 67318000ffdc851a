import { foldText } from '../../../core/base/foldText';
import type { ThirdQuarter } from '../../../core/catalogue';
import { messages } from '../../../core/presentation/messages';
import type { Language } from '../../../core/presentation/messages';
import { priorMessages } from '../../../core/presentation/messages/prior';
import { clip } from '../../../core/presentation/sentences/shortText';
import { nextOfPrior, nextOfReports } from '../../../core/presentation/viewmodels/nextView';
import type { NextView } from '../../../core/presentation/viewmodels/nextView';
import { priorView } from '../../../core/presentation/viewmodels/priorView';
import type { PriorView } from '../../../core/presentation/viewmodels/priorView';
import { coveringReport, usualIssuer } from '../../../core/report/sheets/coveringReport';
import { applyCompletion } from '../../../core/report/import/Completion';
import type { Completion } from '../../../core/report/import/Completion';
import type { ImportedReport } from '../../../core/report/assessment/ImportedReport';
import { issuerOf } from '../../../core/report/content/issuerOf';
import type { NewReport } from '../../../core/report/sheets/NewReport';
import { thirdQuarterOf } from '../../../core/report/priorPeriods/thirdQuarterOf';
import type { Assessment } from '../../../core/report/assessment/Assessment';
import type { PriorPeriod } from '../../../core/report/priorPeriods/PriorPeriod';
import type { Report } from '../../../core/report/content/readReport';
import type { ReportRecord } from '../../../core/signoff/record';
import type { PaneState } from '../state/PaneState';
import { currentAssessment } from '../state/reports';
import { rememberedChoice } from '../state/rememberedChoice';
import { createSelector, memoise } from './createSelector';
import { selectFirstChoice } from './insert';
import {
  selectAssessments,
  selectCurrent,
  selectCurrentReport,
  selectLanguage,
  selectMetadata,
  selectSheets,
} from './state';

/** A file that was read, with the reports in it. */
export interface PriorOffer {
  readonly file: string;
  readonly priors: readonly ImportedReport[];
}

/** What a file is picked for: figures to compare with, or the next period's forms. */
export type Purpose = 'use' | 'next';

/** A prior period in use. */
export interface PriorLine {
  /** `2022-6T`. */
  readonly code: string;
  readonly period: string;
  readonly source: string;
  readonly figures: string;
  /** Label of the button that takes its figures out; null for sheets of the workbook. */
  readonly remove: string | null;
}

/** What somebody has said that Quý III holds, and how to say otherwise. */
export interface QuarterLine {
  readonly text: string;
  readonly change: string;
  readonly other: ThirdQuarter;
}

/** What the report that is shown is compared with, the nearest period first. */
export const selectPriorLines = createSelector(
  [selectCurrent, selectLanguage],
  (assessment, language): readonly PriorLine[] =>
    assessment ? assessment.priors.map((prior) => priorLine(assessment, prior, language)) : [],
);

function priorLine(
  { report, record }: Assessment,
  { period, code, sources, figure }: PriorPeriod,
  language: Language,
): PriorLine {
  const { prior } = priorMessages[language];
  const label = messages[language].places.period(period.kind, period.year);
  const known = report.sheets.edition.rows.filter(({ key }) => !Number.isNaN(figure(key))).length;
  const renamed = record.earlier?.find((stored) => stored.period === code)?.unit;
  const named = sources.map(({ file }) => {
    if (file === null) return prior.inWorkbook;
    return renamed === undefined ? prior.fromFile(file) : prior.ofUnit(prior.fromFile(file), clip(renamed));
  });
  const isFromFile = sources.some(({ file }) => file !== null);
  return {
    code,
    period: label,
    figures: prior.figures(known),
    source: named.join('; '),
    remove: isFromFile ? prior.remove(label) : null,
  };
}

/** What Quý III of the report's year holds; null before anybody has said so. */
export const selectQuarter = createSelector(
  [selectCurrentReport, selectMetadata, selectLanguage],
  (report, { record }, language): QuarterLine | null => {
    const holds = report && thirdQuarterOf(report.sheets, record);
    if (!holds) return null;
    const other = holds === 'quarter' ? 'nineMonths' : 'quarter';
    const { thirdQuarter } = messages[language].fixes;
    return { text: priorMessages[language].prior.answered[holds], change: thirdQuarter[other], other };
  },
);

/** The next period after the latest report of each unit in the workbook. */
export const selectNextViews = createSelector(
  [selectAssessments, selectMetadata, selectSheets, selectFirstChoice, selectLanguage],
  (assessments, metadata, sheets, last, language): readonly NextView[] => {
    const record = ({ sheets }: Report): ReportRecord => metadata.of(sheets);
    const head = (report: Report): NewReport['report'] => headOf(report.sheets.unit, issuerOf(report), last);
    return nextOfReports(
      assessments.map(({ report }) => report),
      record,
      sheets,
      head,
      language,
    );
  },
);

const priorViewsOf = memoise(
  (
    { priors }: PriorOffer,
    completion: Completion,
    current: Assessment | undefined,
    language: Language,
  ): readonly PriorView[] =>
    priors.map((prior) => priorView(applyCompletion(prior, completion), current, completion, language)),
);

/** The reports of a file, as prior periods of the report that is shown or as a start for the next period. */
export function selectPriorViews(
  state: PaneState,
  offer: PriorOffer,
  completion: Completion,
  purpose: Purpose,
): readonly PriorView[] {
  return priorViewsOf(offer, completion, purpose === 'use' ? currentAssessment(state) : undefined, state.language);
}

const nextOfFileOf = memoise(
  (
    { priors }: PriorOffer,
    completion: Completion,
    sheets: PaneState['sheets'],
    preferences: PaneState['preferences'],
    today: PaneState['today'],
    language: Language,
  ): ReadonlyMap<string, NextView | null> => {
    const state = { sheets, preferences, today, language };
    return new Map(priors.map((prior) => [prior.id, nextAfterImport(state, applyCompletion(prior, completion))]));
  },
);

/** By report of a file, the period after it; null where its unit or period is not known. */
export function selectNextOfFile(
  { sheets, preferences, today, language }: PaneState,
  offer: PriorOffer,
  completion: Completion,
): ReadonlyMap<string, NextView | null> {
  return nextOfFileOf(offer, completion, sheets, preferences, today, language);
}

/** The period after an imported report; null where its unit or period is not known. */
export function nextAfterImport(
  { sheets, preferences, today, language }: Pick<PaneState, 'sheets' | 'preferences' | 'today' | 'language'>,
  prior: ImportedReport,
): NextView | null {
  const last = rememberedChoice({ preferences, today });
  return nextOfPrior(prior, sheets, (unit) => headOf(unit, prior.issuer, last), language);
}

/** The issuer as the prior report has it, or as this unit's last time here; number and date are not known yet. */
function headOf(
  unit: string,
  known: string | null,
  last: { readonly unit: string; readonly issuer: string },
): NewReport['report'] {
  const remembered = foldText(last.unit) === foldText(unit) ? last.issuer : '';
  const issuer = known ?? (remembered === '' ? usualIssuer(unit) : remembered);
  return coveringReport({ number: '', date: '', issuer });
}
