import { WorkbookError } from '../../../core/port/WorkbookError';
import { decodeStrictly, readXml, XmlError } from '../../xml';
import type { XmlTag } from '../../xml';
import { limits } from '../package/limits';
import { mainNamespaces } from '../package/namespaces';

const compatibility = 'http://schemas.openxmlformats.org/markup-compatibility/2006';

/** Receives the elements of the main namespace. */
export interface MarkupHandler {
  readonly open: (tag: XmlTag) => void;
  readonly text: (text: string) => void;
  /** `depth` is that of the element that ends; 0 for the root. */
  readonly close: (depth: number) => void;
}

/** Counts the elements that are read of one file. */
export class ElementBudget {
  private left: number = limits.elements;

  take(): void {
    this.left -= 1;
    if (this.left < 0) throw new WorkbookError({ code: 'tooLarge', limit: limits.elements });
  }
}

/**
 * Reads a part of a workbook by its elements of the main namespace; elements of other namespaces are left out with
 * everything within them, as the standard has it for what a program does not know (ECMA-376 part 3). Throws a
 * WorkbookError if the part is no XML with this root, and for what programs read differently: alternatives with
 * elements that a handler reads (`watched`), content that is to be read without its element, and markup that must be
 * understood.
 */
export function readMarkup(
  part: Uint8Array,
  { root, watched, budget }: { readonly root: string; readonly watched: ReadonlySet<string>; readonly budget: ElementBudget }, // prettier-ignore
  handler: MarkupHandler,
): void {
  let isDemanding = false;
  let depth = 0;
  /** The depth of the foreign element around; Infinity outside. */
  let foreign = Infinity;
  let isAlternative = false;
  const open = (tag: XmlTag): void => {
    budget.take();
    const isMain = mainNamespaces.has(tag.namespace);
    if (isDemanding && isDemand(tag)) throw damaged();
    if (foreign < Infinity) {
      if (isAlternative && isMain && watched.has(tag.name)) throw damaged();
    } else if (isMain) {
      if (depth === 0 && tag.name !== root) throw damaged();
      handler.open(tag);
    } else {
      if (depth === 0) throw damaged();
      foreign = depth;
      isAlternative = tag.namespace === compatibility;
    }
    depth += 1;
  };
  const text = (piece: string): void => {
    if (foreign === Infinity) handler.text(piece);
  };
  const close = (): void => {
    depth -= 1;
    if (foreign === Infinity) handler.close(depth);
    else if (depth === foreign) foreign = Infinity;
  };
  try {
    const xml = decodePart(part);
    isDemanding = xml.includes('ProcessContent') || xml.includes('MustUnderstand');
    readXml(xml, { open, text, close }, { isDecoded: true });
  } catch (cause) {
    throw cause instanceof XmlError ? new WorkbookError({ code: 'damaged' }, { cause }) : cause;
  }
}

function isDemand(tag: XmlTag): boolean {
  return ['ProcessContent', 'MustUnderstand'].some((name) => tag.attribute(name, compatibility) !== undefined);
}

/** The text of a part. Throws a WorkbookError beyond the limit of references. */
function decodePart(part: Uint8Array): string {
  const xml = decodeStrictly(part);
  let references = 0;
  for (let at = xml.indexOf('&'); at >= 0; at = xml.indexOf('&', at + 1)) references += 1;
  if (references > limits.references) throw new WorkbookError({ code: 'tooLarge', limit: limits.references });
  return xml;
}

function damaged(): WorkbookError {
  return new WorkbookError({ code: 'damaged' });
}
