export { computedRows } from './order';
