/** A command that cannot be done, worded for the person who gave it; one line a problem. */
export class CommandError extends Error {
  /** `usage`: the command itself is wrong, its help would help. */
  constructor(
    readonly problems: readonly string[],
    readonly kind: 'usage' | 'file',
    options?: ErrorOptions,
  ) {
    super(problems.join('\n'), options);
  }
}

export function wrongUsage(problem: string): CommandError {
  return new CommandError([problem], 'usage');
}
