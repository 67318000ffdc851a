import { resolveReferences } from '../../xml';

const attribute = /([\w.:-]+)\s*=\s*(?:"([^"]*)"|'([^']*)')/g;

/** The attributes of all elements with a name in a sheet part, whatever their prefix. */
export function attributesOf(sheetXml: string, name: string): readonly ReadonlyMap<string, string>[] {
  const tag = new RegExp(`<(?:[\\w.-]+:)?${name}((?:\\s+[\\w.:-]+\\s*=\\s*(?:"[^"]*"|'[^']*'))*)\\s*/?>`, 'g');
  return [...sheetXml.matchAll(tag)].map(
    ([, attributes = '']) =>
      new Map(
        [...attributes.matchAll(attribute)].map(([, key = '', double, single]) => [
          key,
          resolveReferences(double ?? single ?? ''),
        ]),
      ),
  );
}
