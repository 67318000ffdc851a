import { elementsNamed, formatElement } from './parseManifest';
import type { ManifestElement } from './parseManifest';
import { limits, locales } from './sequences';

/** Texts that are blank, too long or lack one of the two languages. */
export function textProblems(root: ManifestElement): readonly string[] {
  const top = (name: string): readonly ManifestElement[] => root.children.filter((child) => child.name === name);
  const inList = (list: string): readonly ManifestElement[] =>
    elementsNamed(root, list).flatMap(({ children }) => children);
  return [
    ...[...top('DisplayName'), ...inList('ShortStrings')].flatMap((text) => ofText(text, limits.short)),
    ...[...top('Description'), ...inList('LongStrings')].flatMap((text) => ofText(text, limits.long)),
  ];
}

function ofText(text: ManifestElement, most: number): readonly string[] {
  const translations = text.children.filter(({ name }) => name === 'Override');
  const isTranslated = translations.some(({ attributes }) => attributes['Locale'] === locales.translated);
  return [
    ...ofValue(text, text.attributes['DefaultValue'] ?? '', most),
    ...translations.flatMap((translation) => ofValue(translation, translation.attributes['Value'] ?? '', most)),
    ...(isTranslated
      ? []
      : [`${formatElement(text)} has no words in ${locales.translated}: add an <Override> for it.`]),
  ];
}

function ofValue(element: ManifestElement, value: string, most: number): readonly string[] {
  if (value.trim() === '') return [`${formatElement(element)} is blank: write its words.`];
  return value.length > most
    ? [`${formatElement(element)} has ${value.length} characters: Excel takes ${most} at most.`]
    : [];
}
