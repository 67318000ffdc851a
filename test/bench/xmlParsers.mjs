/**
 * Compares parsers of XML on the sheets of a workbook (decision 12): processor time of a pass that takes every cell
 * with its value and formula, and how many documents that are not well-formed are refused.
 *
 *   npm install --no-save htmlparser2@12.0.0 sax-wasm@3.1.4 libxml2-wasm@0.7.2
 *   node test/bench/xmlParsers.mjs report.xlsx
 */
import { spawnSync } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { fileURLToPath } from 'node:url';
import { unzipSync } from 'fflate';

const main = 'http://schemas.openxmlformats.org/spreadsheetml/2006/main';
const leaves = new Set(['v', 'f', 't']);

/**
 * Each parser takes the bytes of a document and returns the number of cells and the length of all their values and
 * formulas. It throws to refuse a document.
 */
const parsers = {
  saxes: async () => {
    const { SaxesParser } = await import('saxes');
    return (bytes) => {
      const parser = new SaxesParser({ xmlns: true, position: false });
      let [cells, length, within] = [0, 0, false];
      parser.on('error', (error) => {
        throw error;
      });
      parser.on('doctype', () => {
        throw new Error('a document type');
      });
      parser.on('opentag', ({ uri, local, attributes }) => {
        if (uri !== main) return;
        if (local === 'c' && attributes.r) cells += 1;
        else if (leaves.has(local)) within = true;
      });
      parser.on('text', (text) => {
        if (within) length += text.length;
      });
      parser.on('closetag', () => (within = false));
      parser.write(new TextDecoder().decode(bytes)).close();
      return [cells, length];
    };
  },
  htmlparser2: async () => {
    const { Parser } = await import('htmlparser2');
    return (bytes) => {
      let [cells, length, within] = [0, 0, false];
      const parser = new Parser(
        {
          onerror(error) {
            throw error;
          },
          onopentag(name, attributes) {
            if (name === 'c' && attributes.r) cells += 1;
            else if (leaves.has(name)) within = true;
          },
          ontext(text) {
            if (within) length += text.length;
          },
          onclosetag: () => (within = false),
        },
        { xmlMode: true },
      );
      parser.write(new TextDecoder().decode(bytes));
      parser.end();
      return [cells, length];
    };
  },
  'sax-wasm': async () => {
    const { SAXParser, SaxEventType } = await import('sax-wasm');
    const parser = new SAXParser(SaxEventType.OpenTag | SaxEventType.CloseTag);
    await parser.prepareWasm(readFileSync(createRequire(import.meta.url).resolve('sax-wasm/lib/sax-wasm.wasm')));
    return (bytes) => {
      let [cells, length] = [0, 0];
      parser.eventHandler = (event, tag) => {
        if (event === SaxEventType.OpenTag) {
          if (tag.name === 'c' && tag.attributes.some(({ name }) => name.value === 'r')) cells += 1;
        } else if (leaves.has(tag.name)) {
          for (const { value } of tag.textNodes) length += value.length;
        }
      };
      parser.write(bytes);
      parser.end();
      return [cells, length];
    };
  },
  'libxml2-wasm': async () => {
    const { XmlDocument, XmlElement } = await import('libxml2-wasm');
    return (bytes) => {
      let [cells, length] = [0, 0];
      const walk = (parent) => {
        for (let node = parent.firstChild; node; node = node.next) {
          if (!(node instanceof XmlElement) || node.namespaceUri !== main) continue;
          if (leaves.has(node.name)) {
            length += node.content.length;
            continue;
          }
          if (node.name === 'c' && node.attr('r')) cells += 1;
          walk(node);
        }
      };
      const document = XmlDocument.fromBuffer(bytes);
      try {
        walk(document.root);
      } finally {
        document.dispose();
      }
      return [cells, length];
    };
  },
};

const malformed = [
  ...['', 'x<a/>', '<a/>x', '<a/><b/>', '<a><b></b>', '<a><b></a></b>', '<a><b x="', '<a></a x="1">', '<1a/>', '< a/>'],
  ...['<a x=1/>', '<a x/>', '<a x="1"y="2"/>', '<a x="1" x="2"/>', '<a x="<"/>', '<a>&nbsp;</a>', '<a>&LT;</a>'],
  ...['<a>a & b</a>', '<a>&#0;</a>', '<a>&#xD800;</a>', '<a>&#x110000;</a>', '<a>\u0001</a>', '<a>\ufffe</a>'],
  ...['<a>]]></a>', '<a><!-- -- --></a>', '<a/><!-- ', ' <?xml version="1.0"?><a/>', '<?xml version="2.0"?><a/>'],
  ...['<p:a/>', '<a p:x="1"/>', '<a xmlns:p=""/>', '<a xmlns:xml="u"/>', '<a:b:c xmlns:a="u"/>'],
  ...['<a xmlns:p="u" xmlns:q="u" p:x="1" q:x="2"/>', '<!DOCTYPE a><a/>', '<!DOCTYPE a [<!ENTITY e "x">]><a>&e;</a>'],
];

function isRefused(parse, xml) {
  try {
    parse(new TextEncoder().encode(xml));
    return false;
  } catch {
    return true;
  }
}

/** Milliseconds of processor time of the fastest of several passes. */
function quickest(work) {
  const times = Array.from({ length: 40 }, () => {
    const before = process.cpuUsage();
    work();
    const { user, system } = process.cpuUsage(before);
    return (user + system) / 1000;
  });
  return Math.min(...times);
}

const [, , path, name] = process.argv;
if (name === undefined) {
  // One process for each parser, because compiled code that parsers share would favour the later ones.
  for (const name of Object.keys(parsers))
    spawnSync(process.execPath, [fileURLToPath(import.meta.url), path, name], { stdio: 'inherit' });
} else {
  const sheets = Object.entries(unzipSync(readFileSync(path))).filter(([part]) => part.startsWith('xl/worksheets/'));
  const megabytes = sheets.reduce((sum, [, bytes]) => sum + bytes.length, 0) / 2 ** 20;
  const parse = await parsers[name]();
  const milliseconds = quickest(() => sheets.forEach(([, bytes]) => parse(bytes)));
  const totals = sheets.map(([, bytes]) => parse(bytes)).reduce(([a, b], [c, d]) => [a + c, b + d]);
  const refused = malformed.filter((xml) => isRefused(parse, xml)).length;
  console.log(
    `${name.padEnd(14)}${milliseconds.toFixed(1).padStart(6)} ms ${((megabytes / milliseconds) * 1000).toFixed(0).padStart(4)} MB/s`,
    ` ${totals[0]} cells, ${totals[1]} characters; refuses ${refused} of ${malformed.length}`,
  );
}
