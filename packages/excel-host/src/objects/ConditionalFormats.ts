import { HostError, itemNotFound } from '../protocol/HostError';
import { describeClass, type HostObject } from '../protocol/HostObject';
import { refuseUnless } from '../model/edit';
import {
  addConditionalFormat,
  changeConditionalFormat,
  clearConditionalFormats,
  findConditionalFormat,
  listConditionalFormats,
  type ConditionalFormat,
  removeConditionalFormat,
} from '../model/ConditionalFormats';
import type { Sheet } from '../model/Sheet';
import type { BatchContext } from './BatchContext';
import { color, flag } from './format';
import type { RangeTarget } from './RangeTarget';

interface MarkTarget {
  readonly sheet: Sheet;
  readonly id: string;
}

/** Conditional formats with a formula; the other kinds answer ApiNotFound. */
export const conditionalFormatCollection = describeClass<RangeTarget, BatchContext>({
  className: 'ConditionalFormatCollection',
  items: (range) =>
    listConditionalFormats(range.sheet, range.area).map(({ id }) => conditionalFormat({ sheet: range.sheet, id })),
  item: (range, key) => find(range, String(key)),
  methods: {
    getCount: (range) => listConditionalFormats(range.sheet, range.area).length,
    getItemAt(range, args) {
      const format = listConditionalFormats(range.sheet, range.area)[args.number(0)];
      if (!format) throw itemNotFound(`conditional format ${args.number(0)}`);
      return conditionalFormat({ sheet: range.sheet, id: format.id });
    },
    getItemOrNullObject: (range, args) => find(range, args.text(0)),
  },
  commands: {
    add(range, args) {
      refuseUnless(range.sheet, 'allowFormatCells');
      if (args.text(0).toLowerCase() !== 'custom')
        throw new HostError('ApiNotFound', `The stand-in for Excel does not know ConditionalFormat of type ${args.text(0)}.`); // prettier-ignore
      return conditionalFormat({ sheet: range.sheet, id: addConditionalFormat(range.sheet, [range.area]).id });
    },
    clearAll(range) {
      refuseUnless(range.sheet, 'allowFormatCells');
      clearConditionalFormats(range.sheet, range.area);
    },
  },
});

const conditionalFormat = describeClass<MarkTarget, BatchContext>({
  className: 'ConditionalFormat',
  id: ({ id }) => id,
  scalars: {
    id: { get: ({ id }) => id },
    type: { get: () => 'Custom' },
    priority: { get: ({ sheet, id }) => listConditionalFormats(sheet).findIndex((format) => format.id === id) },
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
  commands: { delete: ({ sheet, id }) => removeConditionalFormat(sheet, id) },
});

const customFormat = describeClass<MarkTarget, BatchContext>({
  className: 'CustomConditionalFormat',
  children: { rule: (target) => rule(target), format: (target) => markFormat(target) },
});

const rule = describeClass<MarkTarget, BatchContext>({
  className: 'ConditionalFormatRule',
  scalars: {
    formula: {
      get: (target) => markOf(target).formula,
      set: (target, value) => change(target, { formula: withEquals(String(value)) }),
    },
  },
});

const markFormat = describeClass<MarkTarget, BatchContext>({
  className: 'ConditionalRangeFormat',
  children: { fill: (target) => markFill(target), font: (target) => markFont(target) },
});

const markFill = describeClass<MarkTarget, BatchContext>({
  className: 'ConditionalRangeFill',
  scalars: {
    color: {
      get: (target) => markOf(target).fill ?? '',
      set: (target, value) => change(target, { fill: color(value) }),
    },
  },
});

const markFont = describeClass<MarkTarget, BatchContext>({
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
  const format = listConditionalFormats(range.sheet, range.area).find((item) => item.id === id);
  return format ? conditionalFormat({ sheet: range.sheet, id }) : null;
}

function markOf({ sheet, id }: MarkTarget): ConditionalFormat {
  const format = findConditionalFormat(sheet, id);
  if (!format) throw itemNotFound(`conditional format ${id}`);
  return format;
}

function change({ sheet, id }: MarkTarget, part: Partial<ConditionalFormat>): void {
  refuseUnless(sheet, 'allowFormatCells');
  changeConditionalFormat(sheet, id, part);
}

function firstArea(target: MarkTarget, call: BatchContext): HostObject | null {
  const [area] = markOf(target).areas;
  return area ? call.range(target.sheet, area) : null;
}

function withEquals(formula: string): string {
  return formula.startsWith('=') ? formula : `=${formula}`;
}
