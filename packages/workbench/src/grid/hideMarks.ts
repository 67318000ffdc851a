import { InterceptorEffectEnum } from '@univerjs/core';
import { INTERCEPTOR_POINT, SheetInterceptorService } from '@univerjs/sheets';
import type { ExcelHost } from '@bieumau/excel-host';

/** After Univer's interceptors of contents, whose priorities are positive, and before the one that ends the chain. */
const last = 0;

/**
 * Hides the red corners by which Univer marks cells whose content their validation would refuse, results of formulas
 * among them: Excel marks none.
 */
export function hideMarks({ book }: ExcelHost): void {
  book.injector.get(SheetInterceptorService).intercept(INTERCEPTOR_POINT.CELL_CONTENT, {
    id: 'without-marks',
    priority: last,
    effect: InterceptorEffectEnum.Style,
    handler: (cell, _position, next) => {
      if (!cell?.markers) return next(cell);
      const { markers: _hidden, ...rest } = cell;
      return next(rest);
    },
  });
}
