import { quiet } from './paneOn';
import type { Stage } from './paneOn';

/** A sentence that begins with a capital, ends, and speaks neither of codes in English alone nor of objects. */
const sentence = /^\p{Lu}[^]*\.$/u;
const vietnamese = /[ăâđêôơưáàảãạấầẩẫậắằẳẵặéèẻẽẹếềểễệíìỉĩịóòỏõọốồổỗộớờởỡợúùủũụứừửữựýỳỷỹỵ]/i;

export function isTold({ state }: Stage): void {
  const { problem } = state();
  expect(problem).toMatch(sentence);
  expect(problem).toMatch(vietnamese);
  expect(problem).not.toMatch(/undefined|\[object|null/);
}

/** Whatever happened, the controller goes on. */
export async function goesOn({ host, controller, state }: Stage): Promise<void> {
  host.faults.clear();
  await quiet(host);
  expect(state()).toMatchObject({ activity: null, isWaiting: false, isOpening: false });
  await controller.checkAll();
  expect(state()).toMatchObject({ problem: null, report: { unit: 'UBND tỉnh Bến Tre' } });
}
