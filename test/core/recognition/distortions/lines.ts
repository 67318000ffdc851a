import type { Row } from '../../../../src/core/catalogue';
import { nothing, text } from './Draft';
import type { DraftLine } from './Draft';
import type { Random } from './Random';

export interface LineFaults {
  readonly missing: number;
  readonly headingsDropped: number;
  readonly swapped: number;
  readonly extra: number;
  readonly split: number;
  /** Rows behind a missing one get its number. */
  readonly countedAnew: boolean;
}

const figures = ['7', '12', '0', '3.405', '88,5%', '-'];
const extraNames = [
  'Trong đó: nữ',
  'Tổng cộng',
  'Số liệu bổ sung của đơn vị',
  'Số VBQPPL do cấp bộ ban hành',
  'Số TTHC liên thông với cơ quan trung ương',
  'Số nhiệm vụ chưa giao',
  'Ghi thêm của văn phòng',
  'Cấp tỉnh',
];

/** Leaves rows out. Of rows of one name the parent stays: only it tells them apart. */
export function leaveOut(lines: readonly DraftLine[], faults: LineFaults, random: Random): readonly DraftLine[] {
  const needed = new Set(lines.flatMap(({ row }) => (row && hasTwin(row, lines) ? (row.parent ?? []) : [])));
  return lines.filter(({ row }) => {
    if (!row || needed.has(row.key)) return true;
    return !random.chance(row.type === 'heading' ? faults.headingsDropped : faults.missing);
  });
}

/** Neighbours of one parent change places. Of rows of one name only those that keep their code do. */
export function swap(
  lines: readonly DraftLine[],
  faults: LineFaults,
  codesStay: boolean,
  random: Random,
): readonly DraftLine[] {
  const swapped = [...lines];
  for (let at = 0; at + 1 < swapped.length; at += 1) {
    const [one, other] = [swapped[at]!, swapped[at + 1]!];
    if (!random.chance(faults.swapped) || one.row?.parent === undefined || one.row.parent !== other.row?.parent)
      continue;
    if (!codesStay && (hasTwin(one.row, lines) || hasTwin(other.row, lines))) continue;
    [swapped[at], swapped[at + 1]] = [other, one];
    at += 1;
  }
  return swapped;
}

/** Codes without gaps, as somebody types them who left rows out. */
export function countAnew(lines: readonly DraftLine[], faults: LineFaults): readonly DraftLine[] {
  if (!faults.countedAnew) return lines;
  const renamed = new Map<string, string>();
  const counts = new Map<string, number>();
  return lines.map((line) => {
    if (!line.row || line.code.content.kind !== 'text') return line;
    const [parent] = line.row.code.includes('.') ? [line.row.code.slice(0, line.row.code.lastIndexOf('.'))] : [''];
    const shown = renamed.get(parent) ?? parent;
    const count = (counts.get(shown) ?? 0) + 1;
    counts.set(shown, count);
    const code = shown === '' ? String(count) : `${shown}.${count}`;
    renamed.set(line.row.code, code);
    return { ...line, code: { content: text(code) } };
  });
}

/** Lines that belong to no row, with a figure or without, with a code or without. */
export function addExtra(lines: readonly DraftLine[], faults: LineFaults, random: Random): readonly DraftLine[] {
  return lines.flatMap((line) => {
    if (!random.chance(faults.extra)) return [line];
    const blank: DraftLine = {
      row: undefined,
      code: { content: nothing },
      name: '',
      unit: '',
      figure: nothing,
      note: '',
    };
    if (random.chance(0.3)) return [line, blank];
    const figure = random.chance(0.7) ? text(random.pick(figures)) : nothing;
    return [
      line,
      { ...blank, name: random.pick(extraNames), figure, code: { content: text(random.chance(0.4) ? '-' : '') } },
    ];
  });
}

/** A line of Word that became two rows: the name goes on below, unit and figure stand in either. */
export function split(lines: readonly DraftLine[], faults: LineFaults, random: Random): readonly DraftLine[] {
  return lines.flatMap((line): DraftLine[] => {
    const words = line.name.split(' ');
    if (!line.row || words.length < 6 || !random.chance(faults.split)) return [line];
    const at = random.between(3, words.length - 2);
    const below = random.chance(0.5);
    const first: DraftLine = { ...line, name: words.slice(0, at).join(' ') };
    const rest: DraftLine = {
      ...line,
      code: { content: nothing },
      name: words.slice(at).join(' '),
      unit: '',
      note: '',
    };
    const without = { row: undefined, figure: nothing };
    return below ? [{ ...first, ...without }, rest] : [first, { ...rest, ...without }];
  });
}

export function hasTwin(row: Row, lines: readonly DraftLine[]): boolean {
  return lines.some((line) => line.row && line.row !== row && line.row.name === row.name);
}
