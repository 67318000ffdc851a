import { CellValueType } from '../univer/univerPackages';
import { isRecord } from '../protocol/wire';
import { invalidArgument } from '../protocol/HostError';
import { type CellChanges, putCells, refuseLocked } from '../model/edit';
import { cellsOf } from '../model/Rect';
import { styleOf } from '../model/style';
import type { RangeTarget } from './RangeTarget';

const FIELDS = ['address', 'documentReference', 'screenTip', 'textToDisplay'] as const;

/** The hyperlink of the top-left cell. It is stored in the cell's custom data, because Univer has no hyperlinks. */
export function hyperlinkOf({ sheet, area }: RangeTarget): Record<string, string> | null {
  const link: unknown = sheet.cell(area.startRow, area.startColumn)?.custom?.['hyperlink'];
  if (!isRecord(link)) return null;
  const shown = sheet.text(area.startRow, area.startColumn);
  return Object.fromEntries(
    FIELDS.flatMap((field) => {
      const value = field === 'textToDisplay' ? shown : link[field];
      return typeof value === 'string' ? [[field, value]] : [];
    }),
  );
}

/** Sets or removes a hyperlink; a new one is blue and underlined, as in Excel. */
export function setHyperlink({ sheet, area }: RangeTarget, value: unknown): void {
  refuseLocked(sheet, area);
  const changes: CellChanges = {};
  if (value !== null && !isRecord(value)) throw invalidArgument('a hyperlink is an object');
  for (const [row, column] of cellsOf(sheet.inGrid(area) ?? area)) {
    if (value === null) {
      if (sheet.cell(row, column)) (changes[row] ??= {})[column] = { custom: null };
      continue;
    }
    const link = Object.fromEntries(FIELDS.flatMap((field) => (value[field] === undefined ? [] : [[field, value[field]]]))); // prettier-ignore
    const shown = [value['textToDisplay'], sheet.text(row, column), value['documentReference'], value['address']].find(
      isText,
    );
    (changes[row] ??= {})[column] = {
      custom: { hyperlink: link },
      v: shown ?? '',
      t: CellValueType.STRING,
      s: styleOf({ fontColor: '#0563C1', underline: 'Single' }),
    };
  }
  putCells(sheet, area, changes);
}

function isText(value: unknown): value is string {
  return typeof value === 'string' && value !== '';
}
