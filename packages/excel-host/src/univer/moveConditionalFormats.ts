import {
  AddConditionalRuleMutation,
  CFRuleType,
  CFSubRuleType,
  ConditionalFormattingRuleModel,
  DeleteConditionalRuleMutation,
  FormulaRefRangeService,
  type IConditionFormattingRule,
  type IDisposable,
  type Injector,
  type IRange,
  SetConditionalRuleMutation,
} from './univerPackages';

type Change = { readonly unitId: string; readonly subUnitId: string };

/**
 * Moves conditional formats and their formulas with inserted and deleted rows. Univer does this only in its user
 * interface package, which cannot be loaded in Node.
 */
export function moveConditionalFormats(injector: Injector): IDisposable {
  const model = injector.get(ConditionalFormattingRuleModel);
  const ranges = injector.get(FormulaRefRangeService);
  const registered = new Map<string, IDisposable>();
  const register = (at: Change, current: IConditionFormattingRule): void => {
    const rule = structuredClone(current); // Univer changes rules in place
    const formula = formulaOf(rule);
    registered.set(
      rule.cfId,
      ranges.registerRangeFormula(at.unitId, at.subUnitId, rule.ranges, formula === null ? [] : [formula], (parts) =>
        mutations(at, rule, parts),
      ),
    );
  };
  const changes = model.$ruleChange.subscribe((change) => {
    registered.get(change.rule.cfId)?.dispose();
    registered.delete(change.rule.cfId);
    if (change.type === 'add' || change.type === 'set') register(change, change.rule);
  });
  return {
    dispose: () => {
      changes.unsubscribe();
      for (const registration of registered.values()) registration.dispose();
    },
  };
}

function mutations(
  at: Change,
  rule: IConditionFormattingRule,
  parts: readonly { ranges: IRange[]; formulas: string[] }[],
): { redos: { id: string; params: object }[]; undos: { id: string; params: object }[] } {
  const sheet = { unitId: at.unitId, subUnitId: at.subUnitId };
  const remove = (cfId: string): { id: string; params: object } => ({
    id: DeleteConditionalRuleMutation.id,
    params: { ...sheet, cfId },
  });
  const [first, ...others] = parts;
  if (!first)
    return { redos: [remove(rule.cfId)], undos: [{ id: AddConditionalRuleMutation.id, params: { ...sheet, rule } }] };
  const added = others.map((part, index) => ({ ...moved(rule, part), cfId: `${rule.cfId}-${index + 1}` }));
  const set = (changed: IConditionFormattingRule): { id: string; params: object } => ({
    id: SetConditionalRuleMutation.id,
    params: { ...sheet, cfId: rule.cfId, rule: changed },
  });
  return {
    redos: [
      set(moved(rule, first)),
      ...added.map((item) => ({ id: AddConditionalRuleMutation.id, params: { ...sheet, rule: item } })),
    ],
    undos: [...added.map((item) => remove(item.cfId)), set(rule)],
  };
}

function moved(
  rule: IConditionFormattingRule,
  part: { ranges: IRange[]; formulas: string[] },
): IConditionFormattingRule {
  const config = rule.rule;
  const formula = part.formulas[0];
  if (config.type === CFRuleType.highlightCell && config.subType === CFSubRuleType.formula && formula !== undefined)
    return { ...rule, ranges: part.ranges, rule: { ...config, value: formula } };
  return { ...rule, ranges: part.ranges };
}

/** The formula of a custom rule; other kinds have none that moves. */
export function formulaOf(rule: IConditionFormattingRule): string | null {
  const config = rule.rule;
  return config.type === CFRuleType.highlightCell && config.subType === CFSubRuleType.formula ? config.value : null;
}
