import { oneOf } from '../protocol/Arguments';
import { describeClass } from '../protocol/HostObject';
import type { Book } from '../model/Book';
import type { BatchContext } from './BatchContext';

const MODES = ['Automatic', 'AutomaticExceptTables', 'Manual'] as const;

export const application = describeClass<Book, BatchContext>({
  className: 'Application',
  scalars: {
    calculationMode: {
      get: (book) => book.calculation.mode,
      set: (book, value) => (book.calculation.mode = oneOf(value, MODES)),
    },
    calculationState: { get: () => 'Done' },
    calculationEngineVersion: { get: () => 191029 },
    decimalSeparator: { get: (book) => (book.locale === 'vi-VN' ? ',' : '.') },
    thousandsSeparator: { get: (book) => (book.locale === 'vi-VN' ? '.' : ',') },
    useSystemSeparators: { get: () => true },
  },
  methods: {
    calculate: (book) => void book.calculation.calculate(),
    suspendScreenUpdatingUntilNextSync: () => null,
    suspendApiCalculationUntilNextSync: () => null,
  },
});
