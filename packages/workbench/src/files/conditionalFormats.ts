import { formatAddress, parseAddress } from '@bieumau/excel-host/model/address';
import type { ConditionalFormatSnapshot } from '@bieumau/excel-host/Snapshot';
import type { Style, Worksheet } from './FileLibrary';
import { argb, rgb } from './colours';

export function addConditionalFormat(sheet: Worksheet, format: ConditionalFormatSnapshot, priority: number): void {
  const { areas, formula, stopIfTrue, fill, color, bold, italic } = format;
  const style: Partial<Style> = {
    font: {
      ...(bold !== undefined && { bold }),
      ...(italic !== undefined && { italic }),
      ...(color !== undefined && { color: { argb: argb(color) } }),
    },
    // In a conditional format the background is the colour of a solid fill.
    ...(fill !== undefined && { fill: { type: 'pattern', pattern: 'solid', bgColor: { argb: argb(fill) } } }),
  };
  sheet.addConditionalFormatting({
    ref: areas.map((area) => formatAddress(area)).join(' '),
    rules: [
      { type: 'expression', formulae: [formula.replace(/^=/, '')], priority, style, ...(stopIfTrue && { stopIfTrue }) },
    ],
  });
}

/** The conditional formats with a custom formula, in order of priority; the host supports no others. */
export function hostConditionalFormats(sheet: Worksheet): readonly ConditionalFormatSnapshot[] {
  const formats = sheet.conditionalFormattings.flatMap(({ ref, rules }) =>
    rules.flatMap((rule) => {
      if (rule.type !== 'expression') return [];
      const { font, fill } = rule.style ?? {};
      const fillColour = fill?.type === 'pattern' ? (rgb(fill.bgColor) ?? rgb(fill.fgColor)) : undefined;
      const colour = rgb(font?.color);
      const format: ConditionalFormatSnapshot = {
        areas: ref.split(/\s+/).map((address) => parseAddress(address)),
        formula: `=${String(rule.formulae?.[0] ?? 'FALSE')}`,
        stopIfTrue: 'stopIfTrue' in rule && rule.stopIfTrue === true,
        ...(fillColour !== undefined && { fill: fillColour }),
        ...(colour !== undefined && { color: colour }),
        ...(font?.bold !== undefined && { bold: font.bold }),
        ...(font?.italic !== undefined && { italic: font.italic }),
      };
      return [{ mark: format, priority: rule.priority ?? 0 }];
    }),
  );
  return formats.sort((a, b) => a.priority - b.priority).map(({ mark: format }) => format);
}
