import fc from 'fast-check';
import { unzip, zip } from '../../../support/archive';

type Parts = Readonly<Record<string, string>>;

/** What programs and people do to a file without changing what its report says. */
type Look = (parts: Parts, seed: number) => Parts;

function inSheets(change: (xml: string, seed: number) => string): Look {
  return (parts, seed) =>
    Object.fromEntries(
      Object.entries(parts).map(([path, xml]) => [
        path,
        path.startsWith('xl/worksheets/sheet') ? change(xml, seed) : xml,
      ]),
    );
}

function inPart(path: string, change: (xml: string, seed: number) => string): Look {
  return (parts, seed) => ({ ...parts, [path]: change(parts[path] ?? '', seed) });
}

export const looks: Readonly<Record<string, Look>> = {
  'column widths': inSheets((xml, seed) => xml.replace(/(<col [^>]*width=")[\d.]+/g, `$1${String(5 + (seed % 60))}`)),
  'row heights': inSheets((xml, seed) => xml.replace(/( ht=")[\d.]+/g, `$1${String(10 + (seed % 90))}`)),
  fonts: inPart('xl/styles.xml', (xml) => xml.replace(/<sz val="[\d.]+"\/>/g, '<sz val="9"/>').replace(/<name val="[^"]*"\/>/g, '<name val="Arial"/>')), // prettier-ignore
  colours: inPart('xl/styles.xml', (xml) => xml.replace(/rgb="[0-9A-F]{8}"/g, 'rgb="FF00FF00"')),
  'number formats': inPart('xl/styles.xml', (xml) => xml.replace(/formatCode="[^"]*#[^"]*"/g, 'formatCode="0.0000"')),
  protection: inSheets((xml) => xml.replace(/<sheetProtection [^>]*\/>/g, '')),
  'hidden sheets': inPart('xl/workbook.xml', (xml) => xml.replace(/(<sheet [^>]*?)( state="visible")?( r:id)/, '$1 state="hidden"$3')), // prettier-ignore
  'cached results': inSheets((xml, seed) => xml.replace(/(<\/f>|<f>[^<]*<\/f>)(?!<v>)/g, `$1<v>${String(seed)}</v>`)),
  tabs: (parts, seed) => renamed(parts, `Trang ${String(seed % 100)}`),
  order: reordered,
};

/** The first tab under another name, in formulas as well. */
function renamed(parts: Parts, name: string): Parts {
  const [, old = ''] = /<sheet [^>]*?name="([^"]*)"/.exec(parts['xl/workbook.xml'] ?? '') ?? [];
  return Object.fromEntries(
    Object.entries(parts).map(([path, xml]) => [
      path,
      xml.replaceAll(`'${old}'!`, `'${name}'!`).replace(`<sheet name="${old}"`, `<sheet name="${name}"`),
    ]),
  );
}

/** Tabs in another order, by a rotation; names that belong to a sheet go with it. */
function reordered(parts: Parts, seed: number): Parts {
  const xml = parts['xl/workbook.xml'] ?? '';
  const sheets = xml.match(/<sheet [^>]*\/>/g) ?? [];
  const by = seed % sheets.length;
  const turned = [...sheets.slice(by), ...sheets.slice(0, by)];
  const changed = xml
    .replace(/<sheets>.*<\/sheets>/s, `<sheets>${turned.join('')}</sheets>`)
    .replace(/localSheetId="(\d+)"/g, (_, place: string) => {
      const now = (Number(place) - by + sheets.length) % sheets.length;
      return `localSheetId="${String(now)}"`;
    });
  return { ...parts, 'xl/workbook.xml': changed };
}

export const someLooks = fc.tuple(
  fc.subarray(Object.keys(looks), { minLength: 1 }),
  fc.integer({ min: 1, max: 1_000 }),
);

export function withLooks(bytes: Uint8Array, names: readonly string[], seed: number): Uint8Array {
  return zip(names.reduce((parts, name) => looks[name]!(parts, seed), unzip(bytes)));
}
