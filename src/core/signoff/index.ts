export { digestOf, headKey, othersKey } from './digest';
export type { Digest, Scope } from './digest';
export { basisOf, explanationState, findingId, isSettled } from './explanations';
export type { ExplanationState } from './explanations';
export {
  emptyRecord,
  longestExplanation,
  longestName,
  withCheck,
  withPrior,
  withExplanation,
  withOwed,
  withReport,
} from './record';
export type { PriorRecord, Explanation, PastCheck, ReportRecord, Signoff, WorkbookRecord } from './record';
export { formatRecord, parseRecord } from './recordText';
export { oneLine, plainText } from './plainText';
export { textShape } from './textShape';
export type { ReportContent } from './ReportContent';
export { readTrace, scopeOf, traceOf, verify } from './verify';
export type { ChangedPart, SignoffState } from './verify';
