import { HostError, itemNotFound } from '../protocol/HostError';
import { describeClass, type HostObject } from '../protocol/HostObject';
import { refuseUnless } from '../model/edit';
import { addMark, changeMark, clearMarks, findMark, listMarks, type Mark, removeMark } from '../model/Marks';
import type { Sheet } from '../model/Sheet';
import type { Call } from './Call';
import { color, flag } from './format';
import type { RangeTarget } from './RangeTarget';

interface MarkTarget {
  readonly sheet: Sheet;
  readonly id: string;
}

/** Conditional formats with a formula; the other kinds answer ApiNotFound. */
export const conditionalFormatCollection = describeClass<RangeTarget, Call>({
  className: 'ConditionalFormatCollection',
  items: (range) => listMarks(range.sheet, range.area).map(({ id }) => conditionalFormat({ sheet: range.sheet, id })),
  item: (range, key) => find(range, String(key)),
  methods: {
    getCount: (range) => listMarks(range.sheet, range.area).length,
    getItemAt(range, args) {
      const mark = listMarks(range.sheet, range.area)[args.number(0)];
      if (!mark) throw itemNotFound(`conditional format ${args.number(0)}`);
      return conditionalFormat({ sheet: range.sheet, id: mark.id });
    },
    getItemOrNullObject: (range, args) => find(range, args.text(0)),
  },
  commands: {
    add(range, args) {
      refuseUnless(range.sheet, 'allowFormatCells');
      if (args.text(0).toLowerCase() !== 'custom')
        throw new HostError('ApiNotFound', `The stand-in for Excel does not know ConditionalFormat of type ${args.text(0)}.`); // prettier-ignore
      return conditionalFormat({ sheet: range.sheet, id: addMark(range.sheet, [range.area]).id });
    },
    clearAll(range) {
      refuseUnless(range.sheet, 'allowFormatCells');
      clearMarks(range.sheet, range.area);
    },
  },
});

const conditionalFormat = describeClass<MarkTarget, Call>({
  className: 'ConditionalFormat',
  id: ({ id }) => id,
  scalars: {
    id: { get: ({ id }) => id },
    type: { get: () => 'Custom' },
    priority: { get: ({ sheet, id }) => listMarks(sheet).findIndex((mark) => mark.id === id) },
    stopIfTrue: {
      get: (target) => markOf(target).stopIfTrue,
      set: (target, value) => change(target, { stopIfTrue: flag(value) }),
    },
  },
  children: {
    custom: (target) => customFormat(target),
    customOrNullObject: (target) => customFormat(target),
  },
  methods: {
    getRange: (target, _args, call) => firstArea(target, call),
    getRangeOrNullObject: (target, _args, call) => firstArea(target, call),
  },
  commands: { delete: ({ sheet, id }) => removeMark(sheet, id) },
});

const customFormat = describeClass<MarkTarget, Call>({
  className: 'CustomConditionalFormat',
  children: { rule: (target) => rule(target), format: (target) => markFormat(target) },
});

const rule = describeClass<MarkTarget, Call>({
  className: 'ConditionalFormatRule',
  scalars: {
    formula: {
      get: (target) => markOf(target).formula,
      set: (target, value) => change(target, { formula: withEquals(String(value)) }),
    },
  },
});

const markFormat = describeClass<MarkTarget, Call>({
  className: 'ConditionalRangeFormat',
  children: { fill: (target) => markFill(target), font: (target) => markFont(target) },
});

const markFill = describeClass<MarkTarget, Call>({
  className: 'ConditionalRangeFill',
  scalars: {
    color: {
      get: (target) => markOf(target).fill ?? '',
      set: (target, value) => change(target, { fill: color(value) }),
    },
  },
});

const markFont = describeClass<MarkTarget, Call>({
  className: 'ConditionalRangeFont',
  scalars: {
    color: {
      get: (target) => markOf(target).color ?? '',
      set: (target, value) => change(target, { color: color(value) }),
    },
    bold: {
      get: (target) => markOf(target).bold ?? false,
      set: (target, value) => change(target, { bold: flag(value) }),
    },
    italic: {
      get: (target) => markOf(target).italic ?? false,
      set: (target, value) => change(target, { italic: flag(value) }),
    },
  },
});

function find(range: RangeTarget, id: string): HostObject | null {
  const mark = listMarks(range.sheet, range.area).find((one) => one.id === id);
  return mark ? conditionalFormat({ sheet: range.sheet, id }) : null;
}

function markOf({ sheet, id }: MarkTarget): Mark {
  const mark = findMark(sheet, id);
  if (!mark) throw itemNotFound(`conditional format ${id}`);
  return mark;
}

function change({ sheet, id }: MarkTarget, part: Partial<Mark>): void {
  refuseUnless(sheet, 'allowFormatCells');
  changeMark(sheet, id, part);
}

function firstArea(target: MarkTarget, call: Call): HostObject | null {
  const [area] = markOf(target).areas;
  return area ? call.range(target.sheet, area) : null;
}

function withEquals(formula: string): string {
  return formula.startsWith('=') ? formula : `=${formula}`;
}
