import type { Edition } from './Edition';
import { load } from './load';
import BM1 from './editions/cv581-2022/BM1.json';
import BM2 from './editions/cv581-2022/BM2.json';
import BM3 from './editions/cv581-2022/BM3.json';
import BM4 from './editions/cv581-2022/BM4.json';
import BM5 from './editions/cv581-2022/BM5.json';
import BM6 from './editions/cv581-2022/BM6.json';
import BM7 from './editions/cv581-2022/BM7.json';
import PL from './editions/cv581-2022/PL.json';
import cv581 from './editions/cv581-2022/edition.json';

const files = [{ edition: cv581, forms: [BM1, BM2, BM3, BM4, BM5, BM6, BM7], appendix: PL }];

/** Checks and links the files of all editions. Throws with all problems of a wrong edition, which is a bug. */
export function loadShipped(): readonly Edition[] {
  return files.map((file) => {
    const result = load(file);
    if (result.ok) return result.edition;
    throw new Error(result.problems.map(({ where, message }) => `${where}: ${message}`).join('\n'));
  });
}
