import type { Arguments } from '../protocol/Arguments';
import { HostError, invalidArgument, itemNotFound } from '../protocol/HostError';
import { describeClass, type HostObject, isHostObject } from '../protocol/HostObject';
import { formatAddress } from '../model/address';
import type { Chart, ChartSeries } from '../model/Chart';
import { refuseUnless } from '../model/edit';
import { columnCount, rect, type Rect } from '../model/Rect';
import type { Sheet } from '../model/Sheet';
import { blockNamed } from './blockNamed';
import type { BatchContext } from './BatchContext';
import { flag } from './format';
import { blockOf } from './Range';

interface ChartTarget {
  readonly sheet: Sheet;
  readonly id: string;
}

interface SeriesTarget extends ChartTarget {
  readonly index: number;
}

/** Column charts over columns of cells, as data only; nothing is painted. */
export const chartCollection = describeClass<Sheet, BatchContext>({
  className: 'ChartCollection',
  scalars: { count: { get: (sheet) => sheet.side.charts.length } },
  items: (sheet) => sheet.side.charts.map(({ id }) => chart({ sheet, id })),
  item: find,
  methods: {
    getCount: (sheet) => sheet.side.charts.length,
    getItem: (sheet, args) => find(sheet, args.text(0)) ?? missing(args.text(0)),
    getItemOrNullObject: (sheet, args) => find(sheet, args.text(0)),
    getItemAt(sheet, args) {
      const existing = sheet.side.charts[args.number(0)];
      return existing ? chart({ sheet, id: existing.id }) : missing(String(args.number(0)));
    },
  },
  commands: {
    add(sheet, args) {
      refuseUnless(sheet, 'allowEditObjects');
      if (args.text(0) !== 'ColumnClustered' || args.choice(2, ['Auto', 'Columns', 'Rows'], 'Auto') === 'Rows')
        throw new HostError('ApiNotFound', `The stand-in for Excel does not draw ${args.text(0)} of rows.`);
      const area = blockOf({ sheet }, args.at(1));
      if (!area) throw invalidArgument('a chart needs cells of its own sheet');
      const number = sheet.side.charts.length + 1;
      const id = freeId(sheet);
      const series = Array.from({ length: columnCount(area) }, (_, index): ChartSeries => {
        const column = { ...area, startColumn: area.startColumn + index, endColumn: area.startColumn + index };
        return { name: '', values: formatAddress(column), categories: '' };
      });
      const made: Chart = { id, name: `Chart ${number}`, type: 'ColumnClustered', title: '', hasLegend: true, series, from: 'A1', to: 'H15' }; // prettier-ignore
      sheet.side.charts = [...sheet.side.charts, made];
      return chart({ sheet, id });
    },
  },
});

const chart: (target: ChartTarget) => HostObject = describeClass<ChartTarget, BatchContext>({
  className: 'Chart',
  id: ({ id }) => id,
  scalars: {
    id: { get: ({ id }) => id },
    name: { get: (target) => chartOf(target).name, set: (target, value) => (changed(target).name = String(value)) },
    chartType: { get: (target) => chartOf(target).type },
  },
  children: {
    title: (target) => title(target),
    legend: (target) => legend(target),
    series: (target) => seriesCollection(target),
    worksheet: ({ sheet }, call) => call.worksheet(sheet),
  },
  commands: {
    setPosition(target, args, call) {
      const [from, to] = [0, 1].map((index) => cellsAt(target.sheet, args, index, call));
      if (!from) throw invalidArgument('where a chart stands');
      const last = to ?? from;
      Object.assign(changed(target), {
        from: formatAddress(rect(from.startRow, from.startColumn)),
        to: formatAddress(rect(last.endRow, last.endColumn)),
      });
    },
    delete(target) {
      const { id } = changed(target);
      target.sheet.side.charts = target.sheet.side.charts.filter((item) => item.id !== id);
    },
  },
});

const title = describeClass<ChartTarget, BatchContext>({
  className: 'ChartTitle',
  scalars: {
    text: { get: (target) => chartOf(target).title, set: (target, value) => (changed(target).title = String(value)) },
  },
});

const legend = describeClass<ChartTarget, BatchContext>({
  className: 'ChartLegend',
  scalars: {
    visible: {
      get: (target) => chartOf(target).hasLegend,
      set: (target, value) => (changed(target).hasLegend = flag(value)),
    },
  },
});

const seriesCollection = describeClass<ChartTarget, BatchContext>({
  className: 'ChartSeriesCollection',
  scalars: { count: { get: (target) => chartOf(target).series.length } },
  items: (target) => chartOf(target).series.map((_, index) => series({ ...target, index })),
  item: (target, key) => series({ ...target, index: Number(key) }),
  methods: {
    getCount: (target) => chartOf(target).series.length,
    getItemAt: (target, args) => series({ ...target, index: args.number(0) }),
  },
});

const series = describeClass<SeriesTarget, BatchContext>({
  className: 'ChartSeries',
  scalars: {
    name: { get: (target) => seriesOf(target).name, set: (target, value) => (seriesOf(target).name = String(value)) },
  },
  commands: {
    setValues: (target, args, call) => (seriesOf(target).values = columnAt(target.sheet, args, call)),
    setXAxisValues: (target, args, call) => (seriesOf(target).categories = columnAt(target.sheet, args, call)),
  },
});

function find(sheet: Sheet, key: unknown): HostObject | null {
  const existing = sheet.side.charts.find(({ id, name }) => id === key || name === key);
  return existing ? chart({ sheet, id: existing.id }) : null;
}

function freeId(sheet: Sheet): string {
  const number = Math.max(0, ...sheet.side.charts.map(({ id }) => Number(id.slice(-8)))) + 1;
  return `00000000-0008-0000-0000-${String(number).padStart(12, '0')}`;
}

function chartOf({ sheet, id }: ChartTarget): Chart {
  return sheet.side.charts.find((item) => item.id === id) ?? missing(id);
}

/** The chart to be changed; throws AccessDenied if protection forbids changes. */
function changed(target: ChartTarget): Chart {
  refuseUnless(target.sheet, 'allowEditObjects');
  return chartOf(target);
}

function seriesOf(target: SeriesTarget): ChartSeries {
  return changed(target).series[target.index] ?? missing(`series ${target.index}`);
}

function columnAt(sheet: Sheet, args: Arguments, call: BatchContext): string {
  const area = cellsAt(sheet, args, 0, call);
  if (!area) throw invalidArgument('a series needs cells of its own sheet');
  return formatAddress(area);
}

/** The block of an argument that is a range or an address; null if it is absent. */
function cellsAt(sheet: Sheet, args: Arguments, index: number, { book }: BatchContext): Rect | null {
  if (args.isAbsent(index)) return null;
  return isHostObject(args.at(index)) ? blockOf({ sheet }, args.at(index)) : blockNamed(book, sheet, args.text(index));
}

function missing(what: string): never {
  throw itemNotFound(`chart ${what}`);
}
