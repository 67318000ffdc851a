import type { Page } from 'playwright-core';
import type { PanePage } from './PanePage';

/** The pane, driven by keyboard only. */
export class KeyboardPage {
  constructor(
    private readonly page: Page,
    private readonly pane: PanePage,
  ) {}

  /** Moves the focus from the divider into the pane. */
  async enter(): Promise<void> {
    await this.page.getByRole('separator', { name: 'Độ rộng của ngăn bên phải' }).focus();
    await this.press('Tab');
  }

  async press(...keys: readonly string[]): Promise<void> {
    for (const key of keys) await this.page.keyboard.press(key);
  }

  async type(text: string): Promise<void> {
    await this.page.keyboard.type(text);
  }

  /** Presses Tab until the element with this name has the focus. */
  async tabTo(name: string | RegExp, key: 'Tab' | 'Shift+Tab' = 'Tab'): Promise<void> {
    const passed: string[] = [];
    while (passed.length < mostStops) {
      const here = await this.focused();
      if (typeof name === 'string' ? here === name : name.test(here)) return;
      passed.push(here);
      await this.press(key);
    }
    throw new Error(`${String(name)} is not reached from ${passed.slice(0, 20).join(' | ')}`);
  }

  /** The name of the focused element in the pane; '' if none. */
  async focused(): Promise<string> {
    return this.pane.inside().evaluate(() => {
      const element = document.activeElement;
      if (!element || element === document.body || !document.hasFocus()) return '';
      const labels = 'labels' in element ? [...((element as HTMLInputElement).labels ?? [])] : [];
      const name =
        element.getAttribute('aria-label') ??
        (labels.map((label) => label.textContent).join(' ') || element.textContent);
      return name.replace(/\s+/g, ' ').trim();
    });
  }

  /** Tabs through the pane; returns the tab stops that are not visible or have no focus indicator. */
  async unseenStops(): Promise<{ readonly stops: number; readonly unseen: readonly string[] }> {
    const unseen: string[] = [];
    let stops = 0;
    for (; stops < mostStops; stops += 1) {
      const here = await this.pane.inside().evaluate(async (mostLooks) => {
        const styleOf = (element: Element): string =>
          [element, element.parentElement, element.parentElement?.parentElement]
            .flatMap((item) => (item ? ['', '::after', '::before'].map((part) => getComputedStyle(item, part)) : []))
            .map((s) =>
              [
                s.outline,
                s.outlineColor,
                s.boxShadow,
                s.borderColor,
                s.borderWidth,
                s.transform,
                s.transitionDuration,
              ].join(),
            )
            .join();
        const seen = globalThis as unknown as { last?: { element: Element; looks: string } };
        const problems: string[] = [];
        const { last } = seen;
        const element = document.activeElement;
        if (last?.element.isConnected && last.element !== element && styleOf(last.element) === last.looks)
          problems.push(`no mark: ${last.element.textContent}`);
        if (!element || element === document.body || !document.hasFocus()) return { isOut: true, problems };
        const isShown = (): boolean => {
          const { left, right, top, bottom, width, height } = element.getBoundingClientRect();
          const x = (Math.max(left, 0) + Math.min(right, innerWidth)) / 2;
          const y = (Math.max(top, 0) + Math.min(bottom, innerHeight)) / 2;
          const at = document.elementFromPoint(x, y);
          return width * height > 0 && at !== null && (element.contains(at) || at.contains(element) || at.closest('label, span') !== null); // prettier-ignore
        };
        // Content that arrives above the element moves it for a moment, until the page has scrolled.
        for (let looks = 1; looks < mostLooks && !isShown(); looks += 1)
          await new Promise((resume) => setTimeout(resume, 50));
        if (!isShown()) problems.push(`out of sight: ${element.outerHTML.slice(0, 160)}`);
        seen.last = { element, looks: styleOf(element) };
        return { isOut: false, problems };
      }, mostLooks);
      unseen.push(...here.problems);
      if (here.isOut) break;
      await this.press('Tab');
    }
    return { stops, unseen };
  }
}

const mostStops = 400;
/** Looks at an element that is out of sight, 50 ms apart. */
const mostLooks = 40;
