import { editionFor, parsePeriod } from '../core/report/sheets/editionInForce';
import { checkValues } from './checkValues';
import { wrongUsage } from './CommandError';
import { exitCodes } from './Context';
import type { Context, ExitCode } from './Context';
import { formIds, makeReport } from './makeReport';
import { parseOptions } from './parseOptions';
import sample from './samples/ben-tre-2022.json';
import { checkTarget } from './writeFile';

/** `bieumau sample`: the report of Bến Tre province for 2022 as it was filed, faults and all. */
export async function sampleCommand(words: readonly string[], context: Context): Promise<ExitCode> {
  const { m } = context;
  const { output: path, force, arguments: rest } = parseOptions(words, { output: 'string', force: 'boolean' }, m);
  const [surplus] = rest;
  if (surplus !== undefined) throw wrongUsage(m.commands.unexpectedArgument(surplus));
  if (path === undefined) throw wrongUsage(m.commands.optionRequired('-o'));
  const target = { path, replaces: force };
  await checkTarget(target, m);
  const { unit, report, period: code, ...data } = sample;
  const parsed = parsePeriod(code);
  if (!parsed.ok) throw new Error(`the sample is of no period: ${code}`);
  const { edition } = editionFor(parsed.period);
  const checked = checkValues(data, edition, m.values);
  if (!checked.ok) throw new Error(checked.problems.join('\n'));
  const forms = formIds(edition);
  await makeReport(
    { edition, period: parsed.period, unit, report, forms, values: checked.values, asFiled: true, target },
    context,
  );
  return exitCodes.ready;
}
