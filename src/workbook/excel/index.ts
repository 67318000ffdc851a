export { ExcelWorkbook } from './ExcelWorkbook';
