import { source } from 'axe-core';
import type { AxeResults } from 'axe-core';
import type { Frame } from 'playwright-core';

/** The rules of axe that colours can break. */
export const colourRules = ['color-contrast', 'link-in-text-block'];

/** What axe finds wrong in a page, as lines; everything by default, or only these rules. */
export async function faultsOf(frame: Frame, rules?: readonly string[]): Promise<readonly string[]> {
  // The page's policy allows no script but its own; what a debugger evaluates is none of the page's.
  if (!(await frame.evaluate(() => 'axe' in globalThis))) await frame.evaluate(source);
  return frame.evaluate(async (only) => {
    const moving = document.getAnimations().filter(({ effect }) => effect?.getComputedTiming().endTime !== Infinity);
    await Promise.allSettled(moving.map(({ finished }) => finished));
    const { axe } = globalThis as unknown as { axe: { run(place: Document, options: object): Promise<AxeResults> } };
    const options = { resultTypes: ['violations'], ...(only && { runOnly: { type: 'rule', values: only } }) };
    const { violations } = await axe.run(document, options);
    return violations.flatMap(({ id, impact, nodes }) =>
      nodes.map(
        ({ html, failureSummary = '' }) =>
          `${id} (${impact ?? ''}): ${html.slice(0, 160)} ${failureSummary.replace(/\s+/g, ' ').slice(0, 200)}`,
      ),
    );
  }, rules);
}

/** What stands out of the page to the right, or is scrolled sideways. */
export async function overflowOf(frame: Frame): Promise<readonly string[]> {
  return frame.evaluate(() => {
    const { documentElement: page } = document;
    const outside = [...document.querySelectorAll('body *')].filter((element) => {
      const { overflowX, clipPath } = getComputedStyle(element);
      const isScrolled = ['auto', 'scroll'].includes(overflowX) && element.scrollWidth > element.clientWidth;
      const isOut = element.getBoundingClientRect().right > page.clientWidth + 1;
      return clipPath === 'none' && (isScrolled || isOut) && !element.closest('svg');
    });
    const wide = page.scrollWidth > page.clientWidth ? [`page: ${page.scrollWidth} of ${page.clientWidth}`] : [];
    return [...wide, ...outside.map(({ tagName, textContent }) => `${tagName}: ${textContent.slice(0, 60)}`)];
  });
}

/** All that a person reads or hears. */
export async function wordsOf(frame: Frame): Promise<readonly string[]> {
  return frame.evaluate(() => {
    const named = ['aria-label', 'title', 'placeholder', 'alt', 'aria-roledescription', 'aria-description'];
    const attributes = [...document.querySelectorAll('body *')].flatMap((element) =>
      named.flatMap((name) => element.getAttribute(name) ?? []),
    );
    return [document.title, document.body.innerText, ...attributes];
  });
}
