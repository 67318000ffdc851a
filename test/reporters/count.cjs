const fs = require('node:fs');

/**
 * Prints the count of a run as its last line, and leaves it in the file that TEST_COUNTS names, one line a run,
 * for whoever adds up several runs. A test file that could not run at all counts as one failed test.
 */
class Count {
  onRunComplete(_contexts, { numPassedTests, numFailedTests, numRuntimeErrorTestSuites }) {
    const failed = numFailedTests + numRuntimeErrorTestSuites;
    if (process.env.TEST_COUNTS) fs.appendFileSync(process.env.TEST_COUNTS, `${numPassedTests} ${failed}\n`);
    // Jest's own summary is the last of its reporters.
    process.once('exit', () => process.stdout.write(`${numPassedTests} passed, ${failed} failed\n`));
  }
}

module.exports = Count;
