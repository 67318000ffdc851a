import { formatArea } from '../../../core/base/address';
import type { Area } from '../../../core/base/address';

/**
 * The ranges of one sheet, one object for each area, so that each is sent once. They are valid for one sync: tracking
 * them for later would take as many actions again and one more request.
 * https://learn.microsoft.com/office/dev/add-ins/concepts/resource-limits-and-performance-optimization
 */
export class SheetRanges {
  private readonly ranges = new Map<string, Excel.Range>();

  constructor(readonly sheet: Excel.Worksheet) {}

  /** An area, or an address such as `B2:D9`, `7:8` or `A:C`. */
  at(area: Area | string): Excel.Range {
    const address = typeof area === 'string' ? area : formatArea(area);
    const range = this.ranges.get(address) ?? this.sheet.getRange(address).untrack();
    this.ranges.set(address, range);
    return range;
  }
}
