import type { SheetBlock } from '../base/SheetBlock';

/** The stored cells of a sheet that was not made by this tool. */
export interface OldSheet extends SheetBlock {
  readonly tab: string;
}
