/** The limits of a record. The program writes nothing beyond them, so that a file that exceeds them is refused. */
export const limits = {
  name: 200,
  unit: 300,
  text: 1_000,
  figures: 4_000,
  list: 500,
  reports: 100,
  history: 20,
  notOwed: 50,
  earlier: 40,
  figuresTaken: 1_000,
} as const;

/** Matches local time in Việt Nam: `2022-12-15T16:05`. */
export const moment = /^\d{4}-(?:0[1-9]|1[0-2])-(?:0[1-9]|[12]\d|3[01])T(?:[01]\d|2[0-3]):[0-5]\d$/;

export const longestExplanation = limits.text;
export const longestName = limits.name;
