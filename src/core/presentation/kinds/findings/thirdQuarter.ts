import { sourceWords, withRemedy } from './priorSource';
import type { FindingKind } from './FindingKind';

/** The report of Quý III looks as if it held nine months. */
export const thirdQuarter: FindingKind<'thirdQuarter'> = {
  sentence: ({ detail }, namer) => {
    const { periods } = namer.m;
    const [quarter, half] = (['Q3', '6T'] as const).map((kind) => {
      const source = detail.earlier.find(({ period }) => period.endsWith(`-${kind}`));
      return source ? periods.source(...sourceWords(source, namer)) : periods.own(kind);
    });
    const statement = periods.nineMonths(quarter ?? '', half ?? '', detail.notBelow, detail.rows);
    return withRemedy(statement, periods.nineMonthsRemedy);
  },
  fixes: (_finding, factory) =>
    (['quarter', 'nineMonths'] as const).map((holds) => ({
      label: factory.m.fixes.thirdQuarter[holds],
      fix: { type: 'thirdQuarter', holds },
      isPrimary: false,
    })),
};
