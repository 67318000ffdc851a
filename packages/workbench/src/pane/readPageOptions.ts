import type { ExcelHostOptions } from '@bieumau/excel-host';

const dark = {
  bodyBackgroundColor: 0x262626,
  bodyForegroundColor: 0xffffff,
  controlBackgroundColor: 0x363636,
  controlForegroundColor: 0xffffff,
};

/**
 * The options in the address of the workbench: `?view=check` as for a ribbon button, `?theme=dark` for a dark Office.
 */
export function readPageOptions(search: string): {
  readonly paneSearch: string;
  readonly theme: Pick<ExcelHostOptions, 'theme'>;
} {
  const parameters = new URLSearchParams(search);
  const view = parameters.get('view');
  return {
    paneSearch: view === null ? '' : `?view=${encodeURIComponent(view)}`,
    theme: parameters.get('theme') === 'dark' ? { theme: dark } : {},
  };
}
