import type { CommandMessages } from '../vi/commands';

const periods =
  'YEAR-Q1 (first quarter), YEAR-6T (half-year), YEAR-Q3 (third quarter), YEAR-N (whole year), such as 2022-N';

export const commands = {
  help: (call) => `bieumau – forms of the Vietnamese administrative reform report in Excel

Usage:
  ${call} new -o FILE.xlsx --period 2022-N --unit "NAME"   make new forms
  ${call} check FILE.xlsx …                                check the figures
  ${call} sample -o FILE.xlsx                              make a sample report (Bến Tre, 2022)

Add --help to a command for all of it; --lang vi or --lang en chooses the language; --version tells the version.
`,
  helpOf: {
    new: (call) => `bieumau new – make the forms of a reporting period

Usage:
  ${call} new -o FILE.xlsx --period PERIOD --unit NAME [options]

  -o, --output FILE    the .xlsx file to write; an old one of the name is replaced
  --period PERIOD      ${periods}
  --unit NAME          the reporting unit, such as "UBND tỉnh Bến Tre"
  --forms LIST         only some forms, such as BM1,BM3,PL; all of them where left out
  --values FILE.json   figures to fill in: {"values": {"BM1:2.1": 38}, "notes": {…}, "tasks": […]}
  --as-filed           values given for computed rows overwrite their formulas
  --lang vi|en         language of the messages
`,
    check: (call) => `bieumau check – check reports

Usage:
  ${call} check FILE.xlsx … [--prior FILE.xlsx]… [--require-signoff] [--json] [--lang vi|en]

  --prior FILE.xlsx    the unit's report of an earlier period to compare with; one --prior for each file
  --any-unit           use earlier files that name another unit as well, for a unit that was renamed
  --q3 quarter|nine-months
                       whether Quý III holds the quarter alone or nine months, whatever the files say
  --require-signoff    a report must have a sign-off that still holds; without one the exit code is 1
  --json               print the results as JSON for other programs
  --lang vi|en         language of the results

Exit code: 0 – ready to send; 1 – something to mend or explain, or no sign-off that --require-signoff asks for;
           2 – a file cannot be read, no report can be compared with an earlier file, or the command is wrong.
`,
    sample: (call) => `bieumau sample – make a sample report: Bến Tre province, 2022, as it was filed

Usage:
  ${call} sample -o FILE.xlsx

  -o, --output FILE    the .xlsx file to write; an old one of the name is replaced
  --lang vi|en         language of the messages
`,
  },
  unknownCommand: (name) => `There is no command “${name}”.`,
  unknownOption: (option) => `There is no option ${option}.`,
  optionTwice: (option) => `The option ${option} may be given only once.`,
  valueMissing: (option) => `A value must follow ${option}.`,
  valueUnwanted: (option) => `The option ${option} takes no value.`,
  unexpectedArgument: (argument) => `“${argument}” is one argument too many. A name with spaces goes in double quotes.`,
  optionRequired: (option) => `${option} is missing.`,
  noFiles: 'There is no file to check.',
  thirdQuarterBad: (text) => `--q3 takes quarter or nine-months, not “${text}”.`,
  prior: (path, problem) => `--prior ${path}: ${problem}`,
  priorUnused: 'none of the reports that were checked can be compared with it.',
  priorNote: (file, period, sentence) => `Earlier file ${file}${period === '' ? '' : `, ${period}`}: ${sentence}`,
  priorProblems: {
    otherUnit: (unit, own) =>
      `This report is of “${unit}”, not of “${own}”, and is not used. If that is the same unit under another name, add --any-unit.`,
    twiceTaken: (file) => `Figures of this period come from ${file} already, so this file is not used.`,
    periodAsked: 'The file does not say its period, so it cannot be used here; take it in the pane in Excel.',
    unitAsked: 'The file does not say its unit, so it cannot be used here; take it in the pane in Excel.',
    recognised: (rows, doubtful) =>
      `Recognised by codes and names: ${String(rows)} rows match` +
      (doubtful === 0 ? '.' : `; ${String(doubtful)} are doubtful and not used.`),
  },
  q3Hint: 'Answer with --q3 quarter (the quarter alone) or --q3 nine-months.',
  priorNoForms: 'No form was recognised in the file.',
  comparedWith: (sources) => `Compared with ${sources}.`,
  signoffsMissing: (count) =>
    `Without a sign-off that still holds: ${String(count)} ${count === 1 ? 'report' : 'reports'}.`,
  signoffRequired:
    'Not met: the report has no sign-off that still holds (--require-signoff). Open the file in Excel, sign off in the add-in, and save it.',
  hint: (command) => `For the usage: ${command} --help --lang en`,
  noForms: (call) =>
    `The file holds no form of the report. Make the forms with ${call} new and copy the figures into them.`,
  period: {
    shape: (text) => `The period “${text}” cannot be read. A period is written as ${periods}.`,
    kind: (text) => `There is no period “${text}”. A period is written as ${periods}.`,
    year: (text) => `The year of the period “${text}” is not plausible. A period is written as ${periods}.`,
  },
  unitBlank: 'The name of the unit (--unit) is blank.',
  unitTooLong: (most) => `The name of the unit (--unit) is longer than ${String(most)} characters.`,
  unitLines: 'The name of the unit (--unit) must be on one line.',
  unknownForms: (forms, known) => `There is no form ${forms}. The forms are ${known}.`,
  language: (text) => `There is no language “${text}”; choose vi or en.`,
  before: (edition, from) => `${edition} is in force from ${from}; the period ends before that day.`,
  note: (text) => `Note: ${text}`,
  warning: (text) => `Warning: ${text}`,
  written: (path, forms, period) => `Written: ${path} (${forms}, ${period}).`,
  checkNext: (command) => `Check it with: ${command}`,
  outputLost: (code) => `The results cannot be written (${code}). Check where they go, and try again.`,
  unexpected: (message) => `Something unexpected went wrong in the program: ${message}`,
} satisfies CommandMessages;
