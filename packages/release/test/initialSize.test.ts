import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { gzipSync } from 'node:zlib';
import { initialScripts, initialSize, laterSize } from '../src/initialSize';

const page = `
  <script
    id="preflight"
    src="preflight.1.js"
    data-office="https://appsforoffice.microsoft.com/lib/1/hosted/office.js"
    data-scripts="vendor.2.js pane.3.js"
  ></script>`;

test.each([
  ['the tag of preflight.js and what it loads, without Microsoft’s library', page, ['preflight.1.js', 'vendor.2.js', 'pane.3.js']], // prettier-ignore
  ['a page that loads scripts ahead, each once', '<link rel="preload" as="script" href="a.js" /><link rel="preload" as="script" href="core.js" /><link rel="stylesheet" href="a.css" /><script src="a.js"></script>', ['a.js', 'core.js']], // prettier-ignore
  ['a page of one script', '<script defer src="a.js"></script>', ['a.js']],
  ['a page without scripts', '<p>Không có gì</p>', []],
])('the initial scripts are found in %s', (_, html, scripts) => {
  expect(initialScripts(html)).toEqual(scripts);
});

test('initial scripts are counted by gzipped size, and later scripts separately', () => {
  const folder = mkdtempSync(join(tmpdir(), 'size-'));
  const [first, second] = ['const a = 1;\n'.repeat(1000), 'const b = 2;\n'.repeat(10)];
  writeFileSync(join(folder, 'pane.html'), '<script src="a.js"></script>');
  writeFileSync(join(folder, 'a.js'), first);
  writeFileSync(join(folder, 'b.js'), second);
  const gz = (script: string): number => gzipSync(script, { level: 9 }).length;
  expect(initialSize(join(folder, 'pane.html'))).toEqual([{ file: 'a.js', gz: gz(first) }]);
  expect(laterSize(join(folder, 'pane.html'))).toEqual([{ file: 'b.js', gz: gz(second) }]);
  rmSync(folder, { recursive: true });
});
