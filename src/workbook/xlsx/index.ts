export { FileWorkbook } from './FileWorkbook';
