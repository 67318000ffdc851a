const fs = require('node:fs');

/** Puts each built file in place by a rename, so that a command that starts during a build reads the old or the new one. */
class AtomicOutput {
  apply(compiler) {
    compiler.hooks.environment.tap('AtomicOutput', () => {
      compiler.outputFileSystem = {
        ...fs,
        writeFile(file, content, done) {
          const unfinished = `${file}.${process.pid}.tmp`;
          fs.writeFile(unfinished, content, { mode: 0o755 }, (error) => {
            if (error) done(error);
            else fs.rename(unfinished, file, done);
          });
        },
      };
    });
  }
}

module.exports = { AtomicOutput };
