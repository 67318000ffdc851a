import { elementsNamed, formatElement } from './parseManifest';
import type { ManifestElement } from './parseManifest';
import { pngSize } from './pngSize';
import { iconSizes } from './sequences';

/** Reads a file of the project by its path; null if there is none. */
export type ReadFile = (path: string) => Uint8Array | null;

/** Icons that do not exist, do not have the size in their element, or lack a size. */
export function iconProblems(root: ManifestElement, base: string, read: ReadFile): readonly string[] {
  const addresses = new Map(
    elementsNamed(root, 'Images')
      .flatMap(({ children }) => children)
      .map(({ attributes }) => [attributes['id'], attributes['DefaultValue'] ?? '']),
  );
  const shown = elementsNamed(root, 'Icon').flatMap(({ children }) => children);
  const checked = new Set<string>();
  const ofRibbon = shown.flatMap((image) => {
    const address = addresses.get(image.attributes['resid']);
    const key = `${String(address)} ${String(image.attributes['size'])}`;
    if (address === undefined || checked.has(key)) return [];
    checked.add(key);
    return fileProblem(image, address, Number(image.attributes['size']), base, read);
  });
  const ofAddin = [
    ...elementsNamed(root, 'IconUrl').map((icon) => ({ icon, size: 32 })),
    ...elementsNamed(root, 'HighResolutionIconUrl').map((icon) => ({ icon, size: 64 })),
  ].flatMap(({ icon, size }) => fileProblem(icon, icon.attributes['DefaultValue'] ?? '', size, base, read));
  return [...ofAddin, ...ofRibbon, ...elementsNamed(root, 'Icon').flatMap(missingSizes)];
}

function fileProblem(
  element: ManifestElement,
  address: string,
  size: number,
  base: string,
  read: ReadFile,
): readonly string[] {
  if (!address.startsWith(base)) return []; // addressProblems reports it
  const path = address.slice(base.length);
  const bytes = read(path);
  if (bytes === null)
    return [`${formatElement(element)} needs ${path}, which is not there: draw it with npm run icons.`];
  const drawn = pngSize(bytes);
  if (drawn === null) return [`${formatElement(element)} needs ${path} to be a PNG: draw it anew with npm run icons.`];
  return drawn.width === size && drawn.height === size
    ? []
    : [`${formatElement(element)} needs ${path} with ${size} × ${size} pixels, it has ${drawn.width} × ${drawn.height}: draw it anew with npm run icons.`]; // prettier-ignore
}

function missingSizes(icon: ManifestElement): readonly string[] {
  const sizes = new Set(icon.children.map(({ attributes }) => Number(attributes['size'])));
  const missing = iconSizes.filter((size) => !sizes.has(size));
  return missing.length === 0
    ? []
    : [`${formatElement(icon)} lacks the sizes ${missing.join(', ')}: add an <Image> for each.`];
}
