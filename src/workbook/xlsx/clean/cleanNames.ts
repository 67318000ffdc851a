import { identityName } from '../../../core/layout/identity';
import { escapeXml } from '../../xml';
import type { DefinedName } from '../package/DefinedName';
import { isInside } from './isInside';

/** The print area and the rows that are repeated on every page. */
const ofPages = ['_xlnm.Print_Area', '_xlnm.Print_Titles'];

/**
 * The names of the copy: what its sheets are, and what of them is printed. `places` are the indexes of the kept sheets in
 * the file, in the order of the copy; other names are left out, because the copy has no formula that uses them.
 */
export function cleanNames(
  names: readonly DefinedName[],
  places: readonly number[],
  tabs: ReadonlySet<string>,
): readonly string[] {
  return names.flatMap(({ name, tab, text }) => {
    const place = tab === null ? -1 : places.indexOf(tab);
    if (place < 0) return [];
    const isKept = name === identityName || (ofPages.includes(name) && isInside(text, tabs));
    const hidden = name === identityName ? ' hidden="1"' : '';
    return isKept
      ? [`<definedName name="${name}" localSheetId="${String(place)}"${hidden}>${escapeXml(text)}</definedName>`]
      : [];
  });
}
