import type { ManifestInfo } from 'office-addin-manifest/lib/manifestInfo';
import { elementsNamed, formatElement } from './parseManifest';
import type { ManifestElement } from './parseManifest';
import { locales } from './sequences';

const guid = /^[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}$/i;

/** Wrong properties of the add-in, as Microsoft's own reader reads them from the manifest. */
export function factProblems(facts: ManifestInfo, version: string): readonly string[] {
  const comparisons: readonly (readonly [string, string | undefined, string])[] = [
    ['Version', facts.version, `${version}.0`],
    ['DefaultLocale', facts.defaultLocale, locales.written],
    ['Host', facts.hosts?.join(', '), 'Workbook'],
    ['Permissions', facts.permissions, 'ReadWriteDocument'],
  ];
  return [
    ...(guid.test(facts.id ?? '')
      ? []
      : [`<Id> is ${facts.id ?? 'blank'}: write a GUID, and never another one again.`]),
    ...comparisons
      .filter(([, actual, expected]) => actual !== expected)
      .map(([element, actual, expected]) => `<${element}> is ${actual ?? 'blank'}: write ${expected}.`),
  ];
}

/** Addresses that Excel would not open, or that a build for a server would not replace. */
export function addressProblems(root: ManifestElement, base: string): readonly string[] {
  return elementsNamed(root, 'IconUrl', 'HighResolutionIconUrl', 'SupportUrl', 'SourceLocation', 'Image', 'Url')
    .flatMap((element) => [element, ...element.children])
    .flatMap((element) => {
      const address = element.attributes['DefaultValue'] ?? element.attributes['Value'];
      if (address === undefined || address.startsWith(base)) return [];
      return [`${formatElement(element)} leads to ${address}: let it begin with ${base}, which the build replaces.`];
    });
}
