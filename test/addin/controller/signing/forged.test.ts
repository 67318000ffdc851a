import fc from 'fast-check';
import { assessWorkbook } from '../../../../src/core/report/assessment/assessWorkbook';
import { FileWorkbook } from '../../../../src/workbook/xlsx';
import { formatRecord } from '../../../../src/core/signoff';
import type { WorkbookRecord } from '../../../../src/core/signoff';
import { forged, record, report as reportRecord, signoff } from '../../../support/signoffRecords';
import { unzip, zip } from '../../../support/archive';
import { closeHosts } from '../../../support/host';
import { BM2 } from '../../../support/reports';
import { FakeWorkbook } from '../../../support/FakeWorkbook';
import { paneOn, quiet, told } from '../../../support/paneOn';
import { over, recorded, signer, signingOn } from './signing';
import { plansOfReport, signOff } from '../../../support/signFile';
import { filedReport } from '../../../support/randomReport';

jest.setTimeout(60_000);
afterEach(closeHosts);

const namespace = 'urn:bieumau:record:1';
const part = (text: string): string => `<bieumau xmlns="${namespace}">${text.replace(/[<&]/g, (sign) => `&#${String(sign.charCodeAt(0))};`)}</bieumau>`; // prettier-ignore

/** A report that was signed off, as a file. */
let signed: Record<string, string>;
const path = 'customXml/item1.xml';
beforeAll(async () => {
  const file = await FileWorkbook.create();
  await file.insert(plansOfReport(filedReport, ['BM2']));
  await signOff(file);
  signed = unzip(await file.save());
  expect(signed[path]).toContain(namespace);
});

async function stateOf(xml: string | Uint8Array): Promise<string> {
  const [result] = await assessWorkbook(await FileWorkbook.open(zip({ ...signed, [path]: xml })));
  expect(result?.findings.length).toBeGreaterThan(0);
  return result!.signoff.state;
}

