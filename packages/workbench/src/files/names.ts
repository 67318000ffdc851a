import type { NameSnapshot, Snapshot } from '@bieumau/excel-host/Snapshot';
import type { FileName } from './FileLibrary';
import { escapeXml } from '../../../../src/workbook/xml';

/** The prefix of names in a file that Excel reserves. */
const reserved = /^Print_(Area|Titles)$/i;
const prefix = '_xlnm.';

/** All names of a workbook for its file; names in workbook scope come first. */
export function fileNames({ names, sheets }: Pick<Snapshot, 'names' | 'sheets'>): readonly FileName[] {
  return [
    ...names.map((name) => fileName(name, null)),
    ...sheets.flatMap((sheet, tab) => sheet.names.map((name) => fileName(name, tab))),
  ];
}

function fileName({ name, formula, visible, comment }: NameSnapshot, tab: number | null): FileName {
  const written = reserved.test(name) ? prefix + name : name;
  const text = formula.replace(/^=/, '');
  const attributes = [
    `name="${escapeXml(written)}"`,
    comment && `comment="${escapeXml(comment)}"`,
    tab !== null && `localSheetId="${tab}"`,
    !visible && 'hidden="1"',
  ].filter(Boolean);
  const source = `<definedName ${attributes.join(' ')}>${escapeXml(text)}</definedName>`;
  return { name: written, tab, text, isHidden: !visible, comment, source };
}

/** The names of a scope; `tab` is the index of a sheet, null the workbook. */
export function hostNames(names: readonly FileName[], tab: number | null): readonly NameSnapshot[] {
  return names
    .filter((name) => name.tab === tab)
    .map(({ name, text, isHidden, comment }) => ({
      name: name.startsWith(prefix) ? name.slice(prefix.length) : name,
      formula: `=${text.replace(/^=/, '')}`,
      visible: !isHidden,
      comment,
    }));
}
