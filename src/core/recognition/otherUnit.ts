import { cellAddress } from '../base/address';
import { storedText } from '../base/SheetBlock';
import type { Row } from '../catalogue';
import type { Match } from './candidates';
import { cellIn } from './Line';
import type { LineCell, Page } from './Line';
import { similarity } from './NameIndex';
import { comparableText, plainWords } from './plainWords';
import type { OtherUnit } from './Recognition';
import type { PartResult } from './recognisePart';
import { readUnit, splitUnit } from './Unit';
import type { Unit } from './Unit';

/** A unit and the cell that states it. */
interface Statement {
  readonly text: string;
  readonly unit: Unit;
  readonly line: number;
  readonly column: number;
}

/** From this similarity on, a text is the name of a row, and two units are the same with a slip. */
const near = 0.75;
const countsAnything = new Set(['so luong', 'luong', 'so', 'cai', 'lan', 'tong so', 'don vi tinh']);
const longestStatement = 120;
const ANNOUNCED = /(?:^|[^\p{L}])(?:đơn vị tính|đơn vị|đvt)\s*[:：]\s*([^()[\];\n]+)/iu;

/**
 * Returns a function that gives the unit in which a row's figure stands where it is another than the row's: beside the
 * figure, behind the name, in the note, in the heading, or above the table. Null where the units agree or none is stated.
 */
export function otherUnits(part: PartResult): (match: Match) => OtherUnit | null {
  const above = statementsAbove(part);
  const holdsUnits = isColumnOfUnits(part);
  return (match) => {
    const { row, entries } = match;
    const figure = entries.find((entry) => entry.figure !== undefined)?.figure;
    if (row.type === 'heading' || !figure || figure.cell.content.kind === 'empty') return null;
    const beside = statementsBeside(match, part);
    const differs = beside.find(({ unit, column }) => {
      const isUnknown = unit.kind === 'things' && column === part.columns.unit && !holdsUnits;
      return !isUnknown && factorOf(row, unit, figure) !== undefined;
    });
    const own = unitOf(row);
    const isOver = ({ unit }: Statement): boolean =>
      unit.kind === own?.kind || (unit.kind === 'percent' && beside.length === 0 && row.type !== 'code');
    const over = above.find((statement) => statement.line < (entries[0]?.line.at ?? 0) && isOver(statement));
    const found = differs ?? over;
    const factor = found && factorOf(row, found.unit, figure);
    if (!found || factor === undefined) return null;
    return { text: found.text, at: cellAddress(found.column, found.line), factor };
  };
}

/** The factor from the unit to the row's; null if there is none, undefined if they are the same. */
function factorOf(row: Row, unit: Unit, figure: LineCell): number | null | undefined {
  if (row.type === 'code') return unit.kind === 'things' ? undefined : null;
  const own = unitOf(row);
  if (!own) return undefined;
  const isBare = unit.kind === 'things' && unit.things === '';
  if (own.kind !== unit.kind && !(isBare && own.kind === 'money')) {
    // A share with decimals or a percent sign is no count, whatever the unit says.
    const isShare = row.type === 'percent' && unit.kind === 'things' && !isWhole(figure);
    return isShare ? undefined : null;
  }
  if (own.kind === 'things' && !isBare && !areSame(unit.things, own.things, row)) return null;
  return unit.scale === own.scale ? undefined : unit.scale / own.scale;
}

function unitOf(row: Row): Unit | undefined {
  return row.unit === undefined || row.type === 'code' ? undefined : readUnit(row.unit);
}

/** True for one alternative of the other, an abbreviation, a slip, a word of the row's name, or a word for any count. */
function areSame(things: string, own: string, row: Row): boolean {
  const name = ` ${plainWords(row.name).join(' ')} `;
  return alternatives(things).some(
    (text) =>
      countsAnything.has(text) ||
      name.includes(` ${text} `) ||
      alternatives(own).some(
        (other) =>
          countsAnything.has(other) ||
          `${text} `.startsWith(`${other} `) ||
          `${other} `.startsWith(`${text} `) ||
          similarity(comparableText(text.split(' ')), comparableText(other.split(' '))) >= near,
      ),
  );
}

