import type { PriorSource } from '../../../rules';
import { sentence } from '../../messages';
import { clip } from '../../sentences/shortText';
import type { RowNamer } from '../../sentences/RowNamer';

/** The period of an earlier report, and the name of its file, null for sheets of the same workbook; long names are cut. */
export function sourceWords({ period, file }: PriorSource, namer: RowNamer): readonly [string, string | null] {
  return [namer.period(period), file === null ? null : namer.m.places.quoted(clip(file))];
}

/** A statement as a sentence, and what to do behind it. */
export function withRemedy(statement: string, remedy: string): string {
  return `${sentence(statement)} ${remedy}`;
}
