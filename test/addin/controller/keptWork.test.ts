import * as fc from 'fast-check';
import { parseWork, workText } from '../../../src/addin/controller/state/keptWork';
import type { KeptWork } from '../../../src/addin/controller/state/keptWork';

const work: KeptWork = {
  chosen: 'cv581-2022 2022-N ubnd tỉnh a',
  drafts: {
    insert: { unit: 'UBND tỉnh A', issuer: '', number: '', date: '', year: '2026', kind: '6T', left: ['PL'] },
    signer: { by: 'Nguyễn Văn A', position: 'Chuyên viên' },
    explanations: { 'r BM4.1.5-equal BM4:1.5': { text: 'do sáp nhập', isInternal: true } },
    leftNotes: ['BM1.2-zero BM1:2'],
  },
  undo: [
    { tab: 'BM4', cell: 'D12', was: { kind: 'number', value: 2 }, now: { kind: 'text', text: '1' }, label: '1.5', text: '2 → 1' },
  ],
  news: { text: 'Đã sửa 1 ô.', canUndo: true, isPartial: false },
}; // prettier-ignore

test('what was begun comes back as it was', () => {
  expect(parseWork(workText(work))).toEqual(work);
});

test('news without a way back are not kept, nor a way back without its news', () => {
  const { undo: _undo, news: _news, ...rest } = work;
  expect(parseWork(workText({ ...work, news: { ...work.news!, canUndo: false } }))).toEqual(rest);
  expect(parseWork(workText({ ...work, undo: [] }))).toEqual(rest);
});

test('what is too long for the web view is not kept', () => {
  const explanations = { a: { text: 'x'.repeat(200_000), isInternal: false } };
  expect(workText({ ...work, drafts: { explanations } })).toBeNull();
});

test('a field that is not as it was written is left out, and the others stay', () => {
  const spoilt = (change: object): ReturnType<typeof parseWork> =>
    parseWork(JSON.stringify({ ...work, drafts: { ...work.drafts, ...change } }));
  expect(spoilt({ insert: { ...work.drafts.insert, kind: 'Q9' } }).drafts?.insert).toBeUndefined();
  expect(spoilt({ explanations: { a: { text: 1 } } }).drafts?.explanations).toBeUndefined();
  expect(spoilt({ signer: { by: null } }).drafts).toMatchObject({ insert: work.drafts.insert });
  expect(spoilt({ leftNotes: [1] }).drafts?.leftNotes).toBeUndefined();
});

test('whatever is stored is read without an error', () => {
  expect(parseWork(null)).toEqual({ drafts: {} });
  fc.assert(fc.property(fc.oneof(fc.string(), fc.json()), (text) => typeof parseWork(text) === 'object'));
});
