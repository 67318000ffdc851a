/** Takes the place of @bieumau/excel-host in tests. The sources are named so that `--onlyChanged` knows of them. */
const load = globalThis[Symbol.for('@bieumau/excel-host')] ?? (() => require('../../packages/excel-host/src/index'));

module.exports = load();
