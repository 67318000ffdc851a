const { existsSync } = require('node:fs');
const { join, relative, sep } = require('node:path');
const { default: Sequencer } = require('@jest/test-sequencer');

/** Files of tests that take long, the longest of each configuration first. */
const long = [
  'test/workbook/xlsx/badInput.test.ts',
  'test/workbook/excel/comparison.test.ts',
  'test/workbook/excel/report.test.ts',
  'test/core/recognition/accuracy.test.ts',
  'test/addin/controller/live/live.test.ts',
  'test/addin/controller/signing/sign.test.ts',
  'test/workbook/excel/restore.test.ts',
  'test/addin/controller/verdict.test.ts',
  'test/addin/pane/send.test.tsx',
  'test/addin/controller/actions/insert.test.ts',
  'test/core/presentation/quickFixes/readings.test.ts',
  'test/addin/controller/errors.test.ts',
  'test/workbook/excel/replaceFaults.test.ts',
  'test/workbook/excel/writeLocked.test.ts',
  'test/addin/controller/signing/files.test.ts',
  'test/addin/controller/signing/forged.test.ts',
  'test/addin/pane/findings.test.tsx',
  'test/core/recognition/hostile.test.ts',
  'test/browser/states.browser.ts',
  'test/browser/earlier.browser.ts',
  'test/browser/insert.browser.ts',
  'test/browser/keyboard.browser.ts',
  'test/fidelity/fidelity.browser.ts',
  'test/oracle/native.test.ts',
];

const root = join(__dirname, '..');
const missing = long.filter((file) => !existsSync(join(root, file)));
if (missing.length > 0) throw new Error(`test/longestFirst.cjs lists files that do not exist: ${missing.join(', ')}`);

/**
 * Jest begins with what took longest the last time. A machine that has never run the tests knows nothing of that: there,
 * a long file that comes last would leave one of two cores idle.
 */
class LongestFirst extends Sequencer {
  sort(tests) {
    const ordered = super.sort(tests);
    if (tests.some(({ duration }) => duration !== undefined)) return ordered;
    return [...ordered].sort((one, other) => place(one) - place(other));
  }
}

function place({ path }) {
  const at = long.indexOf(relative(root, path).split(sep).join('/'));
  return at < 0 ? long.length : at;
}

module.exports = LongestFirst;
