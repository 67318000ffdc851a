const { join, relative, sep } = require('node:path');
const { default: Sequencer } = require('@jest/test-sequencer');

/** Files of tests that take long, the longest first. */
const long = [
  'test/workbook/xlsx/badInput.test.ts',
  'test/cli/prior.test.ts',
  'test/workbook/excel/comparison.test.ts',
  'test/addin/controller/actions/dispatch.test.ts',
  'test/addin/controller/tools/head.test.ts',
  'test/core/recognition/hostile.test.ts',
  'test/workbook/excel/restoreFaults.test.ts',
  'test/cli/signoff.test.ts',
  'test/addin/controller/actions/insert.test.ts',
  'test/cli/new.test.ts',
  'test/addin/controller/signing/host.test.ts',
  'test/workbook/excel/restore.test.ts',
  'test/core/presentation/quickFixes/readings.test.ts',
  'test/addin/controller/signing/sign.test.ts',
  'test/browser/insert.browser.ts',
  'test/browser/earlier.browser.ts',
];

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
  const at = long.indexOf(relative(join(__dirname, '..'), path).split(sep).join('/'));
  return at < 0 ? long.length : at;
}

module.exports = LongestFirst;
