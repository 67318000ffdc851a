export { computedRows, leaves } from './order';
export { ratio, shownRatio, shownTotal, total } from './shown';
export type { Shown } from './shown';
