import { assertNever } from '../../../core/base/assertNever';
import type { CellContent } from '../../../core/base/CellContent';
import { entryText } from './entryText';

/** The entry for a content; errors of Excel are entered by their names. */
export function cellEntry(content: CellContent, numberFormat: string): string | number | boolean {
  switch (content.kind) {
    case 'empty':
      return '';
    case 'number':
    case 'boolean':
      return content.value;
    case 'text':
      return entryText(content.text, numberFormat);
    case 'error':
      return content.text;
    case 'formula':
      return content.formula;
    default:
      return assertNever(content);
  }
}
