import type { ExcelHostOptions } from '@bieumau/excel-host';

const dark = {
  bodyBackgroundColor: 0x262626,
  bodyForegroundColor: 0xffffff,
  controlBackgroundColor: 0x363636,
  controlForegroundColor: 0xffffff,
};

/** What the address of the workbench asks for: `?view=check` as a button of the ribbon does, `?theme=dark` as Office may be. */
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
