import { source } from 'axe-core';
import type { AxeResults } from 'axe-core';
import type { Frame } from 'playwright-core';

/** The rules of axe about colours. */
export const colourRules = ['color-contrast', 'link-in-text-block'];

/**
 * The problems that axe finds in a page, as lines; for all rules by default. A page that changes meanwhile is looked at
 * again: axe reads a button's colours later than whether the button is disabled.
 */
export async function faultsOf(frame: Frame, rules?: readonly string[]): Promise<readonly string[]> {
  // The page's policy forbids other scripts, but does not apply to evaluation through the debugger protocol.
  if (!(await frame.evaluate(() => 'axe' in globalThis))) await frame.evaluate(source);
  return frame.evaluate(async (only) => {
    const settle = async (): Promise<void> => {
      const moving = document.getAnimations().filter(({ effect }) => effect?.getComputedTiming().endTime !== Infinity);
      await Promise.allSettled(moving.map(({ finished }) => finished));
    };
    const { axe } = globalThis as unknown as { axe: { run(place: Document, options: object): Promise<AxeResults> } };
    const options = { resultTypes: ['violations'], ...(only && { runOnly: { type: 'rule', values: only } }) };
    let changes = 0;
    const observer = new MutationObserver(() => (changes += 1));
    observer.observe(document.body, { subtree: true, childList: true, attributes: true });
    const look = async (attempts: number): Promise<AxeResults> => {
      await settle();
      const before = changes;
      const results = await axe.run(document, options);
      return changes === before || attempts === 1 ? results : look(attempts - 1);
    };
    const { violations } = await look(5);
    observer.disconnect();
    return violations.flatMap(({ id, impact, nodes }) =>
      nodes.map(
        ({ html, failureSummary = '' }) =>
          `${id} (${impact ?? ''}): ${html.slice(0, 160)} ${failureSummary.replace(/\s+/g, ' ').slice(0, 200)}`,
      ),
    );
  }, rules);
}

/** The elements that overflow the page to the right or scroll horizontally. */
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

/** All texts that are visible or read by screen readers. */
export async function wordsOf(frame: Frame): Promise<readonly string[]> {
  return frame.evaluate(() => {
    const named = ['aria-label', 'title', 'placeholder', 'alt', 'aria-roledescription', 'aria-description'];
    const attributes = [...document.querySelectorAll('body *')].flatMap((element) =>
      named.flatMap((name) => element.getAttribute(name) ?? []),
    );
    return [document.title, document.body.innerText, ...attributes];
  });
}
