/** The messages of the client and their replies, as measured on `@microsoft/office-js` 1.1.110. */

/** The content of one message of the client. */
export interface Envelope {
  readonly id: string | number;
  readonly flags: number;
  readonly batch: Batch;
}

/** `delayForCellEdit: true` in Excel.run sets this bit of the envelope's flags. */
export const DELAY_FOR_CELL_EDIT = 64;

export interface Batch {
  readonly AutoKeepReference?: boolean;
  readonly Actions: readonly Action[];
  readonly ObjectPaths: Readonly<Record<string, PathInfo>>;
}

/** Returns true if a batch only releases references; the library sends one after each Excel.run without waiting. */
export function isCleanUp(batch: Batch): boolean {
  const calls = batch.Actions.filter((action) => action.ActionType === 3);
  return (
    calls.length > 0 && batch.Actions.every((action) => action.ActionType === 1 || action.Name === '_RemoveReference')
  );
}

/** 1 global · 2 new object · 3 method · 4 property · 5 indexer · 6 reference id · 7 null object */
export interface PathInfo {
  readonly Id: number;
  readonly ObjectPathType: number;
  readonly Name: string;
  readonly ParentObjectPathId?: number;
  readonly ArgumentInfo?: ArgumentInfo;
  /** Present if the client will not use the object after this batch. */
  readonly D?: number;
}

/** A non-zero entry of ReferencedObjectPathIds says that the argument is an object path; entries nest for arrays. */
export interface ArgumentInfo {
  readonly Arguments?: readonly unknown[];
  readonly ReferencedObjectPathIds?: readonly unknown[];
}

/** 1 Instantiate · 2 Query · 3 Method · 4 SetProperty · 5 Trace · 6 RecursiveQuery */
export interface Action {
  readonly Id: number;
  readonly ActionType: number;
  readonly Name: string;
  readonly ObjectPathId: number;
  readonly ArgumentInfo?: ArgumentInfo;
  readonly QueryInfo?: QueryInfo;
  readonly RecursiveQueryInfo?: RecursiveQueryInfo;
}

export interface QueryInfo {
  readonly Select?: readonly string[];
  readonly Expand?: readonly string[];
  readonly Top?: number;
  readonly Skip?: number;
}

export interface RecursiveQueryInfo {
  readonly Queries: Readonly<Record<string, QueryInfo>>;
  readonly MaxDepth?: number;
}

export interface ActionResult {
  readonly ActionId: number;
  readonly Value: unknown;
}

/** HTTP status stays 200 whatever happens; there is no roll-back. */
export type Reply =
  | { readonly Results: readonly ActionResult[]; readonly TraceIds: readonly number[] }
  | {
      readonly Error: { Code: string; Message: string; Location?: string; ActionIndex: number };
      readonly TraceIds: readonly number[];
      readonly ProcessedResults: { readonly Results: readonly ActionResult[] };
    };

/** An event for `GenericEventRegistration`; `message` is JSON text inside the JSON envelope. */
export interface EventEntry {
  readonly messageCategory: 65536;
  readonly messageType: number;
  readonly targetId: string;
  readonly message: string;
}

/** Numbers of the events that ExcelApi 1.15 knows and the host raises. */
export const EVENT = {
  /** Target is ''. */
  workbookSelection: 2,
  changed: 10,
  activated: 11,
  deactivated: 12,
  added: 13,
  selectionChanged: 14,
  deleted: 15,
  calculated: 16,
  protectionChanged: 24,
} as const;

/** Target of handlers that were added to a collection. */
export const WORKBOOK_TARGET = 'Workbook';

export function isRecord(value: unknown): value is Record<string, unknown> {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}
