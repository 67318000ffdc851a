import type { PlanContent } from '../../../core/layout/SheetPlan';
import { assertNever } from '../../../core/base/assertNever';
import { entryText } from './entryText';

/** The entry for a content of a plan; a link is its text. */
export function planEntry(content: PlanContent, numberFormat: string): string | number {
  switch (content.kind) {
    case 'empty':
      return '';
    case 'number':
      return content.value;
    case 'text':
    case 'link':
      return entryText(content.text, numberFormat);
    case 'formula':
      return content.formula;
    default:
      return assertNever(content);
  }
}
