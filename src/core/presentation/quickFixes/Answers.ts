import type { RowKey } from '../../catalogue';
import type { AmbiguityReason } from '../../reading';
import type { Preferences } from '../../port/Preferences';

/** The user's earlier answers about ambiguous texts, by row and by the reason of the ambiguity. */
export class Answers {
  constructor(
    private readonly memory: Pick<Preferences, 'get'>,
    private readonly edition: string,
  ) {}

  keyOf(row: RowKey, reason: AmbiguityReason): string {
    return `answer/${this.edition}/${row}/${reason}`;
  }

  given(key: string): string | undefined {
    return this.memory.get(key) ?? undefined;
  }
}
