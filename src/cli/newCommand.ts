import { singleLine } from '../core/base/spaces';
import { formOf } from '../core/catalogue';
import { editionFor, longestUnit, parsePeriod } from '../core/report/sheets/editionInForce';
import type { ChosenEdition, Edition, Period } from '../core/report/sheets/editionInForce';
import type { CommandLineMessages as Messages } from '../core/presentation/messages/commandLine';
import { wrongUsage } from './CommandError';
import { exitCodes } from './Context';
import type { Context, ExitCode } from './Context';
import { formIds, makeReport } from './makeReport';
import { parseOptions } from './parseOptions';
import { readValues } from './readValues';
import { noValues } from './Values';
import type { Values } from './Values';
import { checkTarget } from './writeFile';

const optionTypes = {
  output: 'string',
  period: 'string',
  unit: 'string',
  forms: 'string',
  values: 'string',
  'as-filed': 'boolean',
  force: 'boolean',
} as const;

/** Most row codes that a warning lists. */
const mostListed = 10;

/** `bieumau new`: the forms of a period, blank or with values filled in, as a new file. */
export async function newCommand(words: readonly string[], context: Context): Promise<ExitCode> {
  const { m, terminal } = context;
  const options = parseOptions(words, optionTypes, m);
  const [surplus] = options.arguments;
  if (surplus !== undefined) throw wrongUsage(m.commands.unexpectedArgument(surplus));
  const target = { path: requireOption(options.output, '-o', m), replaces: options.force };
  const period = readPeriod(requireOption(options.period, '--period', m), m);
  const unit = readUnit(requireOption(options.unit, '--unit', m), m);
  const chosen = editionFor(period);
  const { edition } = chosen;
  const forms = readForms(options.forms, edition, m);
  await checkTarget(target, m);
  const values = options.values === undefined ? noValues : await readValues(options.values, edition, m);
  const asFiled = options['as-filed'];
  terminal.error(...remarks(chosen, context), ...unusedValues(values, { edition, forms, asFiled }, m));
  await makeReport({ edition, period, unit, forms, values, asFiled, target }, context);
  return exitCodes.ready;
}

function requireOption(value: string | undefined, option: string, m: Messages): string {
  if (value === undefined) throw wrongUsage(m.commands.optionRequired(option));
  return value;
}

function readPeriod(text: string, m: Messages): Period {
  const parsed = parsePeriod(text.trim());
  if (!parsed.ok) throw wrongUsage(m.commands.period[parsed.reason](text));
  return parsed.period;
}

function readUnit(text: string, m: Messages): string {
  const unit = text.normalize('NFC').trim();
  if (unit === '') throw wrongUsage(m.commands.unitBlank);
  if (singleLine(unit) !== unit) throw wrongUsage(m.commands.unitLines);
  if (unit.length > longestUnit) throw wrongUsage(m.commands.unitTooLong(longestUnit));
  return unit;
}

/** `BM1,BM3,PL` in any order and case; everything where nothing is said. */
function readForms(text: string | undefined, edition: Edition, m: Messages): readonly string[] {
  const known = formIds(edition);
  if (text === undefined) return known;
  const wanted = text.split(/[\s,;]+/).filter((id) => id !== '');
  const unknown = wanted.filter((id) => !known.includes(id.toUpperCase()));
  if (unknown.length > 0 || wanted.length === 0) {
    throw wrongUsage(m.commands.unknownForms(unknown.length > 0 ? unknown.join(', ') : '“”', known.join(', ')));
  }
  const ids = new Set(wanted.map((id) => id.toUpperCase()));
  return known.filter((id) => ids.has(id));
}

/** Notes about the edition and the period. */
function remarks({ edition, cautions, isEarly }: ChosenEdition, { m, language }: Context): readonly string[] {
  const [year = '', month = '', day = ''] = edition.inForce.from.split('-');
  const from = m.places.date({ year: Number(year), month: Number(month), day: Number(day) });
  const early = isEarly ? [m.commands.before(edition.name[language], from)] : [];
  return [...early, ...cautions.map((text) => text[language])].map(m.commands.note);
}

interface Choice {
  readonly edition: Edition;
  readonly forms: readonly string[];
  readonly asFiled: boolean;
}

/** Warnings about values that are not written to the new file. */
function unusedValues(values: Values, { edition, forms, asFiled }: Choice, m: Messages): readonly string[] {
  const homes = [...values.figures.keys(), ...values.notes.keys()].map(formOf);
  const all = [...homes, ...values.tasks.map(() => edition.appendix.id)];
  const leftOut = all.filter((form) => !forms.includes(form));
  const warnings: string[] = [];
  if (leftOut.length > 0) {
    const names = formIds(edition).filter((id) => leftOut.includes(id));
    warnings.push(m.values.leftOut(leftOut.length, names.join(', ')));
  }
  const kept = asFiled
    ? []
    : [...values.figures.keys()].filter((key) => forms.includes(formOf(key)) && edition.row.get(key)?.formula);
  if (kept.length > 0) {
    const listed = kept.slice(0, mostListed).join(', ');
    warnings.push(m.values.formulasKept(kept.length, kept.length > mostListed ? `${listed}, …` : listed));
  }
  return warnings.map(m.commands.warning);
}
