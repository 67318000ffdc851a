import type { SheetBlock } from '../base/SheetBlock';

/** A sheet that was not made by this tool, as it is stored. */
export interface OldSheet extends SheetBlock {
  readonly tab: string;
}
