import type { PlanContent } from '../../../core/layout/SheetPlan';
import { assertNever } from '../../../core/base/assertNever';
import { typedText } from './entryText';

/** What is entered into a cell so that it holds what a plan says; a link is its text. */
export function planEntry(content: PlanContent, numberFormat: string): string | number {
  switch (content.kind) {
    case 'empty':
      return '';
    case 'number':
      return content.value;
    case 'text':
    case 'link':
      return typedText(content.text, numberFormat);
    case 'formula':
      return content.formula;
    default:
      return assertNever(content);
  }
}
