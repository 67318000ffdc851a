export { digestOf } from './digest';
export type { Digest } from './digest';
export { basisOf, explanationState, findingId, isExplainedBy } from './explanations';
export type { ExplanationState } from './explanations';
export { emptyRecord, formatRecord, longestExplanation, parseRecord, withCheck, withExplanation } from './record';
export type { Explanation, PastCheck, ReportRecord, Signoff, WorkbookRecord } from './record';
export type { ReportContent } from './ReportContent';
export { readTrace, traceOf, verify } from './verify';
export type { SignoffState } from './verify';
