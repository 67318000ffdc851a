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

/** A plain reference; others are calculated, as `OFFSET` and `A1:INDEX(…)` are. */
const REFERENCE = 1;

/** What happens all the time and moves no reference. */
const HARMLESS = new Set<string>([
  SetRangeValuesMutation.id,
  SetFormulaCalculationStartMutation.id,
  SetFormulaCalculationNotificationMutation.id,
  SetFormulaCalculationResultMutation.id,
  SetArrayFormulaDataMutation.id,
]);

/**
 * Before each calculation Univer asks every formula of the workbook anew to which cells it refers, which takes longer
 * than everything else about an edit. Here the answer is kept until anything but the contents of cells changes; and
 * whether a formula is volatile, for good.
 */
export function rememberRanges(injector: Injector): IDisposable {
  const dependencies = injector.get(IFormulaDependencyGenerator) as unknown as Dependencies; // as said above
  const ask = dependencies._getRangeListByNode.bind(dependencies);
  let known = new WeakMap<Tree, Map<string, readonly object[]>>();
  dependencies._getRangeListByNode = async (at) => {
    const { node } = at;
    if (node === null || at.refOffsetX !== 0 || at.refOffsetY !== 0) return ask(at);
    const sheet = dependencies._runtimeService.currentSubUnitId;
    const kept = known.get(node)?.get(sheet);
    if (kept) return kept;
    const ranges = await ask(at);
    if (!isPlain(dependencies, node)) return ranges;
    const bySheet = known.get(node) ?? new Map<string, readonly object[]>();
    known.set(node, bySheet.set(sheet, ranges));
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
    if (type === CommandType.MUTATION && !HARMLESS.has(id)) known = new WeakMap();
  });
}

function isPlain(dependencies: Dependencies, formula: Tree): boolean {
  const found: { readonly nodeType: number }[] = [];
  dependencies._nodeTraversalRef(formula, found);
  return found.every(({ nodeType }) => nodeType === REFERENCE);
}
