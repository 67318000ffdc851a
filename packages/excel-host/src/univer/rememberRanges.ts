import {
  CommandType,
  ICommandService,
  type IDisposable,
  IFormulaDependencyGenerator,
  type Injector,
  SetArrayFormulaDataMutation,
  SetFormulaCalculationNotificationMutation,
  SetFormulaCalculationResultMutation,
  SetFormulaCalculationStartMutation,
  SetRangeValuesMutation,
} from './univerPackages';

type Tree = object;

/** The private parts of Univer's dependencies that this needs; the pinned version has them. */
interface Dependencies {
  readonly _runtimeService: { readonly currentSubUnitId: string };
  _nodeTraversalRef(formula: Tree, found: { readonly nodeType: number }[]): void;
  _getRangeListByNode(at: FormulaAt): Promise<readonly object[]>;
  _detectForcedRecalculationNodeRecursion(formula: Tree): boolean;
}

interface FormulaAt {
  readonly node: Tree | null;
  readonly refOffsetX: number;
  readonly refOffsetY: number;
}

/** The node type of a plain reference; other references, such as `OFFSET` and `A1:INDEX(…)`, are calculated. */
const REFERENCE = 1;

/** Frequent mutations that move no reference. */
const HARMLESS = new Set<string>([
  SetRangeValuesMutation.id,
  SetFormulaCalculationStartMutation.id,
  SetFormulaCalculationNotificationMutation.id,
  SetFormulaCalculationResultMutation.id,
  SetArrayFormulaDataMutation.id,
]);

/**
 * Caches the references of formulas. Before each calculation Univer computes the cells that every formula refers to,
 * which takes longer than the rest of an edit. The cache is cleared when anything but the contents of cells changes;
 * whether a formula is volatile is cached forever.
 */
export function rememberRanges(injector: Injector): IDisposable {
  const dependencies = injector.get(IFormulaDependencyGenerator) as unknown as Dependencies; // as said above
  const ask = dependencies._getRangeListByNode.bind(dependencies);
  let rangesOf = new WeakMap<Tree, Map<string, readonly object[]>>();
  dependencies._getRangeListByNode = async (at) => {
    const { node } = at;
    if (node === null || at.refOffsetX !== 0 || at.refOffsetY !== 0) return ask(at);
    const sheet = dependencies._runtimeService.currentSubUnitId;
    const kept = rangesOf.get(node)?.get(sheet);
    if (kept) return kept;
    const ranges = await ask(at);
    if (!isPlain(dependencies, node)) return ranges;
    const bySheet = rangesOf.get(node) ?? new Map<string, readonly object[]>();
    rangesOf.set(node, bySheet.set(sheet, ranges));
    return ranges;
  };
  const isVolatile = dependencies._detectForcedRecalculationNodeRecursion.bind(dependencies);
  const volatile = new WeakMap<Tree, boolean>();
  dependencies._detectForcedRecalculationNodeRecursion = (node) => {
    const found = volatile.get(node) ?? isVolatile(node);
    volatile.set(node, found);
    return found;
  };
  return injector.get(ICommandService).onCommandExecuted(({ id, type }) => {
    if (type === CommandType.MUTATION && !HARMLESS.has(id)) rangesOf = new WeakMap();
  });
}

function isPlain(dependencies: Dependencies, formula: Tree): boolean {
  const found: { readonly nodeType: number }[] = [];
  dependencies._nodeTraversalRef(formula, found);
  return found.every(({ nodeType }) => nodeType === REFERENCE);
}
