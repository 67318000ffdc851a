import { nowInVietNam } from '../core/base/vietNamTime';
import { capital } from '../core/presentation/messages';
import { findingSentence } from '../core/presentation/kinds/findingSentence';
import { toolTexts } from '../core/presentation/kinds/toolTexts';
import { signoffStatement } from '../core/presentation/sentences/signoffSentence';
import type { Assessment } from '../core/report/assessment/Assessment';
import { assess } from '../core/report/assessment/assess';
import { assessWorkbook } from '../core/report/assessment/assessWorkbook';
import { unconfirmedFindings, withConfirmation } from '../core/report/assessment/confirmNotes';
import { isBlocked, signBlocks } from '../core/report/assessment/signBlocks';
import { plainSigner, signoffOf } from '../core/report/assessment/signoffOf';
import type { Signer } from '../core/report/assessment/signoffOf';
import { readMetadata } from '../core/report/metadata/WorkbookMetadata';
import type { WorkbookMetadata } from '../core/report/metadata/WorkbookMetadata';
import { withCheck } from '../core/signoff/record';
import type { ReportRecord } from '../core/signoff/record';
import { formatRecord } from '../core/signoff/recordText';
import { checkText } from './checkText';
import { CommandError, wrongUsage } from './CommandError';
import { exitCodes } from './Context';
import type { Context, ExitCode, WorkbookFile } from './Context';
import { parseOptions } from './parseOptions';
import { withWorkbook } from './withWorkbook';
import { checkTarget, writeFile } from './writeFile';

const optionTypes = {
  by: 'string',
  position: 'string',
  output: 'string',
  force: 'boolean',
  'confirm-notes': 'boolean',
} as const;

/**
 * `bieumau signoff`: signs off every report of a file that is ready, in a copy or in the file itself. A report that is not
 * ready is refused with its findings. Nothing but the record is changed in the file.
 */
export async function signoffCommand(words: readonly string[], context: Context): Promise<ExitCode> {
  const { m, terminal } = context;
  const options = parseOptions(words, optionTypes, m);
  const [path, surplus] = options.arguments;
  if (path === undefined) throw wrongUsage(m.commands.noFileToSign);
  if (surplus !== undefined) throw wrongUsage(m.commands.unexpectedArgument(surplus));
  if (options.by === undefined) throw wrongUsage(m.commands.optionRequired('--by'));
  const signer = plainSigner({ by: options.by, position: options.position ?? '' });
  if (signer.by === '') throw wrongUsage(m.commands.signerBlank);
  // Without -o, the file itself is what somebody asked to be replaced.
  const target =
    options.output === undefined
      ? { path, replaces: true }
      : { path: options.output, replaces: options.force, like: path };
  await checkTarget(target, m);
  const signed = await withWorkbook(path, await context.files(), context, (workbook) =>
    signWorkbook(workbook, path, { signer, confirmsNotes: options['confirm-notes'] }, context),
  );
  if ('problem' in signed) throw new CommandError([`${path}: ${signed.problem.text}`], 'file');
  const { bytes, refused } = signed.value;
  if (bytes) {
    await writeFile(target, bytes, m);
    terminal.out(m.commands.signoffWritten(target.path));
  }
  return refused > 0 ? exitCodes.open : exitCodes.ready;
}

interface Signing {
  readonly signer: Signer;
  /** The Ghi chú that are there count as explanations. */
  readonly confirmsNotes: boolean;
}

/** The file with the sign-offs, null if no report was signed off, and the number of reports that are not ready. */
async function signWorkbook(
  workbook: WorkbookFile,
  path: string,
  signing: Signing,
  context: Context,
): Promise<{ readonly bytes: Uint8Array | null; readonly refused: number }> {
  const assessments = await assessWorkbook(workbook, { toolTexts });
  let metadata = await readMetadata(await workbook.readRecord());
  let signed: readonly ReportRecord[] = [];
  for (const found of assessments) {
    const assessment = signing.confirmsNotes ? withNotes(found, assessments, metadata) : found;
    if (isBlocked(signBlocks(assessment))) {
      print(path, assessment, context);
      continue;
    }
    const { report, record, counts } = assessment;
    const at = nowInVietNam(context.now());
    const signoff = signoffOf(report, signing.signer, at, counts);
    const checked = { ...withCheck(record, { at, by: signoff.by, verdict: 'ready', counts }), signoff };
    metadata = metadata.withRecord(checked);
    signed = [...signed, checked];
    const { edition } = report.sheets;
    context.terminal.out(signoffStatement({ state: 'unchanged', signoff }, edition, context.language));
  }
  const refused = assessments.length - signed.length;
  const last = signed.at(-1);
  if (!last) return { bytes: null, refused };
  const { record, trace } = metadata.with(last);
  await workbook.writeRecord(formatRecord(record), trace);
  return { bytes: await workbook.save(), refused };
}

/** The assessment once somebody has confirmed the notes. */
function withNotes(found: Assessment, all: readonly Assessment[], metadata: WorkbookMetadata): Assessment {
  const record = unconfirmedFindings(found).reduce(
    (changed, finding) => withConfirmation(changed, finding, found.report),
    found.record,
  );
  const confirmed = metadata.withRecord(record);
  return assess(found.report, { reports: all.map(({ report }) => report), metadata: confirmed, toolTexts });
}

/** Why a report is not signed off: its findings, or the notes that nobody has confirmed. */
function print(path: string, assessment: Assessment, { terminal, language, m }: Context): void {
  terminal.out(...checkText(path, assessment, language));
  const { edition } = assessment.report.sheets;
  const unconfirmed = unconfirmedFindings(assessment);
  for (const finding of unconfirmed) {
    const cell = finding.cell === null ? '' : `${finding.cell}: `;
    terminal.out(capital(cell + findingSentence(edition, finding, language)));
  }
  const isOnlyNotes = assessment.verdict === 'ready' && unconfirmed.length > 0;
  terminal.out(isOnlyNotes ? m.commands.notesUnconfirmed(unconfirmed.length) : m.commands.signoffRefused);
}
