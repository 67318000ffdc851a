import { childrenNamed } from '../../xml';
import { decodeName } from './relationTarget';
import { parsePart } from './parsePart';
import type { PartIndex } from './PartIndex';

/** The paths of the parts that are declared by name to be of a content type, which is given by its end. */
export function partsOfType(type: string, parts: ReadonlyMap<string, Uint8Array>, index: PartIndex): readonly string[] {
  const part = parts.get(index.find('[Content_Types].xml') ?? '');
  const declared = part ? childrenNamed(parsePart(part).root, 'Override') : [];
  return declared.flatMap(({ attributes }) => {
    const isOfType = (attributes.get('ContentType') ?? '').trim().endsWith(type);
    const path = isOfType ? index.find(decodeName(attributes.get('PartName') ?? '').replace(/^\/+/, '')) : undefined;
    return path === undefined ? [] : [path];
  });
}
