const bundleHost = require('@bieumau/excel-host/bundleHost');

/**
 * An environment of Jest whose tests share one copy of the stand-in for Excel with the other files of a worker: Univer
 * is loaded and compiled once. Office.js and what is tested are loaded for each file as ever; they exchange texts with
 * the stand-in. It is loaded when a test asks for it.
 */
module.exports = (Environment) =>
  class extends Environment {
    async setup() {
      await super.setup();
      this.global[Symbol.for('@bieumau/excel-host')] = () => require(bundleHost());
    }
  };
