const swc = require('../../swc.config.cjs');

/**
 * A webpack loader for src/core/catalogue/shippedEditions.ts: the bundle carries the editions as they are once loaded.
 * They are checked and linked while the bundle is built, which fails with everything that is wrong with them, so that the
 * pane spends no time on it at its start and carries neither the parser nor the schemas.
 */
module.exports = async function compileEditions() {
  // The file itself, with no other rule than the compiler of TypeScript: the rules of the bundle lead here again.
  const { editions } = await this.importModule(`!!swc-loader?${JSON.stringify(swc)}!${this.resourcePath}`);
  const { compileEdition } = await this.importModule('./compiledEdition');
  const json = JSON.stringify(editions().map(compileEdition));
  return `
import { restoreEdition } from './compiledEdition';

export function editions() {
  return (loaded ??= JSON.parse(${JSON.stringify(json)}).map(restoreEdition));
}

let loaded;
`;
};
