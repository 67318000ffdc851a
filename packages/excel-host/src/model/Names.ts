import {
  IDefinedNamesService,
  type IDefinedNamesServiceParam,
  RemoveDefinedNameMutation,
  SetDefinedNameMutation,
} from '../univer/univerPackages';
import { HostError, invalidArgument } from '../protocol/HostError';
import type { SheetList } from './SheetList';
import { parseAddress, splitSheet } from './address';
import { isErrorValue } from './Content';
import type { Rect } from './Rect';
import type { Sheet } from './Sheet';

/** Univer's scope id for names of the whole workbook. */
const WORKBOOK_SCOPE = 'AllDefaultWorkbook';

/** Names that Excel reserves, which its collections do not list. */
const RESERVED = /^Print_(Area|Titles)$/i;

export interface Name {
  readonly id: string;
  readonly name: string;
  /** The formula, including `=`. */
  readonly formula: string;
  /** null for a name in workbook scope. */
  readonly sheetId: string | null;
  readonly visible: boolean;
  readonly comment: string;
}

/**
 * The names of both scopes. Univer's store holds them and updates their references after row moves, renames and undo,
 * but this class writes to the store directly: Univer's own command refuses a second sheet-scoped name of the same
 * spelling, and copies none with a sheet. Univer's formulas ignore the scope: the name that was set last wins.
 */
export class Names {
  private readonly store: IDefinedNamesService;
  private next = 1;

  constructor(private readonly book: SheetList) {
    this.store = book.injector.get(IDefinedNamesService);
  }

  /** Names of a scope in alphabetical order. */
  list(sheetId: string | null): readonly Name[] {
    return this.all()
      .filter((name) => name.sheetId === sheetId && !RESERVED.test(name.name))
      .sort((a, b) => a.name.localeCompare(b.name));
  }

  all(): readonly Name[] {
    return Object.values(this.store.getDefinedNameMap(this.book.unitId) ?? {}).map(fromUniver);
  }

  find(name: string, sheetId: string | null): Name | null {
    const lowerName = name.toLowerCase();
    return this.all().find((entry) => entry.sheetId === sheetId && entry.name.toLowerCase() === lowerName) ?? null;
  }

  add(name: string, formula: string, sheetId: string | null, comment = '', visible = true): Name {
    if (!/^[\p{L}_\\][\p{L}\d_.\\?]*$/u.test(name) || isCellLike(name) || name.length > 255)
      throw invalidArgument(`${name} cannot be a name`);
    if (this.find(name, sheetId))
      throw new HostError('ItemAlreadyExists', 'A resource with the same name or identifier already exists.');
    return this.put({ id: this.freeId(), name, formula: withEquals(formula), sheetId, visible, comment });
  }

  put(name: Name): Name {
    this.book.run(SetDefinedNameMutation.id, { unitId: this.book.unitId, ...toUniver(name) });
    return name;
  }

  remove(name: Name): void {
    this.book.run(RemoveDefinedNameMutation.id, { unitId: this.book.unitId, ...toUniver(name) });
  }

  /** Copies the names of a sheet; references into the original become references into the copy. */
  copyScope(sourceId: string, copyId: string): void {
    const [source, copy] = [this.book.sheet(sourceId), this.book.sheet(copyId)];
    for (const name of this.all().filter((entry) => entry.sheetId === sourceId)) {
      const formula = name.formula.replace(SHEET_REFERENCE, (all, sheet: string) =>
        splitSheet(`${sheet}!A1`).sheet === source.name ? all.replace(sheet, quoted(copy.name)) : all,
      );
      this.put({ ...name, id: this.freeId(), sheetId: copyId, formula });
    }
  }

  /** Removes the names of a deleted sheet. */
  dropScope(sheetId: string): void {
    for (const name of this.all().filter((entry) => entry.sheetId === sheetId)) this.remove(name);
  }

  /** The block that a name refers to; null for constants and broken references. */
  areaOf(name: Name): { readonly sheet: Sheet; readonly area: Rect } | null {
    const { sheet, address } = splitSheet(name.formula.slice(1));
    const target = sheet === undefined ? null : this.book.find(sheet);
    if (!target) return null;
    try {
      return { sheet: target, area: parseAddress(address) };
    } catch {
      return null; // a formula, not a reference
    }
  }

  private freeId(): string {
    for (;;) {
      const id = `name${this.next++}`;
      if (!this.store.getValueById(this.book.unitId, id)) return id;
    }
  }
}

/** The constant of a name such as `="a|b"` or `=5`; undefined for a reference or a formula. */
export function constantOf(formula: string): string | number | boolean | undefined {
  const text = /^="((?:[^"]|"")*)"$/.exec(formula);
  if (text) return (text[1] ?? '').replaceAll('""', '"');
  const body = formula.slice(1);
  if (/^(TRUE|FALSE)$/i.test(body)) return body.toUpperCase() === 'TRUE';
  if (/^-?\d+(\.\d+)?$/.test(body)) return Number(body);
  return isErrorValue(body) ? body : undefined;
}

const SHEET_REFERENCE = /('(?:[^']|'')+'|[\p{L}_][\p{L}\d_.]*)!\$?[A-Z]*\$?\d*/gu;

function quoted(sheet: string): string {
  return `'${sheet.replaceAll("'", "''")}'`;
}

function withEquals(formula: string): string {
  return formula.startsWith('=') ? formula : `=${formula}`;
}

function isCellLike(name: string): boolean {
  return /^[A-Z]{1,3}\d+$/i.test(name) || /^R\d*C?\d*$|^C\d*$/i.test(name);
}

function fromUniver(param: IDefinedNamesServiceParam): Name {
  const local = param.localSheetId;
  return {
    id: param.id,
    name: param.name,
    formula: withEquals(param.formulaOrRefString),
    sheetId: local === undefined || local === WORKBOOK_SCOPE ? null : local,
    visible: param.hidden !== true,
    comment: param.comment ?? '',
  };
}

/** Univer writes references without `=`, formulas and constants with it. */
function toUniver(name: Name): IDefinedNamesServiceParam {
  const isReference = /^='?[^"(]+!\$?[A-Z]*\$?\d+/i.test(name.formula) && constantOf(name.formula) === undefined;
  return {
    id: name.id,
    name: name.name,
    formulaOrRefString: isReference ? name.formula.slice(1) : name.formula,
    localSheetId: name.sheetId ?? WORKBOOK_SCOPE,
    hidden: !name.visible,
    comment: name.comment,
  };
}
