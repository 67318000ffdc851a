import type { Cell, Style, Workbook, Worksheet } from '@cj-tech-master/excelts';

export type { Cell as LibraryCell, Style, Workbook as LibraryWorkbook, Worksheet };

/** What files need of the .xlsx adapter of the port; the entry, which may choose an adapter, hands it over. */
export interface FileLibrary {
  /** Refuses what is no sound workbook. */
  readonly guard: (bytes: Uint8Array) => GuardedFile;
  readonly load: (file: GuardedFile) => Promise<Workbook>;
  readonly create: () => Promise<Workbook>;
  readonly withNames: (workbookXml: string, names: readonly FileName[]) => string;
  readonly addCustomParts: (files: Record<string, Uint8Array>, custom: CustomParts) => void;
}

export interface GuardedFile {
  readonly parts: ReadonlyMap<string, Uint8Array>;
  readonly sheets: readonly { readonly tab: string; readonly visible: boolean; readonly path: string }[];
  readonly names: readonly FileName[];
}

/** A defined name as a file states it; `tab` is the place of its sheet, null for the workbook. */
export interface FileName {
  readonly name: string;
  readonly tab: number | null;
  readonly text: string;
  readonly isHidden: boolean;
  /** Empty where there is none. */
  readonly comment: string;
  readonly source: string;
}

export interface CustomParts {
  readonly parts: ReadonlyMap<string, Uint8Array>;
  readonly contentTypes: ReadonlyMap<string, string>;
  readonly relations: readonly { readonly from: string; readonly type: string; readonly target: string }[];
}
