import type { Chart } from './Chart';

/** The data of a sheet that Univer cannot store; it is copied and saved with the sheet. */
export interface SheetSide {
  protection: ProtectionOptions | null;
  /** The password of the protection; '' for none. Snapshots leave it out. */
  password: string;
  visibility: Visibility;
  page: PageSetup;
  showHeadings: boolean;
  charts: Chart[];
}

export const VISIBILITIES = ['Visible', 'Hidden', 'VeryHidden'] as const;
export type Visibility = (typeof VISIBILITIES)[number];

export const SELECTION_MODES = ['Normal', 'Unlocked', 'None'] as const;

/** Permissions as Excel names them; a flag that the client's call leaves out is false. */
export const PROTECTION_FLAGS = [
  'allowAutoFilter', 'allowDeleteColumns', 'allowDeleteRows', 'allowEditObjects', 'allowEditScenarios',
  'allowFormatCells', 'allowFormatColumns', 'allowFormatRows', 'allowInsertColumns', 'allowInsertHyperlinks',
  'allowInsertRows', 'allowPivotTables', 'allowSort',
] as const; // prettier-ignore
export type ProtectionFlag = (typeof PROTECTION_FLAGS)[number];
export type ProtectionOptions = Readonly<Record<ProtectionFlag, boolean>> & {
  readonly selectionMode: (typeof SELECTION_MODES)[number];
};

export const NOTHING_ALLOWED: ProtectionOptions = {
  ...(Object.fromEntries(PROTECTION_FLAGS.map((flag) => [flag, false])) as Record<ProtectionFlag, boolean>), // all flags are there
  selectionMode: 'Normal',
};

export const ORIENTATIONS = ['Portrait', 'Landscape'] as const;
export const PAPERS = ['Letter', 'Legal', 'A3', 'A4', 'A5', 'B4', 'B5'] as const;

/** Lengths are points. */
export interface PageSetup {
  orientation: (typeof ORIENTATIONS)[number];
  paperSize: (typeof PAPERS)[number];
  leftMargin: number;
  rightMargin: number;
  topMargin: number;
  bottomMargin: number;
  headerMargin: number;
  footerMargin: number;
  centerHorizontally: boolean;
  centerVertically: boolean;
  printGridlines: boolean;
  printHeadings: boolean;
  blackAndWhite: boolean;
  zoom: PageZoom;
  headersFooters: HeadersFooters;
  /** If true, the first page has its own headers and footers, which are always empty here. */
  differentFirstPage: boolean;
}

export interface PageZoom {
  readonly scale?: number;
  readonly horizontalFitToPages?: number;
  readonly verticalFitToPages?: number;
}

export const HEADER_FOOTER_PARTS = [
  'leftHeader',
  'centerHeader',
  'rightHeader',
  'leftFooter',
  'centerFooter',
  'rightFooter',
] as const;
export type HeadersFooters = Record<(typeof HEADER_FOOTER_PARTS)[number], string>;

export function newSide(): SheetSide {
  return { protection: null, password: '', visibility: 'Visible', showHeadings: true, page: newPage(), charts: [] };
}

export function newPage(): PageSetup {
  return {
    orientation: 'Portrait',
    paperSize: 'A4',
    leftMargin: 50.4,
    rightMargin: 50.4,
    topMargin: 54,
    bottomMargin: 54,
    headerMargin: 21.6,
    footerMargin: 21.6,
    centerHorizontally: false,
    centerVertically: false,
    printGridlines: false,
    printHeadings: false,
    blackAndWhite: false,
    zoom: { scale: 100 },
    differentFirstPage: false,
    headersFooters: { leftHeader: '', centerHeader: '', rightHeader: '', leftFooter: '', centerFooter: '', rightFooter: '' }, // prettier-ignore
  };
}
