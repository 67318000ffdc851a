import type { ManifestInfo } from 'office-addin-manifest/lib/manifestInfo';
import { ManifestHandlerXml } from 'office-addin-manifest/lib/manifestHandler/manifestHandlerXml';

/**
 * Reads a manifest with Microsoft's reader: readManifestFile() of office-addin-manifest without the entry, which
 * also loads packages for other kinds of manifests. It needs a file and no network.
 */
export function readFacts(file: string): Promise<ManifestInfo> {
  return new ManifestHandlerXml(file).parseManifest();
}
