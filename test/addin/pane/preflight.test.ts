import { readFileSync } from 'node:fs';
import { Linter } from 'eslint';
import { PreflightPage } from './preflightPage';
import type { WebView } from './preflightPage';

const present = (): undefined => undefined;
const css = (answer: boolean): object => ({ supports: () => answer });

const explorer: WebView = { Map: present, Object: {}, String: { prototype: {} }, Array: { prototype: {} } };

const oldEdge: WebView = {
  ...explorer,
  Promise: present,
  Symbol: present,
  fetch: present,
  Object: { fromEntries: undefined },
  CSS: css(true),
};

const modern = {
  Promise: present,
  Symbol: present,
  Map: present,
  WeakRef: present,
  fetch: present,
  globalThis: {},
  ResizeObserver: present,
  structuredClone: present,
  Object: { fromEntries: present, hasOwn: present },
  String: { prototype: { replaceAll: present } },
  Array: { prototype: { at: present } },
  CSS: css(true),
};

const office = 'https://appsforoffice.microsoft.com/lib/1/hosted/office.js';

const second = 'https://officeapis.public.onecdn.static.microsoft/1/office.js';

test('the file is ES5, as Internet Explorer reads it', () => {
  const source = readFileSync('src/addin/preflight.js', 'utf8');
  expect(new Linter().verify(source, { languageOptions: { ecmaVersion: 5, sourceType: 'script' } })).toEqual([]);
});

describe.each([
  ['Internet Explorer 11', explorer],
  ['the old Edge', oldEdge],
  ['a web view without Promise', { ...modern, Promise: undefined }],
  ['a web view without Symbol', { ...modern, Symbol: undefined }],
  ['a web view without Map', { ...modern, Map: undefined }],
  ['a web view without WeakRef', { ...modern, WeakRef: undefined }],
  ['a web view without fetch', { ...modern, fetch: undefined }],
  ['a web view without globalThis', { ...modern, globalThis: undefined }],
  ['a web view without ResizeObserver', { ...modern, ResizeObserver: undefined }],
  ['a web view without structuredClone', { ...modern, structuredClone: undefined }],
  ['a web view without Object.fromEntries', { ...modern, Object: { hasOwn: present } }],
  ['a web view without Object.hasOwn', { ...modern, Object: { fromEntries: present } }],
  ['a web view without replaceAll', { ...modern, String: { prototype: {} } }],
  ['a web view without Array.prototype.at', { ...modern, Array: { prototype: {} } }],
  ['a web view without CSS.supports', { ...modern, CSS: {} }],
  ['a web view without CSS', { ...modern, CSS: undefined }],
  ['a web view without custom properties', { ...modern, CSS: css(false) }],
])('%s', (_, view) => {
  test('gets a page instead of the pane, in Vietnamese and English', () => {
    const { body } = new PreflightPage(view);
    expect(body.text).toMatch(/^Bản Excel này chưa mở được ngăn Biểu mẫu\n/);
    expect(body.text).toContain('các tệp biểu mẫu .xlsx tự tính tổng và tỷ lệ, đánh dấu chỗ sai');
    expect(body.text).toContain('Excel 2021, Office LTSC 2021 hoặc Microsoft 365');
    expect(body.text).toContain('This Excel is too old');
    expect(body.children).toHaveLength(1);
  });

  test('loads Microsoft’s library to answer Excel, and nothing of the pane', () => {
    const page = new PreflightPage(view);
    page.window['Office'] = {};
    page.answer('onload');
    expect(page.scripts).toEqual([office]);
    expect(page.window['Office']).toHaveProperty('initialize');
    expect(page.click()).toBe(false);
  });
});

test('the page stays where even the library cannot be loaded', () => {
  const page = new PreflightPage(explorer);
  page.answer('onerror');
  page.answer('onload'); // loaded, and nothing came of it
  expect(page.body.text).toContain('This Excel is too old');
});

