const { relative, sep } = require('node:path');
const { default: Sequencer } = require('@jest/test-sequencer');

/** Files of tests that take long, the longest first. */
const long = [
  'release/build.test.ts',
  'workbook/xlsx/badInput.test.ts',
  'cli/prior.test.ts',
  'workbook/excel/comparison.test.ts',
  'session/mail/sending.test.ts',
  'session/tools/head.test.ts',
  'recognition/hostile.test.ts',
  'workbook/excel/restoreFaults.test.ts',
  'cli/signoff.test.ts',
  'session/insert/insert.test.ts',
  'cli/new.test.ts',
  'session/signing/host.test.ts',
  'workbook/excel/restore.test.ts',
  'session/fixes/readings.test.ts',
  'session/signing/sign.test.ts',
  'browser/insert.browser.ts',
  'browser/earlier.browser.ts',
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
  const at = long.indexOf(relative(__dirname, path).split(sep).join('/'));
  return at < 0 ? long.length : at;
}

module.exports = LongestFirst;
