import type { ManifestInfo } from 'office-addin-manifest/lib/manifestInfo';
import { elementsNamed, formatElement } from './parseManifest';
import type { ManifestElement } from './parseManifest';
import { locales } from './sequences';

/**
 * Four numbers of at most five digits, the first at least 1: Microsoft's validation calls anything below 1.0 too low.
 * The manifest counts its own versions, because the program's begin with 0.
 */
const version = /^[1-9]\d{0,4}([.]\d{1,5}){3}$/;

const guid = /^[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}$/i;

/** Wrong properties of the add-in, as Microsoft's own reader reads them from the manifest. */
export function factProblems(facts: ManifestInfo): readonly string[] {
  const comparisons: readonly (readonly [string, string | undefined, string])[] = [
    ['DefaultLocale', facts.defaultLocale, locales.written],
    ['Host', facts.hosts?.join(', '), 'Workbook'],
    ['Permissions', facts.permissions, 'ReadWriteDocument'],
  ];
  return [
    ...(guid.test(facts.id ?? '')
      ? []
      : [`<Id> is ${facts.id ?? 'blank'}: write a GUID, and never another one again.`]),
    ...(version.test(facts.version ?? '')
      ? []
      : [`<Version> is ${facts.version ?? 'blank'}: write four numbers, the first at least 1, such as 1.0.0.0.`]),
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
