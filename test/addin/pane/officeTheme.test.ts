/** @jest-environment jsdom */
import { webDarkTheme, webLightTheme } from '@fluentui/react-components';
import { themeFor } from '../../../src/addin/pane/start/officeTheme';

/** Sets what the browser prefers. */
function prefer(scheme: 'light' | 'dark'): void {
  const matches = (query: string): { readonly matches: boolean } => ({
    matches: query === `(prefers-color-scheme: ${scheme})`,
  });
  Object.assign(globalThis, { matchMedia: matches }); // jsdom has none
}
afterAll(() => Reflect.deleteProperty(globalThis, 'matchMedia'));

test.each([
  ['white', '#FFFFFF', 'dark', webLightTheme],
  ['black', '#0A0A0A', 'light', webDarkTheme],
  ['without the sign of a number', '262626', 'light', webDarkTheme],
] as const)(
  'the background of Excel counts, whatever the browser prefers: %s',
  async (_, background, scheme, theme) => {
    prefer(scheme);
    expect(await themeFor(background)).toBe(theme);
  },
);

test.each([
  ['undefined, as in Excel on the web', undefined],
  ['blank, as it is remembered', ''],
])('the preference of the browser counts where the background is %s', async (_, background) => {
  prefer('dark');
  expect(await themeFor(background)).toBe(webDarkTheme);
  prefer('light');
  expect(await themeFor(background)).toBe(webLightTheme);
});
