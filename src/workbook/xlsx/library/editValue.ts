import { assertNever } from '../../../core/base/assertNever';
import type { CellContent } from '../../../core/base/CellContent';
import type { LibraryCell } from './library';

/** The value of the library for a content; text stays text whatever it begins with. */
export function editValue(content: CellContent): LibraryCell['value'] {
  switch (content.kind) {
    case 'empty':
      return null;
    case 'number':
    case 'boolean':
      return content.value;
    case 'text':
      return content.text;
    case 'error':
      // Errors of a host are Excel's own.
      return { error: content.text } as LibraryCell['value'];
    case 'formula':
      return { formula: content.formula.replace(/^=/, '') };
    default:
      return assertNever(content);
  }
}
