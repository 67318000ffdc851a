/** The input of one form: a block of figures for each run of input cells, with its first cell. */
export interface FormEntries {
  readonly tab: string;
  readonly blocks: Readonly<Record<string, readonly string[]>>;
}

/** The figures of Bến Tre for 2022, corrected and without the abolished districts, as officials type them. */
export const soundReport: readonly FormEntries[] = [
  {
    tab: 'BM1',
    blocks: {
      D7: ['18'],
      D9: ['38', '38'],
      D12: ['5', '0'],
      D15: ['24', '24'],
      D18: ['2', '100'],
      D21: ['120', '120', '0', '0'],
      D25: ['1', '1800', '2', '1'],
    },
  },
  {
    tab: 'BM2',
    blocks: { D8: ['70', '0', '8'], D12: ['53'], D14: ['4', '4'], D17: ['143'], D19: ['36', '36'] },
  },
  {
    tab: 'BM3',
    blocks: {
      D8: ['34', '89', '322'],
      D12: ['1.403', '0', '113'],
      D16: ['402', '133', '79'],
      D21: ['399.018', '395.318'],
      D24: ['0', '0'],
      D27: ['755.536', '755.532'],
      D30: ['51', '51'],
    },
  },
  {
    tab: 'BM4',
    blocks: {
      D8: ['100', '0', '3', '14'],
      D13: ['5', '101', '0', '12,16'],
      D18: ['1769', '1650', '142', '0', '10,88'],
      D24: ['20.160', '19.380', '370', '11,2'],
    },
  },
  {
    tab: 'BM5',
    blocks: { D8: ['26', '106', '0'], D12: ['72', '10', '21', '92', '0', '0'], D19: ['0', '0', '1', '3'] },
  },
  {
    tab: 'BM6',
    blocks: { D8: ['4.559.051', '2.839.200'], D12: ['5', '29'], D15: ['0', '0', '60', '12', '3'] },
  },
  {
    tab: 'BM7',
    blocks: {
      D7: ['1', '2', '100', '2'],
      D13: ['100', '0', '100', '97', '98', '0', '95'],
      D21: ['100', '0', '100'],
      D26: ['191', '191', '87'],
      D30: ['1177', '1177', '442'],
      D35: ['978'],
      D37: ['131.590', '82.888'],
      D40: ['468', '352'],
    },
  },
];

/** The names of 20 tasks of the plan, as many as a section has lines. */
export const taskNames = Array.from({ length: 20 }, (_, at) => `${at + 1}\tNhiệm vụ thứ ${at + 1} của kế hoạch`).join(
  '\n',
);

/** The other columns of these tasks: result, time, lead, support, assessed status. */
export const taskDetails = Array.from(
  { length: 20 },
  (_, at) => `Kế hoạch\tQuý II\tSở Nội vụ\tCác sở, ngành\t${at < 12 ? 'Hoàn thành' : 'Đang thực hiện'}`,
).join('\n');

/** The explanations of the districts' rows, which are 0. */
export const notes = { E13: 'Không còn cấp huyện', E24: 'Không còn cấp huyện' };
