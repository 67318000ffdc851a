export { appendixPlan } from './appendixPlan';
export { ruleSheetPlan } from './ruleSheetPlan';
export type { FigureContent } from './FigureContent';
export { formPlan } from './formPlan';
export type { CoveringReport, ReportHead, ReportPeriod } from './ReportHead';
export type { SheetWords } from './SheetWords';
export type { TaskRow } from './TaskRow';
