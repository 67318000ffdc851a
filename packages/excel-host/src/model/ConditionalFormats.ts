import {
  AddConditionalRuleMutation,
  BooleanNumber,
  CFRuleType,
  CFSubRuleType,
  ConditionalFormattingRuleModel,
  DeleteConditionalRuleMutation,
  type IConditionFormattingRule,
  type IStyleData,
  SetConditionalRuleMutation,
} from '../univer/univerPackages';
import { formulaOf } from '../univer/moveConditionalFormats';
import { intersection, rect, type Rect, without } from './Rect';
import type { Sheet } from './Sheet';

/** A conditional format with a custom formula, written relative to the top-left cell of its first block. */
export interface ConditionalFormat {
  readonly id: string;
  readonly areas: readonly Rect[];
  readonly formula: string;
  readonly stopIfTrue: boolean;
  readonly fill?: string;
  readonly color?: string;
  readonly bold?: boolean;
  readonly italic?: boolean;
}

let next = 1;

/** The conditional formats of a sheet that intersect a block, or all without a block, in order of priority. */
export function listConditionalFormats(sheet: Sheet, area?: Rect): readonly ConditionalFormat[] {
  return model(sheet)
    .filter((rule) => !area || rule.ranges.some((range) => intersection(range, area)))
    .map(fromUniver);
}

export function findConditionalFormat(sheet: Sheet, id: string): ConditionalFormat | null {
  return listConditionalFormats(sheet).find((format) => format.id === id) ?? null;
}

export function addConditionalFormat(
  sheet: Sheet,
  areas: readonly Rect[],
  format: Partial<ConditionalFormat> = {},
): ConditionalFormat {
  const added: ConditionalFormat = { formula: '=FALSE', stopIfTrue: false, ...format, id: freeId(sheet), areas };
  sheet.run(AddConditionalRuleMutation.id, { rule: toUniver(added) });
  return added;
}

export function changeConditionalFormat(sheet: Sheet, id: string, change: Partial<ConditionalFormat>): void {
  const format = findConditionalFormat(sheet, id);
  if (format) sheet.run(SetConditionalRuleMutation.id, { cfId: id, rule: toUniver({ ...format, ...change }) });
}

export function removeConditionalFormat(sheet: Sheet, id: string): void {
  sheet.run(DeleteConditionalRuleMutation.id, { cfId: id });
}

/** Removes conditional formats from a block; outside the block they stay. */
export function clearConditionalFormats(sheet: Sheet, area: Rect): void {
  for (const format of listConditionalFormats(sheet, area)) {
    const left = format.areas.flatMap((block) => without(block, area));
    const [from] = format.areas;
    const [to] = left;
    if (!from || !to) {
      removeConditionalFormat(sheet, format.id);
      continue;
    }
    // the formula is relative to the first cell
    const columns = to.startColumn - from.startColumn;
    const rows = to.startRow - from.startRow;
    const formula = sheet.engine.lexer.moveFormulaRefOffset(format.formula, columns, rows);
    changeConditionalFormat(sheet, format.id, { areas: left, formula });
  }
}

function model(sheet: Sheet): readonly IConditionFormattingRule[] {
  return sheet.engine.injector.get(ConditionalFormattingRuleModel).getSubunitRules(sheet.engine.unitId, sheet.id) ?? [];
}

function freeId(sheet: Sheet): string {
  for (;;) {
    const id = `mark${next++}`;
    if (!model(sheet).some((rule) => rule.cfId === id)) return id;
  }
}

function fromUniver(rule: IConditionFormattingRule): ConditionalFormat {
  const style: IStyleData = 'style' in rule.rule ? rule.rule.style : {};
  return {
    id: rule.cfId,
    areas: rule.ranges.map((range) => rect(range.startRow, range.startColumn, range.endRow, range.endColumn)),
    formula: formulaOf(rule) ?? '',
    stopIfTrue: rule.stopIfTrue,
    ...(style.bg?.rgb && { fill: style.bg.rgb }),
    ...(style.cl?.rgb && { color: style.cl.rgb }),
    ...(style.bl !== undefined && { bold: style.bl === BooleanNumber.TRUE }),
    ...(style.it !== undefined && { italic: style.it === BooleanNumber.TRUE }),
  };
}

function toUniver(format: ConditionalFormat): IConditionFormattingRule {
  const style: IStyleData = {
    ...(format.fill !== undefined && { bg: { rgb: format.fill } }),
    ...(format.color !== undefined && { cl: { rgb: format.color } }),
    ...(format.bold !== undefined && { bl: format.bold ? BooleanNumber.TRUE : BooleanNumber.FALSE }),
    ...(format.italic !== undefined && { it: format.italic ? BooleanNumber.TRUE : BooleanNumber.FALSE }),
  };
  return {
    cfId: format.id,
    ranges: format.areas.map((area) => ({ ...area })),
    stopIfTrue: format.stopIfTrue,
    rule: { type: CFRuleType.highlightCell, subType: CFSubRuleType.formula, value: format.formula, style },
  };
}