function alternatives(things: string): readonly string[] {
  return [things, ...things.split(/[,;/]| hoặc | và /)]
    .map((text) => plainWords(text).join(' '))
    .filter((t) => t !== '');
}

/** True for a whole number without a percent sign, and for a formula without a result. */
function isWhole({ cell: { content, numberFormat } }: LineCell): boolean {
  const value = content.kind === 'formula' ? content.result : content.kind === 'number' ? content.value : undefined;
  if (numberFormat.includes('%')) return false;
  if (typeof value === 'number') return Number.isInteger(value);
  if (content.kind === 'text') return !/[%/]|\d[.,]\d{1,2}(?!\d)/.test(content.text);
  return content.kind === 'formula';
}

/** The units in the row's own lines, the nearest to the figure first. */
function statementsBeside({ entries }: Match, { columns }: PartResult): readonly Statement[] {
  return entries.flatMap(({ line, figure, name, note }): readonly Statement[] => {
    const unitCell = cellIn(line, columns.unit);
    const nameCell = line.cells.find((cell) => cell.matches.text !== '' && cell.text.endsWith(name));
    const texts: readonly (readonly [number | undefined, string | undefined])[] = [
      [figure?.column, figure && besideFigure(figure)],
      [unitCell?.column, unitCell?.text],
      [nameCell?.column ?? columns.name, splitUnit(name)?.unit],
      [note?.column, note && announced(note.text)],
    ];
    return texts.flatMap(([column, text]) => statement(text, line.at, column));
  });
}

/** What stands behind the number in the cell, or in quotes in its number format. */
function besideFigure({ cell: { content, numberFormat } }: LineCell): string | undefined {
  if (content.kind === 'text') return /\d\s*([^\s\d.,][^\d]{0,40})$/u.exec(content.text)?.[1];
  return content.kind === 'number' ? /"([^"]{1,40})"/.exec(numberFormat)?.[1] : undefined;
}

/** The units above the rows: "Đơn vị tính: tỷ đồng", "Số liệu (tỷ đồng)"; the nearest to the rows first. */
function statementsAbove({ part, columns }: PartResult): readonly Statement[] {
  const known = statementsByPage.get(part.page) ?? statementsOn(part.page);
  statementsByPage.set(part.page, known);
  return known.filter(({ isHeading, column }) => !isHeading || column === columns.figure || column === columns.unit);
}

/** A statement in a text that says nothing else, or behind what may be the heading of a column. */
interface StatementAbove extends Statement {
  readonly isHeading: boolean;
}

const statementsByPage = new WeakMap<Page, readonly StatementAbove[]>();

function statementsOn({ lines }: Page): readonly StatementAbove[] {
  const ofNoRow = lines.filter(({ cells }) => cells.every(({ matches }) => (matches.near[0]?.similarity ?? 0) < near));
  const found = ofNoRow.flatMap(({ at, cells }) =>
    cells.flatMap(({ cell, text, column }) => {
      if (text.length > longestStatement || cell.content.kind !== 'text') return [];
      const alone = announced(text);
      const stated = statement(alone ?? splitUnit(text)?.unit, at, column).filter(({ unit }) => unit.kind !== 'things');
      return stated.map((one) => ({ ...one, isHeading: alone === undefined }));
    }),
  );
  return found.reverse();
}

function announced(text: string): string | undefined {
  return ANNOUNCED.exec(text)?.[1];
}

function statement(text: string | undefined, line: number, column: number | undefined): readonly Statement[] {
  const unit = text === undefined ? undefined : readUnit(text);
  return unit && text !== undefined && column !== undefined ? [{ text: text.trim(), unit, line, column }] : [];
}

/** True if half of the units beside the rows are the rows' own: a column "Đơn vị" may hold who reports. */
function isColumnOfUnits({ matches, columns }: PartResult): boolean {
  const stated = matches.flatMap(({ row, entries }) => {
    const cell = entries.map(({ line }) => cellIn(line, columns.unit)).find((one) => one !== undefined);
    const [unit, own] = [cell && readUnit(storedText(cell.cell)), unitOf(row)];
    return unit && own
      ? [unit.kind === own.kind && (own.kind !== 'things' || areSame(unit.things, own.things, row))]
      : [];
  });
  return stated.filter((isOwn) => isOwn).length * 2 >= stated.length;
}
