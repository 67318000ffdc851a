import { strToU8, zipSync } from 'fflate';
import type { CleanPlan } from '../../core/port/CleanPlan';
import { cleanParts } from './clean/cleanParts';
import { attempt, openPackage } from './openPackage';
import { addCustomParts, noCustomParts } from './package/customParts';
import { withRecord } from './package/recordParts';

const declaration = '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>';

/**
 * A copy of a workbook file that holds what a plan keeps and nothing else. Rejects with a WorkbookError if the bytes are
 * no workbook that can be read, or if the result of a formula is not stated (`uncalculated`).
 */
export function cleanCopy(bytes: Uint8Array, plan: CleanPlan): Promise<Uint8Array> {
  return attempt(() => {
    const { file, stored } = openPackage(bytes);
    stored.requireReadable();
    const parts = cleanParts(file, plan);
    const files = Object.fromEntries(Object.entries(parts).map(([path, xml]) => [path, strToU8(declaration + xml)]));
    const { text, trace } = plan.record;
    addCustomParts(files, withRecord(noCustomParts, text, trace));
    return zipSync(files);
  });
}
