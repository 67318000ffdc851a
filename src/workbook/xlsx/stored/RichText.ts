import type { CellFlaw } from '../../../core/port/WorkbookError';
import type { XmlTag } from '../../xml';
import { limits } from '../package/limits';

/** A character that XML cannot hold, or an underscore that would look like one. */
const escaped = /_x([0-9A-Fa-f]{4})_/g;

/** Replaces the escapes of a text by the characters that they stand for. */
export function unescapeText(text: string): string {
  return text.includes('_x')
    ? text.replace(escaped, (_, code: string) => String.fromCharCode(parseInt(code, 16)))
    : text;
}

/** Blanks of XML; others, such as the no-break space, are letters to it. */
const blanksBefore = /^[ \t\n\r]+/;

/** A text without the blanks of XML at its end; an expression would look for them at every blank. */
function trimBlanksAfter(text: string): string {
  let end = text.length;
  while (end > 0 && ' \t\n\r'.includes(text.charAt(end - 1))) end -= 1;
  return text.slice(0, end);
}

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
  /** True for blanks that count at the beginning and at the end of the text. */
  private isKept = { first: false, last: false };

  /** An element within the item begins; `level` is 0 for its children. */
  open(tag: XmlTag, level: number): void {
    const { counts } = this;
    const { name } = tag;
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
      this.collect(tag);
    } else if (level > 1 || name !== 't') {
      if (name === 't' || name === 'r') this.flaw = 'ambiguous';
    } else if (this.isRun) {
      counts.inRun += 1;
      if (counts.inRun > 1) this.flaw = 'ambiguous';
      this.collect(tag);
    }
  }

  private collect(tag: XmlTag): void {
    this.isCollecting = true;
    const last = tag.attribute('xml:space') === 'preserve';
    this.isKept = { first: this.text === '' ? last : this.isKept.first, last };
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
    const { flaw, isKept } = this;
    let { text } = this;
    this.text = '';
    this.flaw = undefined;
    this.counts = { texts: 0, runs: 0, inRun: 0 };
    if (flaw) return { flaw };
    if (!isKept.first) text = text.replace(blanksBefore, '');
    if (!isKept.last) text = trimBlanksAfter(text);
    const plain = unescapeText(text);
    return plain.length > limits.text ? { flaw: 'tooLong' } : plain;
  }
}
