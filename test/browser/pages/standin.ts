import { checkWorkbook } from '../../../src/session/checkWorkbook';
import { insertReport } from '../../../src/session/insertReport';
import {
  editionFor,
  editionOf,
  fileSentence,
  findingSentence,
  parsePeriod,
  ruleSentence,
} from '../../../src/session/wording';
import type { FileProblem } from '../../../src/session/wording';
import { type Shown, showStandin } from '../../../src/workbench/standin/showStandin';
import { ExcelWorkbook } from '../../../src/workbook/excel';

/** What the stand-in does, as the pane will: over the port, through Microsoft's library. */
const workbook = new ExcelWorkbook();

async function insert(unit: string, code: string): Promise<void> {
  const parsed = parsePeriod(code);
  if (!parsed.ok) throw new Error(`Không có kỳ báo cáo ${code}.`);
  const { edition } = editionFor(parsed.period);
  const forms = [...edition.forms.map(({ id }) => id), edition.appendix.id];
  const content = { figure: () => undefined, overFormula: () => false, note: () => undefined, tasks: [] };
  const report = { edition, period: parsed.period, unit, forms, content };
  await insertReport(workbook, report, (rule) => ruleSentence(edition, rule, 'vi'));
}

async function check(): Promise<readonly Shown[]> {
  const results = await checkWorkbook(workbook);
  return results.flatMap(({ edition, findings }) =>
    findings.map((finding) => ({
      rule: finding.rule,
      severity: finding.severity,
      cell: finding.cell,
      sentence: findingSentence(editionOf(edition), finding, 'vi'),
    })),
  );
}

/** Adapters and the session tell what is wrong as data on the error. */
async function worded<T>(work: Promise<T>): Promise<T> {
  try {
    return await work;
  } catch (cause) {
    const problem = problemOf(cause);
    if (problem === undefined) throw cause;
    throw new Error(fileSentence(problem, 'vi') || String(cause), { cause });
  }
}

function problemOf(error: unknown): FileProblem | undefined {
  if (typeof error !== 'object' || error === null) return undefined;
  const told = 'problem' in error ? error.problem : 'obstacle' in error ? error.obstacle : undefined;
  return typeof told === 'object' && told !== null ? (told as FileProblem) : undefined; // by its code
}

void Office.onReady(() =>
  showStandin({ insert: (unit, period) => worded(insert(unit, period)), check: () => worded(check()) }),
);
