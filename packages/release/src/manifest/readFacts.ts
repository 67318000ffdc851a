import type { ManifestInfo } from 'office-addin-manifest/lib/manifestInfo';
import { ManifestHandlerXml } from 'office-addin-manifest/lib/manifestHandler/manifestHandlerXml';

/**
 * What Microsoft's tools read out of a manifest: readManifestFile() of office-addin-manifest, whose entry also loads
 * packages for manifests of another kind. It needs a file and no network.
 */
export function readFacts(file: string): Promise<ManifestInfo> {
  return new ManifestHandlerXml(file).parseManifest();
}
