import type { CellFlaw } from '../../../core/port/WorkbookError';
import { limits } from '../package/limits';

/** A character that XML cannot hold, or an underscore that would look like one. */
const escaped = /_x([0-9A-Fa-f]{4})_/g;

/** A text, or the reason why it cannot be read. */
export type TextOrFlaw = string | { readonly flaw: CellFlaw };

/**
 * Collects the text of a string item or of an inline string: its text, or the texts of its formatted runs. Phonetic
 * text is no part of it.
 */
export class RichText {
  private text = '';
  private isRun = false;
  private isCollecting = false;
  /** Texts directly in the item; runs; texts in the current run. */
  private counts = { texts: 0, runs: 0, inRun: 0 };
  private flaw: CellFlaw | undefined;

  /** An element within the item begins; `level` is 0 for its children. */
  open(name: string, level: number): void {
    const { counts } = this;
    if (this.isCollecting) this.flaw = 'ambiguous';
    if (level === 0) {
      this.isRun = name === 'r';
      if (this.isRun) {
        counts.runs += 1;
        counts.inRun = 0;
      }
      if (name !== 't') return;
      counts.texts += 1;
      if (counts.texts > 1 || counts.runs > 0) this.flaw = 'ambiguous';
      this.isCollecting = true;
    } else if (level === 1 && name === 't' && this.isRun) {
      counts.inRun += 1;
      if (counts.inRun > 1) this.flaw = 'ambiguous';
      this.isCollecting = true;
    }
  }

  append(piece: string): void {
    if (this.isCollecting) this.text += piece;
  }

  close(level: number): void {
    if (level > 1) return;
    this.isCollecting = false;
    if (level === 0) this.isRun = false;
  }

  /** The text of the item that ends; the next one begins. */
  take(): TextOrFlaw {
    const { text, flaw } = this;
    this.text = '';
    this.flaw = undefined;
    this.counts = { texts: 0, runs: 0, inRun: 0 };
    if (flaw) return { flaw };
    const plain = text.includes('_x')
      ? text.replace(escaped, (_, code: string) => String.fromCharCode(parseInt(code, 16)))
      : text;
    return plain.length > limits.text ? { flaw: 'tooLong' } : plain;
  }
}
