import { sentence } from '../../messages';
import type { FindingKind } from './FindingKind';
import { rowOf } from '../../../rules';

/** A report was started with a figure of an earlier period, which nobody has confirmed. */
export const starting: FindingKind<'starting'> = {
  sentence: ({ detail, stated }, namer) => {
    const { findings, periods } = namer.m;
    const figure = namer.figure(rowOf(namer.edition, detail.row), Number(stated));
    const statement = periods.starting(findings.states(namer.namedRow(detail.row), figure));
    return `${sentence(statement)} ${periods.startingRemedy}`;
  },
  fixes: ({ detail }, factory) => [
    { label: factory.m.fixes.confirm, fix: { type: 'confirm', rows: [detail.row] }, isPrimary: false },
  ],
};
