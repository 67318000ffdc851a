import type { CellStyle, PlanContent, TextSpan } from '../../../core/layout/SheetPlan';
import type { LibraryCell } from '../library/library';
import { assertNever } from '../../../core/base/assertNever';
import { libraryFont } from './style';

type LibraryValue = LibraryCell['value'];

/** The value of the library for a cell of a plan. Formulas have no result, so that every program calculates on load. */
export function planValue(content: PlanContent, style: CellStyle): LibraryValue {
  switch (content.kind) {
    case 'empty':
      return null;
    case 'number':
      return content.value;
    case 'text':
      return content.italic ? { richText: runs(content.text, content.italic, style) } : content.text;
    case 'formula':
      return { formula: content.formula.replace(/^=/, '') };
    case 'link':
      return { text: content.text, hyperlink: `#'${content.tab.replaceAll("'", "''")}'!${content.cell}` };
    default:
      return assertNever(content);
  }
}

function runs(text: string, { from, to }: TextSpan, style: CellStyle): { text: string; font: object }[] {
  const upright = libraryFont(style);
  return [
    { text: text.slice(0, from), font: upright },
    { text: text.slice(from, to), font: { ...upright, italic: true } },
    { text: text.slice(to), font: upright },
  ].filter((run) => run.text !== '');
}
