import type { Edition, Form, RowKey } from '../../../../src/core/catalogue';
import type { OldSheet } from '../../../../src/core/recognition';
import type { Cell } from '../../../../src/core/base/CellContent';
import { distortCode } from './codes';
import { draftOf, text } from './Draft';
import { toTcvn3, toVni } from './encodings';
import { faultsOf } from './faults';
import type { Faults } from './faults';
import { addExtra, countAnew, hasTwin, leaveOut, split, swap } from './lines';
import { distortName } from './names';
import { Random } from './Random';
import { arrange, plain, tableOf } from './table';
import type { TableLine } from './table';

export interface Variant {
  readonly sheets: readonly OldSheet[];
  /** Which row the figure in a cell belongs to, by `tab!D14`. */
  readonly truth: ReadonlyMap<string, RowKey>;
  readonly faults: Faults;
}

/** The 2022 report with several distortions at once, always the same for the same seed. */
export function variantOf(edition: Edition, seed: number): Variant {
  const random = new Random(seed * 2_654_435_761);
  return distorted(edition, faultsOf(random), random);
}

export function distorted(edition: Edition, faults: Faults, random: Random): Variant {
  const forms = faults.forms === 'all' ? edition.forms : someOf(edition.forms, random);
  const groups = faults.together ? [forms] : forms.map((form) => [form]);
  const truth = new Map<string, RowKey>();
  const sheets = groups.map((group, place): OldSheet => {
    const [first] = group;
    const tab = faults.tabsNamed && group.length === 1 ? first!.tab : `Sheet${place + 1}`;
    const lines = group.flatMap((form) => blockOf(form, faults, random));
    const [firstRow, firstColumn] = [random.between(1, 4), random.between(1, 3)];
    lines.forEach(({ row, cells, figureAt }, at) => {
      if (row === undefined || cells[figureAt]!.content.kind === 'empty') return;
      truth.set(`${tab}!${String.fromCharCode(64 + firstColumn + figureAt)}${firstRow + at}`, row);
    });
    return { tab, firstRow, firstColumn, cells: lines.map(({ cells }) => cells.map((cell) => encoded(cell, faults))) };
  });
  return { sheets, truth, faults };
}

function someOf(forms: readonly Form[], random: Random): readonly Form[] {
  const some = forms.filter(() => random.chance(0.5));
  return some.length === 0 ? [random.pick(forms)] : some;
}

function blockOf(form: Form, faults: Faults, random: Random): readonly TableLine[] {
  const rows = countAnew(leaveOut(draftOf(form), faults.lines, random), faults.lines);
  const codesStay = faults.codes.lost === 0 && !faults.lines.countedAnew;
  const ordered = swap(rows, faults.lines, codesStay, random);
  const named = ordered.map((line) => {
    const coded = distortCode(line, faults.codes, random);
    const isKnownByCode = !faults.lines.countedAnew && coded.code.content.kind !== 'empty';
    const isAmbiguous = !isKnownByCode && line.row !== undefined && hasTwin(line.row, rows);
    return isAmbiguous ? coded : distortName(coded, form.rows, faults.names, isKnownByCode, random);
  });
  const lines = split(addExtra(named, faults.lines, random), faults.lines, random);
  const table = tableOf(lines, arrange(faults.table, random), faults.table, random);
  return [...titleOf(form, faults, table[0]?.cells.length ?? 1), ...table];
}

function titleOf(form: Form, { title, table }: Faults, width: number): readonly TableLine[] {
  const reference = '(Kèm theo Báo cáo số 704/BC-UBND ngày 20 tháng 12 năm 2022 của Ủy ban nhân dân tỉnh Bến Tre)';
  const words = {
    full: ['', form.label.vi, form.title, reference, ''],
    label: [form.label.vi],
    title: ['ỦY BAN NHÂN DÂN TỈNH BẾN TRE', form.title],
    none: [''],
  }[title];
  return words.map((word) => ({
    cells: Array.from({ length: width }, (_, place) => plain(text(place === 0 || table.mergedRepeated ? word : ''))),
    row: undefined,
    figureAt: 0,
  }));
}

function encoded(cell: Cell, { encoding }: Faults): Cell {
  if (cell.content.kind !== 'text') return cell;
  const { text: words } = cell.content;
  const stored = { NFC: words, NFD: words.normalize('NFD'), TCVN3: toTcvn3(words), VNI: toVni(words) }[encoding];
  return { ...cell, content: { kind: 'text', text: stored } };
}
