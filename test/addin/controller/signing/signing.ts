import type { PaneDriver } from '../../../support/PaneDriver';
import { parseRecord } from '../../../../src/core/signoff';
import type { ReportRecord } from '../../../../src/core/signoff';
import { paneOn, quiet, shown } from '../../../support/paneOn';
import type { Stage, StageOptions } from '../../../support/paneOn';
import type { FindingView } from '../../../../src/core/presentation/viewmodels/View';

export const signer = { by: 'Nguyễn Thị Hòa', position: 'Trưởng phòng CCHC' };

/** Dossiers solved late and not yet solved: to be explained, in a row of a rule over 3.3 and 3.4. */
export const toExplain = 'BM2.3.4-part BM2:3.4';
export const over = { 'BM2:3.4': 40 };

export interface SigningStage extends Stage {
  readonly signing: PaneDriver['signing'];
}

/** Biểu mẫu 2 with the pane and what signs off; nothing is wrong, unless asked otherwise. */
export async function signingOn(options: StageOptions = {}): Promise<SigningStage> {
  const stage = await paneOn(options);
  return { ...stage, signing: stage.controller.signing };
}

/** A report that was signed off. */
export async function signedOn(options: StageOptions = {}): Promise<SigningStage> {
  const stage = await signingOn(options);
  expect(await stage.signing.sign(signer)).toBe(true);
  await quiet(stage.host);
  expect(stage.state().signoff?.state).toBe('unchanged');
  return stage;
}

export function explained({ state }: Stage, id = toExplain): NonNullable<FindingView['explanation']> {
  const found = shown({ state } as Stage).find((one) => one.id === id); // which needs no more
  if (!found?.explanation) throw new Error(`nothing to explain at ${id}`);
  return found.explanation;
}

/** What the workbook carries for its only report. */
export async function recorded({ workbook }: Stage): Promise<ReportRecord | undefined> {
  const { text, isDamaged } = await workbook.readRecord();
  expect(isDamaged).toBe(false);
  return text === null ? undefined : parseRecord(text)?.reports[0];
}
