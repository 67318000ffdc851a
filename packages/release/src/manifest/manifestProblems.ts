import type { ManifestInfo } from 'office-addin-manifest/lib/manifestInfo';
import { addressProblems, factProblems } from './factProblems';
import { iconProblems } from './iconProblems';
import type { ReadFile } from './iconProblems';
import { orderProblems } from './orderProblems';
import { parseManifest } from './parseManifest';
import type { ManifestElement } from './parseManifest';
import { requirementProblems } from './requirementProblems';
import { resourceProblems } from './resourceProblems';
import { ribbonProblems } from './ribbonProblems';
import type { Audience } from './sequences';
import { textProblems } from './textProblems';

/** The facts that a manifest must match. */
export interface Release {
  readonly audience: Audience;
  /** The address at which the add-in is served. */
  readonly base: string;
  /** Reads files by their path below the base. */
  readonly read: ReadFile;
  /** The same manifest as Microsoft's own reader reads it. */
  readonly facts: () => Promise<ManifestInfo>;
}

/** All problems of a manifest, each in one sentence with the remedy; none if Excel accepts it. */
export async function manifestProblems(xml: string, release: Release): Promise<readonly string[]> {
  let root: ManifestElement;
  try {
    root = parseManifest(xml);
  } catch (error) {
    return [`manifest.xml is not well-formed XML: ${error instanceof Error ? error.message : String(error)}.`];
  }
  return [
    ...factProblems(await release.facts()),
    ...orderProblems(root, release.audience),
    ...requirementProblems(root, release.audience),
    ...addressProblems(root, release.base),
    ...resourceProblems(root),
    ...textProblems(root),
    ...ribbonProblems(root, release.audience),
    ...iconProblems(root, release.base, release.read),
  ];
}
