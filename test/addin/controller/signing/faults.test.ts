import { beforeRequest, closeHosts, costOf, loseReply } from '../../../support/host';
import { goesOn, isTold } from '../../../support/failures';
import { held, quiet } from '../../../support/paneOn';
import { explained, over, recorded, signedOn, signer, signingOn, toExplain } from './signing';
import type { SigningStage } from './signing';

jest.setTimeout(60_000);

let stage: SigningStage;
afterEach(async () => {
  await stage.controller.stop();
  await closeHosts();
});

async function again(open: () => Promise<SigningStage>): Promise<void> {
  await stage.controller.stop();
  await closeHosts();
  stage = await open();
}

/** A sign-off whose report was changed since, in a fresh workbook. */
async function changedOn(): Promise<SigningStage> {
  const changed = await signedOn();
  await changed.host.user.type('BM2', 'D9', '54');
  await changed.pause();
  return changed;
}

const next = { by: 'Lê Văn B', position: '' };

describe('a failure at any request of a sign-off leaves the old state or the new one, and the controller says which', () => {
  test.each<readonly [string, () => Promise<SigningStage>, string]>([
    ['never signed off before', signingOn, 'never'],
    ['signed off before and changed since', changedOn, 'changed'],
  ])('%s', async (_what, open, before) => {
    stage = await open();
    const { requests } = await costOf(stage.host, () => stage.signing.sign(next));
    // Everything is read; the record is read again, looked at and written; everything is read once more.
    expect(requests).toBe(9);
    const states = new Set<string>();
    for (let n = 1; n <= requests; n += 1) {
      await again(open);
      stage.host.faults.failRequest(n, 'AccessDenied');
      const isSigned = await stage.signing.sign(next);
      isTold(stage);
      const record = await recorded(stage);
      const isNew = record?.signoff?.by === next.by;
      expect([n, stage.state().signoff?.state]).toEqual([n, isNew ? 'unchanged' : before]);
      // Written is written, whatever could not be read afterwards.
      expect([n, isSigned]).toEqual([n, isNew]);
      expect(stage.state().news?.text.startsWith('Đã xác nhận') ?? false).toBe(isNew);
      states.add(stage.state().signoff?.state ?? '');
      await goesOn(stage);
    }
    expect([...states]).toEqual([before, 'unchanged']);
  });

  test('an answer that gets lost', async () => {
    stage = await signingOn();
    for (let n = 1; n <= 9; n += 1) {
      await again(signingOn);
      beforeRequest(stage.host, n, () => loseReply(stage.host));
      const isSigned = await stage.signing.sign(next);
      await quiet(stage.host);
      const isNew = (await recorded(stage))?.signoff !== undefined;
      expect([n, isSigned, stage.state().signoff?.state]).toEqual([n, isNew, isNew ? 'unchanged' : 'never']);
      if (!isSigned) isTold(stage);
      await goesOn(stage);
    }
  });

  test('a workbook for reading only', async () => {
    stage = await signingOn();
    stage.host.faults.readOnly(true);
    expect(await stage.signing.sign(signer)).toBe(false);
    expect(stage.state().problem).toMatch(/chỉ đọc/);
    expect(await recorded(stage)).toBeUndefined();
  });
});

test('a failure at any request of an explanation: what stands in the workbook is what is shown', async () => {
  const open = (): Promise<SigningStage> => signingOn({ figures: over });
  stage = await open();
  const { requests } = await costOf(stage.host, () => stage.signing.explain(toExplain, 'Tồn', false));
  for (let n = 1; n <= requests; n += 1) {
    await again(open);
    stage.host.faults.failRequest(n, 'AccessDenied');
    await stage.signing.explain(toExplain, 'Tồn', false);
    isTold(stage);
    const note = held(stage.host, 'BM2', 'E20').held;
    const given = (await recorded(stage))?.explanations.length ?? 0;
    const expected = given > 0 ? 'standing' : note === '' ? 'missing' : 'unconfirmed';
    await goesOn(stage);
    expect([n, explained(stage).state]).toEqual([n, expected]);
  }
});
