import type { CommandMessages } from './CommandMessages';
import type { FileMessages } from './FileMessages';
import type { FindingMessages } from './FindingMessages';
import type { FixMessages } from './FixMessages';
import type { CardMessages, InsertMessages } from './InsertMessages';
import type { PaneMessages } from './PaneMessages';
import type { PeriodMessages } from './PeriodMessages';
import type { PlaceMessages } from './PlaceMessages';
import type { ReadingMessages } from './ReadingMessages';
import type { ReportMessages } from './ReportMessages';
import type { RuleMessages } from './RuleMessages';
import type { SignMessages } from './SignMessages';
import type { StructureMessages } from './StructureMessages';
import type { ValuesMessages } from './ValuesMessages';

/**
 * Every sentence that a person reads, in one language. Parts of a sentence are in small letters and without a full
 * stop; `sentence` makes one of them. Whatever names a figure, a row or a form comes in already worded.
 */
export interface Messages {
  readonly places: PlaceMessages;
  readonly rules: RuleMessages;
  readonly findings: FindingMessages;
  readonly readings: ReadingMessages;
  readonly structure: StructureMessages;
  readonly periods: PeriodMessages;
  readonly report: ReportMessages;
  readonly files: FileMessages;
  readonly pane: PaneMessages;
  readonly fixes: FixMessages;
  readonly insert: InsertMessages;
  readonly card: CardMessages;
  readonly sign: SignMessages;
}

/** With what only the command line says: the pane need not carry it. */
export interface CommandLineMessages extends Messages {
  readonly commands: CommandMessages;
  readonly values: ValuesMessages;
}
