import { insertReport } from '../core/presentation/sheets/insertReport';
import type { NewReport } from '../core/report/sheets/NewReport';
import { ruleSentence } from '../core/presentation/kinds/ruleSentence';
import type { Edition } from '../core/report/sheets/editionInForce';
import type { Context } from './Context';
import type { Values } from './Values';
import { CommandError } from './CommandError';
import { workbookProblem } from './fileErrors';
import { quotePath } from './quotePath';
import { writeFile } from './writeFile';
import type { Target } from './writeFile';

export interface ReportRequest extends Pick<NewReport, 'edition' | 'period' | 'unit' | 'forms' | 'report'> {
  readonly values: Values;
  /** A value for a computed row takes the place of its formula. */
  readonly asFiled: boolean;
  readonly target: Target;
}

/** Makes the workbook of a report and writes it. */
export async function makeReport(wanted: ReportRequest, context: Context): Promise<void> {
  const { files, m, terminal, call } = context;
  const { values, asFiled, target, ...head } = wanted;
  const { path } = target;
  const workbook = await (await files()).create();
  const isComputed = (key: string): boolean => head.edition.row.get(key)?.formula !== undefined;
  const content = {
    figure: (key: string) => (isComputed(key) && !asFiled ? undefined : values.figures.get(key)),
    overFormula: () => asFiled,
    note: (key: string) => values.notes.get(key),
    tasks: values.tasks,
  };
  // The sheets are in Vietnamese whatever the language of the command line.
  await insertReport(workbook, { ...head, content }, (rule) => ruleSentence(head.edition, rule, 'vi'));
  const bytes = await workbook.save();
  await requireReadable(bytes, context);
  await writeFile(target, bytes, m);
  const { year, kind } = head.period;
  terminal.out(m.commands.written(path, head.forms.join(', '), m.places.period(kind, year)));
  const quoted = quotePath(path);
  if (quoted !== undefined) terminal.out(m.commands.checkNext(`${call} check ${quoted}`));
}

/** Refuses to write what a check would refuse to read: the limits of both are the same. */
async function requireReadable(bytes: Uint8Array, context: Context): Promise<void> {
  try {
    const workbook = await (await context.files()).open(bytes);
    await workbook.readUsed((await workbook.sheets()).map(({ tab }) => tab));
  } catch (error) {
    const problem = workbookProblem(error, context);
    throw problem ? new CommandError([context.m.values.unreadable(problem.text)], 'file', { cause: error }) : error;
  }
}

/** Ids of everything that an edition has to fill in, in print order. */
export function formIds({ forms, appendix }: Edition): readonly string[] {
  return [...forms.map(({ id }) => id), appendix.id];
}
