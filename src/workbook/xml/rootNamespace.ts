import { newParser } from './newParser';

/**
 * The namespace of the root of a document, whose opening tag may break off after the declaration. Empty if the root is
 * in no namespace, undefined if no root begins or a document type comes before it.
 */
export function rootNamespace(xml: string): string | undefined {
  const parser = newParser();
  const declared = new Map<string, string>();
  let prefix: string | undefined;
  const stop = (): never => {
    throw enough;
  };
  parser.on('error', stop);
  parser.on('doctype', stop);
  parser.on('opentagstart', ({ name }) => {
    prefix = name.includes(':') ? name.slice(0, name.indexOf(':')) : '';
  });
  parser.on('attribute', ({ name, value }) => {
    if (name === 'xmlns') declared.set('', value);
    else if (name.startsWith('xmlns:')) declared.set(name.slice('xmlns:'.length), value);
  });
  parser.on('opentag', stop);
  try {
    parser.write(xml).close();
  } catch (error) {
    if (error !== enough) throw error;
  }
  return prefix === undefined ? undefined : (declared.get(prefix) ?? '');
}

/** Thrown to end the reading of a document whose root has been seen. */
const enough = new Error('the root has been seen');
