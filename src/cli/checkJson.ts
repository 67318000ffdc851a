import { targetKey } from '../core/rules';
import type { Assessment, LocatedFinding } from '../core/report/assessment/Assessment';
import { formatPeriod } from '../core/report/sheets/editionInForce';
import { findingSentence } from '../core/presentation/kinds/findingSentence';
import type { Edition } from '../core/report/sheets/editionInForce';
import type { PriorSource } from '../core/rules';
import type { FindingOutput, ReportOutput, SignoffOutput, UnreadFileOutput, UnusedPriorOutput } from './checkOutput';
import type { Problem } from './fileErrors';
import { priorSentences } from './GivenPriors';
import type { Language } from '../core/presentation/messages';

/** A result for other programs: the names are a promise, see docs/json.md. */
export function checkJson(
  path: string,
  result: Assessment,
  unusedPriors: readonly UnusedPriorOutput[],
  language: Language,
): ReportOutput {
  const { edition, periodCode, unit } = result.report.sheets;
  return {
    workbook: path,
    edition: edition.id,
    period: periodCode,
    unit,
    result: result.verdict,
    counts: result.counts,
    signoff: signoffJson(result.signoff),
    earlier: sourcesOf(result).map((source) => ({ ...source, notes: [...notesOf(result, source, language)] })),
    unusedPriors: [...unusedPriors],
    findings: result.findings.map((finding) => findingJson(finding, edition, language)),
  };
}

/** The places that the figures of prior periods come from, the nearest period first. */
export function sourcesOf({ priors }: Assessment): readonly PriorSource[] {
  return priors.flatMap(({ sources }) => sources.map(({ period, file }) => ({ period, file })));
}

/** The notes about a file that was given as a prior period. */
function notesOf({ imported }: Assessment, { period, file }: PriorSource, language: Language): readonly string[] {
  return imported
    .filter(
      ({ isUsed, prior }) => isUsed && prior.file === file && prior.period && formatPeriod(prior.period) === period,
    )
    .flatMap((used) => priorSentences(used, language));
}

/** Names are the same in every state; what is not known is null. */
function signoffJson(signoff: Assessment['signoff']): SignoffOutput {
  const { by, at } =
    'signoff' in signoff ? signoff.signoff : signoff.state === 'lost' ? signoff : { by: null, at: null };
  const changed = signoff.state === 'changed' ? signoff.changed.map(({ key }) => key) : [];
  const uncalculated = signoff.state === 'uncalculated' ? [...signoff.rows] : [];
  return { state: signoff.state, by, at, changed, uncalculated };
}

/** The lines of a JSON text; what would move the text of a terminal is escaped. */
export function jsonLines(value: unknown): readonly string[] {
  const escape = (sign: string): string => `\\u${sign.charCodeAt(0).toString(16).padStart(4, '0')}`;
  const lines = JSON.stringify(value, null, 2).split('\n');
  return lines.map((line) => line.replace(/[\p{Cc}\u2028\u2029\u202a-\u202e\u2066-\u2069]/gu, escape));
}

export function errorJson(path: string, { code, text }: Problem): UnreadFileOutput {
  return { workbook: path, code, error: text };
}

function findingJson(finding: LocatedFinding, edition: Edition, language: Language): FindingOutput {
  return {
    rule: finding.rule,
    kind: finding.kind,
    severity: finding.severity,
    row: targetKey(finding.target),
    cell: finding.cell,
    message: findingSentence(edition, finding, language),
    stated: finding.stated,
    expected: finding.expected,
    explained: finding.explained,
  };
}
