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
import { formulaOf } from '../univer/moveMarks';
import { intersection, rect, type Rect, without } from './Rect';
import type { Sheet } from './Sheet';

/** A conditional format with a formula of its own, written for the top-left cell of its first block. */
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

/** Conditional formats of a sheet that touch a block, the first in force first; all of them without a block. */
export function listConditionalFormats(sheet: Sheet, area?: Rect): readonly ConditionalFormat[] {
  return model(sheet)
    .filter((rule) => !area || rule.ranges.some((range) => intersection(range, area)))
    .map(fromUniver);
}

export function findConditionalFormat(sheet: Sheet, id: string): ConditionalFormat | null {
  return listConditionalFormats(sheet).find((mark) => mark.id === id) ?? null;
}

export function addConditionalFormat(
  sheet: Sheet,
  areas: readonly Rect[],
  mark: Partial<ConditionalFormat> = {},
): ConditionalFormat {
  const added: ConditionalFormat = { formula: '=FALSE', stopIfTrue: false, ...mark, id: freeId(sheet), areas };
  sheet.run(AddConditionalRuleMutation.id, { rule: toUniver(added) });
  return added;
}

export function changeConditionalFormat(sheet: Sheet, id: string, change: Partial<ConditionalFormat>): void {
  const mark = findConditionalFormat(sheet, id);
  if (mark) sheet.run(SetConditionalRuleMutation.id, { cfId: id, rule: toUniver({ ...mark, ...change }) });
}

export function removeConditionalFormat(sheet: Sheet, id: string): void {
  sheet.run(DeleteConditionalRuleMutation.id, { cfId: id });
}

/** Takes conditional formats away from a block; where they reach beyond it, they stay there. */
export function clearConditionalFormats(sheet: Sheet, area: Rect): void {
  for (const mark of listConditionalFormats(sheet, area)) {
    const left = mark.areas.flatMap((one) => without(one, area));
    const [from] = mark.areas;
    const [to] = left;
    if (!from || !to) {
      removeConditionalFormat(sheet, mark.id);
      continue;
    }
    // the formula is written for the first cell
    const columns = to.startColumn - from.startColumn;
    const rows = to.startRow - from.startRow;
    const formula = sheet.engine.lexer.moveFormulaRefOffset(mark.formula, columns, rows);
    changeConditionalFormat(sheet, mark.id, { areas: left, formula });
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

function toUniver(mark: ConditionalFormat): IConditionFormattingRule {
  const style: IStyleData = {
    ...(mark.fill !== undefined && { bg: { rgb: mark.fill } }),
    ...(mark.color !== undefined && { cl: { rgb: mark.color } }),
    ...(mark.bold !== undefined && { bl: mark.bold ? BooleanNumber.TRUE : BooleanNumber.FALSE }),
    ...(mark.italic !== undefined && { it: mark.italic ? BooleanNumber.TRUE : BooleanNumber.FALSE }),
  };
  return {
    cfId: mark.id,
    ranges: mark.areas.map((area) => ({ ...area })),
    stopIfTrue: mark.stopIfTrue,
    rule: { type: CFRuleType.highlightCell, subType: CFSubRuleType.formula, value: mark.formula, style },
  };
}
