import type { ManifestInfo } from 'office-addin-manifest/lib/manifestInfo';
import { addressProblems, factProblems } from './factProblems';
import { iconProblems } from './iconProblems';
import type { ReadFile } from './iconProblems';
import { orderProblems } from './orderProblems';
import { parseManifest } from './parseManifest';
import type { ManifestElement } from './parseManifest';
import { resourceProblems } from './resourceProblems';
import { ribbonProblems } from './ribbonProblems';
import { textProblems } from './textProblems';

/** What a manifest is held against. */
export interface Release {
  /** Of package.json. */
  readonly version: string;
  /** Where the add-in is served. */
  readonly base: string;
  /** Files by their path below the base. */
  readonly read: ReadFile;
  /** The same manifest as Microsoft's own reader understands it. */
  readonly facts: () => Promise<ManifestInfo>;
}

/** All that is wrong with a manifest, each in one sentence with the remedy; none when Excel will take it. */
export async function manifestProblems(xml: string, release: Release): Promise<readonly string[]> {
  let root: ManifestElement;
  try {
    root = parseManifest(xml);
  } catch (error) {
    return [`manifest.xml is not well-formed XML: ${error instanceof Error ? error.message : String(error)}.`];
  }
  return [
    ...factProblems(await release.facts(), release.version),
    ...orderProblems(root),
    ...addressProblems(root, release.base),
    ...resourceProblems(root),
    ...textProblems(root),
    ...ribbonProblems(root),
    ...iconProblems(root, release.base, release.read),
  ];
}
