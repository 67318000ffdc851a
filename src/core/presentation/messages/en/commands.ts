import type { CommandMessages } from '../vi/commands';
import { counted } from './counted';
import { periodCodes } from './periodKinds';

const periods = `${periodCodes}, e.g. 2022-N`;

export const commands = {
  help: (call) => `bieumau – forms of the Vietnamese administrative reform report in Excel

Usage:
  ${call} new -o FILE.xlsx --period 2022-N --unit "NAME"   create new forms
  ${call} check FILE.xlsx …                                check the figures
  ${call} signoff FILE.xlsx --by "NAME"                    sign off
  ${call} clean FILE.xlsx -o CLEAN.xlsx                    make a clean copy to send
  ${call} sample -o FILE.xlsx                              create a sample report (Bến Tre, 2022)

Add --help to a command for details; use --lang vi or --lang en to choose the language, --version to show the version.
`,
  helpOf: {
    new: (call) => `bieumau new – create the forms of a reporting period

Usage:
  ${call} new -o FILE.xlsx --period PERIOD --unit NAME [options]

  -o, --output FILE    the .xlsx file to write; an existing file is refused
  --force              replace an existing file
  --period PERIOD      ${periods}
  --unit NAME          the reporting unit, for example "UBND tỉnh Bến Tre"
  --forms LIST         only some forms, for example BM1,BM3,PL; default: all
  --values FILE.json   figures to fill in: {"values": {"BM1:2.1": 38}, "notes": {…}, "tasks": […]}
  --as-filed           figures given for calculated rows overwrite their formulas
  --lang vi|en         language of the messages
`,
    check: (call) => `bieumau check – check reports

Usage:
  ${call} check FILE.xlsx … [--prior FILE.xlsx]… [--require-signoff] [--json] [--lang vi|en]

  --prior FILE.xlsx    the unit's report of a prior period to compare with; repeat --prior for each file
  --any-unit           also use files of prior periods that name another unit, for a unit that was renamed
  --q3 quarter|nine-months
                       whether Quarter III covers the quarter alone or nine months, regardless of the files
  --require-signoff    require a valid sign-off (no digital signature) for every report; without one the exit code is 1
  --json               print the results as JSON for other programs: an array with an object for each report
  --schema             print the JSON Schema of these results
  --lang vi|en         language of the results

Exit code: 0 – ready to send; 1 – something to fix or explain, or no valid sign-off with --require-signoff;
           2 – a file cannot be read, a file of a prior period fits no report, or the command is invalid.
`,
    signoff: (call) => `bieumau signoff – sign off the reports of a file that are ready

Usage:
  ${call} signoff FILE.xlsx --by "NAME" [--position "POSITION"] [-o NEW.xlsx]

  --by NAME            who has checked the report
  --position POSITION  the position of that person
  -o, --output FILE    write another, new file; default: sign off in the given file
  --force              replace an existing file named by -o
  --confirm-notes      existing notes explain what is to be explained in their rows
  --lang vi|en         language of the messages

A report with something to fix or explain is refused, and its findings are printed. Nothing but the sign-off changes in the file.
A sign-off is no digital signature: it only shows that nothing was changed by accident.

Exit code: 0 – signed off; 1 – a report was refused; 2 – a file cannot be read or written, or the command is invalid.
`,
    clean: (call) => `bieumau clean – make a clean copy of a signed-off report to send

Usage:
  ${call} clean FILE.xlsx -o CLEAN.xlsx [--with-checks] [--period PERIOD] [--unit NAME] [--force]

  -o, --output FILE    the .xlsx file to write
  --with-checks        include the check column and the rule sheet
  --period PERIOD      choose the report of this period, if the file has several
  --unit NAME          choose the report of this unit
  --force              replace an existing file
  --lang vi|en         language of the messages

A clean copy contains the forms of the report only: no internal explanations, other periods, other sheets, authors or
paths. The sign-off still holds in it. The given file does not change.

Exit code: 0 – made; 1 – the report has no sign-off that still holds; 2 – a file cannot be read or written, or the
           command is invalid.
`,
    sample: (call) => `bieumau sample – create a sample report: Bến Tre province, 2022, as filed

Usage:
  ${call} sample -o FILE.xlsx

  -o, --output FILE    the .xlsx file to write; an existing file is refused
  --force              replace an existing file
  --lang vi|en         language of the messages
`,
  },
  unknownCommand: (name) => `Unknown command “${name}”.`,
  unknownOption: (option) => `Unknown option ${option}.`,
  optionTwice: (option) => `The option ${option} may be given only once.`,
  valueMissing: (option) => `${option} requires a value.`,
  valueUnwanted: (option) => `The option ${option} takes no value.`,
  unexpectedArgument: (argument) => `Unexpected argument “${argument}”. Put a name with spaces in double quotes.`,
  optionRequired: (option) => `${option} is missing.`,
  noFileToSign: 'No file to sign off was given.',
  noFileToClean: 'No file to make a clean copy of.',
  chooseReport: (reports) => `Which report? Choose one with --period, --unit: ${reports}.`,
  signerBlank: 'The name of who has checked the report (--by) is blank.',
  signoffWritten: (path) => `Wrote ${path}.`,
  signoffRefused: 'Not signed off: fix or explain the findings above.',
  notesUnconfirmed: (count) =>
    `Not signed off: nobody has confirmed that ${counted(count, 'note')} above ${count === 1 ? 'explains' : 'explain'} the finding. If so, add --confirm-notes.`,
  noFiles: 'Name at least one file to check.',
  thirdQuarterBad: (text) => `--q3 must be quarter or nine-months, not “${text}”.`,
  prior: (path, problem) => `--prior ${path}: ${problem}`,
  priorUnused: 'it is not of a prior period of any report that was checked.',
  priorNote: (file, period, sentence) =>
    `File of a prior period, ${file}${period === '' ? '' : `, ${period}`}: ${sentence}`,
  priorProblems: {
    otherUnit: (unit, own) =>
      `This report is for “${unit}”, not for “${own}”, and is not used. If it is the same unit under another name, add --any-unit.`,
    twiceTaken: (file) => `Figures of this period are already taken from ${file}, so this file is not used.`,
    periodAsked: 'The file does not state its period, so it cannot be used here; import it in the add-in in Excel.',
    unitAsked: 'The file does not state its unit, so it cannot be used here; import it in the add-in in Excel.',
    recognised: (rows, doubtful) =>
      `Recognised by codes and names: ${counted(rows, 'row matches', 'rows match')}` +
      (doubtful === 0 ? '.' : `; ${counted(doubtful, 'is', 'are')} doubtful and not used.`),
  },
  q3Hint: 'Specify --q3 quarter (the quarter alone) or --q3 nine-months.',
  priorNoForms: 'No form was recognised in the file.',
  comparedWith: (sources) => `Compared with ${sources}.`,
  signoffsMissing: (count) => `Without a valid sign-off: ${counted(count, 'report')}.`,
  signoffRequired:
    'Not met: the report has no valid sign-off (--require-signoff). Open the file in Excel, sign off in the add-in, and save it.',
  hint: (command) => `Usage: ${command} --help --lang en`,
  noForms: (call) =>
    `The file contains no forms of the report. Create the forms with ${call} new and copy the figures into them.`,
  period: {
    shape: (text) => `The period “${text}” cannot be read. A period is written as ${periods}.`,
    kind: (text) => `Unknown period “${text}”. A period is written as ${periods}.`,
    year: (text) => `The year of the period “${text}” is out of range. A period is written as ${periods}.`,
  },
  unitBlank: 'The name of the unit (--unit) is blank.',
  unitTooLong: (most) => `The name of the unit (--unit) is longer than ${String(most)} characters.`,
  unitLines:
    'The name of the unit (--unit) must be on one line, without control characters or characters that change the direction of text.',
  unknownForms: (forms, known) => `Unknown form ${forms}. The forms are ${known}.`,
  language: (text) => `Unknown language “${text}”; choose vi or en.`,
  before: (edition, from) => `${edition} is in force from ${from}; the period ends before that date.`,
  note: (text) => `Note: ${text}`,
  warning: (text) => `Warning: ${text}`,
  written: (path, forms, period) => `Written: ${path} (${forms}, ${period}).`,
  checkNext: (command) => `Check it with: ${command}`,
  outputLost: (code) => `The results cannot be written (${code}). Check the output destination and try again.`,
  unexpected: (message) => `An unexpected error occurred in the program: ${message}`,
} satisfies CommandMessages;
