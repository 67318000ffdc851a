import type { Cell, Style, Workbook, Worksheet } from '@cj-tech-master/excelts';

export type { Cell as LibraryCell, Style, Workbook as LibraryWorkbook, Worksheet };

/** The functions of the port's .xlsx adapter that files need; the entry, which may choose an adapter, passes it. */
export interface FileLibrary {
  /** Throws for bytes that are not a valid workbook. */
  readonly guard: (bytes: Uint8Array) => GuardedFile;
  readonly load: (file: GuardedFile) => Promise<Workbook>;
  readonly create: () => Promise<Workbook>;
  readonly withNames: (workbookXml: string, names: readonly FileName[]) => string;
  readonly addCustomParts: (files: Record<string, Uint8Array>, custom: CustomParts) => void;
}

export interface GuardedFile {
  readonly parts: ReadonlyMap<string, Uint8Array>;
  readonly sheets: readonly { readonly tab: string; readonly visible: boolean; readonly path: string | null }[];
  readonly names: readonly FileName[];
}

/** A defined name in a file; `tab` is the index of its sheet, null for workbook scope. */
export interface FileName {
  readonly name: string;
  readonly tab: number | null;
  readonly text: string;
  readonly isHidden: boolean;
  /** Empty if there is none. */
  readonly comment: string;
  readonly source: string;
}

export interface CustomParts {
  readonly parts: ReadonlyMap<string, Uint8Array>;
  readonly contentTypes: ReadonlyMap<string, string>;
  readonly relations: readonly { readonly from: string; readonly type: string; readonly target: string }[];
}