test('an old web view answers Excel with the library from its second address when the first one fails', () => {
  const page = new PreflightPage(explorer, `${office} ${second}`);
  page.window['Office'] = {};
  page.answer('onerror');
  page.answer('onload');
  expect(page.scripts).toEqual([office, second]);
  expect(page.window['Office']).toHaveProperty('initialize');
  expect(page.body.text).toContain('This Excel is too old');
});

describe('a web view that can run the pane', () => {
  test('loads the library, then the scripts of the pane one after another', () => {
    const page = new PreflightPage(modern);
    expect(page.scripts).toEqual([office]);
    page.answer('onload');
    expect(page.scripts).toEqual([office, 'vendor.js']);
    page.answer('onload');
    expect(page.scripts).toEqual([office, 'vendor.js', 'pane.js']);
    page.answer('onload');
    expect(page.scripts).toHaveLength(3);
    expect(page.body.children).toHaveLength(2); // as it was
    expect(page.listeners.size).toBe(0);
  });

  test('is told when the library is blocked, from where, and may load again', () => {
    const page = new PreflightPage(modern);
    page.answer('onerror');
    expect(page.scripts).toEqual([office]);
    expect(page.body.text).toContain('Không tải được thư viện Office.js từ appsforoffice.microsoft.com.');
    expect(page.body.text).toContain('Vẫn dùng được mà không cần ngăn này');
    expect(page.body.text).toContain('Office.js could not be loaded from appsforoffice.microsoft.com.');
    expect(page.click()).toBe(true);
    expect(page.reloads).toBe(1);
  });

  test('loads the library from its second address when the first one fails, and says nothing', () => {
    const page = new PreflightPage(modern, `${office} ${second}`);
    page.answer('onerror');
    expect(page.scripts).toEqual([office, second]);
    expect(page.body.children).toHaveLength(2); // as it was
    page.answer('onload');
    expect(page.scripts).toEqual([office, second, 'vendor.js']);
    // Office.js takes its other files from the folder of the first script in the page that has its name.
    expect(page.scriptsInPage).toEqual([second, 'vendor.js']);
  });

  test('does not ask for the second address when the first one answers', () => {
    const page = new PreflightPage(modern, `${office} ${second}`);
    page.answer('onload');
    page.answer('onload');
    expect(page.scripts).toEqual([office, 'vendor.js', 'pane.js']);
  });

  test('is told both addresses when both fail', () => {
    const page = new PreflightPage(modern, `${office} ${second}`);
    page.answer('onerror');
    page.answer('onerror');
    expect(page.scripts).toEqual([office, second]);
    expect(page.body.text).toContain(
      'Không tải được thư viện Office.js từ appsforoffice.microsoft.com, officeapis.public.onecdn.static.microsoft.',
    );
    expect(page.click()).toBe(true);
  });

  test('is told when a script of the pane does not come; the next one is not asked for', () => {
    const page = new PreflightPage(modern, '../office-js/office.js');
    page.answer('onload');
    page.answer('onerror');
    expect(page.scripts).toEqual(['../office-js/office.js', 'vendor.js']);
    expect(page.body.text).toContain('Không tải được một phần của ngăn từ bieumau.tinh.gov.vn.');
    expect(page.click()).toBe(true);
  });

  test('is told to be too old when it cannot read a script of the pane', () => {
    const page = new PreflightPage(modern);
    page.answer('onload');
    page.listeners.get('error')?.({ message: "Uncaught SyntaxError: Unexpected token '{'" });
    page.answer('onload');
    expect(page.scripts).toEqual([office, 'vendor.js']);
    expect(page.body.text).toContain('This Excel is too old');
  });

  test('keeps the pane when something else fails meanwhile', () => {
    const page = new PreflightPage(modern);
    page.answer('onload');
    page.listeners.get('error')?.({ message: 'ResizeObserver loop limit exceeded' });
    expect(page.body.children).toHaveLength(2);
  });
});