describe('a part that cannot be trusted is told as damaged, and the check goes on', () => {
  const text = JSON.stringify(record);
  test.each<readonly [string, string]>([
    ['of another version', part(text.replace('"version":1', '"version":3'))],
    ['with a prototype', part(text.replace('{"version"', '{"__proto__":{"signoff":1},"version"'))],
    ['with text that is no record', part('giải trình')],
    ['with nothing', part('')],
    ['with elements', `<bieumau xmlns="${namespace}"><a/></bieumau>`],
    ['with digests of a wrong length', part(text.replace(signoff.digest, 'a'.repeat(63)))],
    ['cut off', part(text.slice(0, -10))],
    ['of 3 MB', part(JSON.stringify(Array.from({ length: 300_000 }, (_, n) => n * 7_919)))],
    ['nested without end', part('['.repeat(200_000))],
  ])('%s', async (_what, xml) => {
    expect(await stateOf(xml)).toBe('damaged');
  });

  test.each([
    ['of two the valid one counts', (part: string) => part.slice(0, -20), 'unchanged'],
    ['two that are no records are damaged', null, 'damaged'],
  ])('%s', async (_, spoil, state) => {
    const relation = /<Relationship [^>]*customXml\/?item1\.xml"[^>]*>/.exec(signed['xl/_rels/workbook.xml.rels']!)?.[0] ?? ''; // prettier-ignore
    expect(relation).not.toBe('');
    const second = relation.replace('item1', 'item2').replace(/Id="[^"]*"/, 'Id="rId999"');
    const bytes = zip({
      ...signed,
      [path]: spoil ? signed[path]! : part('{'),
      'customXml/item2.xml': spoil ? spoil(signed[path]!) : part('['),
      'xl/_rels/workbook.xml.rels': signed['xl/_rels/workbook.xml.rels']!.replace(relation, relation + second),
    });
    expect((await assessWorkbook(await FileWorkbook.open(bytes)))[0]?.signoff).toMatchObject({ state });
  });

  test('whatever else it holds, random bytes and records with one value changed among them: never trusted, never a crash', async () => {
    const bytes = fc.oneof(
      fc.uint8Array({ maxLength: 300 }),
      fc.string({ unit: 'binary' }).map((content) => part(content)),
      forged.map((value) => part(JSON.stringify(value))),
      fc.nat({ max: 400 }).map((at) => signed[path]!.slice(0, at) + signed[path]!.slice(at + 1)),
    );
    const digest = /"digest":"([0-9a-f]{64})"/.exec(signed[path]!)![1]!;
    await fc.assert(
      fc.asyncProperty(bytes, async (xml) => {
        const state = await stateOf(xml).catch((error: unknown) => (error as { code?: string }).code);
        // Names may be edited, as this is no digital signature: what counts is the digest of what stands there.
        if (state === 'unchanged') expect(String(xml)).toContain(digest);
        // The file as a whole may be refused; what is no part of ours any more leaves the trace.
        else expect(['damaged', 'changed', 'never', 'lost', 'otherEdition']).toContain(state);
      }),
      { numRuns: 150, seed: 581 },
    );
  });

  test('nor does a sign-off that somebody made up vouch for anything', async () => {
    expect(await stateOf(part(formatRecord(record)))).toBe('changed');
  });

  test('the pane says so, counts none of its explanations, and signs off anew', async () => {
    const explanation = reportRecord.explanations[0]!;
    const broken: WorkbookRecord = { ...record, reports: [{ ...reportRecord, explanations: [explanation, { ...explanation, text: '' }] }] }; // prettier-ignore
    const stage = await signingOn({ figures: over });
    await stage.workbook.writeRecord(JSON.stringify(broken), '');
    await stage.controller.checkAll();
    expect([stage.state().signoff?.state, told(stage)]).toEqual(['damaged', ['explain BM2.3.4-part BM2!D20']]);
    expect(stage.state().signoff?.text).toMatch(/bị hỏng hoặc bị sửa.*số liệu không bị ảnh hưởng/);
    await stage.host.user.type('BM2', 'D20', '30');
    expect(await stage.signing.sign(signer)).toBe(true);
    expect([stage.state().signoff?.state, (await recorded(stage))?.explanations]).toEqual(['unchanged', []]);
    await stage.controller.stop();
  });
});

describe('what is told of a sign-off that is not there', () => {
  test('its trace alone: lost', async () => {
    const { [path]: _gone, ...rest } = signed;
    const bytes = zip({ ...rest, [path]: '<other/>' });
    expect((await assessWorkbook(await FileWorkbook.open(bytes)))[0]?.signoff).toEqual({
      state: 'lost',
      by: 'Nguyễn Văn A',
      at: '2022-12-15T16:05',
    });
  });

  test('a trace that somebody made up: never', async () => {
    const stage = await paneOn();
    await stage.workbook.writeRecord('', 'x|y|z');
    const xml = '<other/>';
    await Excel.run(async (context) => {
      const parts = context.workbook.customXmlParts.getByNamespace(namespace).load('items');
      await context.sync();
      parts.items[0]!.setXml(xml);
      await context.sync();
    });
    await stage.controller.checkAll();
    await quiet(stage.host);
    expect(stage.state().signoff?.state).toBe('never');
    await stage.controller.stop();
  });

  test('one of an edition of its own', async () => {
    const workbook = new FakeWorkbook([BM2()]);
    const other = { ...record, reports: [{ ...reportRecord, edition: 'cv999-2024' }] };
    workbook.readRecord = () => Promise.resolve({ text: JSON.stringify(other), isDamaged: false, trace: null });
    expect((await assessWorkbook(workbook))[0]?.signoff).toMatchObject({
      state: 'otherEdition',
      edition: 'cv999-2024',
    });
  });
});

test('a check takes three trips', async () => {
  const workbook = new FakeWorkbook([BM2()]);
  await assessWorkbook(workbook);
  expect(workbook.trips).toEqual(['sheets', 'readUsed BM2', 'readRecord']);
});
