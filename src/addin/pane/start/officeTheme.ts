import { webLightTheme } from '@fluentui/react-components';
import type { Theme } from '@fluentui/react-components';

/**
 * Light or dark as the background of the host is, and where it tells none (Excel on the web,
 * https://github.com/OfficeDev/office-js/issues/6134), as the browser prefers. Windows contrast themes come by
 * themselves, as the web view forces their colours.
 * https://learn.microsoft.com/javascript/api/office/office.officetheme
 */
export async function themeFor(background: string | undefined): Promise<Theme> {
  // Most people work in light: the other theme is loaded by those who do not.
  if (!isDark(background)) return webLightTheme;
  // Light serves as well where the other one cannot be loaded.
  return import('./darkTheme').then(({ darkTheme }) => darkTheme).catch(() => webLightTheme);
}

function isDark(background = ''): boolean {
  if (background === '') return matchMedia('(prefers-color-scheme: dark)').matches;
  const [, red, green, blue] = /^#?([0-9a-f]{2})([0-9a-f]{2})([0-9a-f]{2})/i.exec(background) ?? [];
  if (red === undefined || green === undefined || blue === undefined) return false;
  const [r, g, b] = [red, green, blue].map((part) => Number.parseInt(part, 16));
  return 0.299 * (r ?? 255) + 0.587 * (g ?? 255) + 0.114 * (b ?? 255) < 128;
}
