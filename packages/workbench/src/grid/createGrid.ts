import { LocaleType, LogLevel, mergeLocales, Tools, Univer, UniverInstanceType } from '@univerjs/core';
import { UniverSheetsConditionalFormattingPreset } from '@univerjs/preset-sheets-conditional-formatting';
import conditionalFormattingTexts from '@univerjs/preset-sheets-conditional-formatting/lib/es/locales/vi-VN.js';
import { UniverSheetsCorePreset } from '@univerjs/preset-sheets-core';
import coreTexts from '@univerjs/preset-sheets-core/lib/es/locales/vi-VN.js';
import { UniverSheetsDataValidationPreset } from '@univerjs/preset-sheets-data-validation';
import dataValidationTexts from '@univerjs/preset-sheets-data-validation/lib/es/locales/vi-VN.js';
import { emptySheet } from '@bieumau/excel-host/univer/headless';
import { missingTexts } from './missingTexts';

/** Creates the visible spreadsheet, in Vietnamese, with an empty workbook. */
export function createGrid(container: HTMLElement): Univer {
  const locale = LocaleType.VI_VN;
  const texts = mergeLocales(coreTexts, dataValidationTexts, conditionalFormattingTexts);
  // eslint-disable-next-line @typescript-eslint/no-deprecated -- `merge`, which replaces it, comes without its types.
  Tools.deepMerge(texts, missingTexts);
  const univer = new Univer({
    locale,
    locales: { [locale]: texts },
    logLevel: LogLevel.ERROR,
  });
  const presets = [
    UniverSheetsCorePreset({ container, disableTextFormatAlert: true, disableTextFormatMark: true }),
    UniverSheetsDataValidationPreset(),
    UniverSheetsConditionalFormattingPreset(),
  ];
  for (const plugin of presets.flatMap(({ plugins }) => plugins)) {
    if (Array.isArray(plugin)) univer.registerPlugin(plugin[0], plugin[1]);
    else univer.registerPlugin(plugin);
  }
  univer.createUnit(UniverInstanceType.UNIVER_SHEET, {
    id: 'book',
    name: 'Book',
    sheetOrder: ['sheet1'],
    sheets: { sheet1: emptySheet('sheet1', 'Sheet1') },
  });
  return univer;
}
