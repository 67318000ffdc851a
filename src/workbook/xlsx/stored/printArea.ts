import { parseArea } from '../../../core/base/address';
import type { Area } from '../../../core/base/address';
import type { DefinedName } from '../package/DefinedName';

const printAreaName = '_xlnm.Print_Area';

/** The areas of a sheet that are printed; null if the file does not say which, or not in plain addresses. */
export function printArea(names: readonly DefinedName[], tab: number): readonly Area[] | null {
  const stated = names.find((candidate) => candidate.name === printAreaName && candidate.tab === tab);
  if (!stated) return null;
  const areas = stated.text.split(',').map((area) => parseArea(area.slice(area.lastIndexOf('!') + 1).trim()));
  return areas.every((area) => area !== undefined) ? areas : null;
}
