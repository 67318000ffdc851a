import { decodeXml } from '../../xml';

/** UTF-16 units that are kept at most, 16 MB of memory: some twelve times the text of a filled set of forms. */
const longest = 2 ** 23;

/**
 * The texts of the parts of a package, each decoded once. A text that does not fit any more is decoded anew by every
 * reader, so that memory stays within bounds.
 */
export class PartTexts {
  private readonly kept = new Map<string, string>();
  private length = 0;

  constructor(private readonly parts: ReadonlyMap<string, Uint8Array>) {}

  /** Empty for a part that does not exist. */
  of(path: string): string {
    const kept = this.kept.get(path);
    if (kept !== undefined) return kept;
    const text = decodeXml(this.parts.get(path));
    this.keep(path, text);
    return text;
  }

  /** Keeps a text that somebody has decoded already. */
  keep(path: string, text: string): void {
    // Decoding the bytes again would take a leading byte order mark away.
    if (this.kept.has(path) || this.length + text.length > longest || text.startsWith('\ufeff')) return;
    this.kept.set(path, text);
    this.length += text.length;
  }
}
