import { readFileSync } from 'node:fs';
import { createContext, Script } from 'node:vm';

const preflight = new Script(readFileSync('src/addin/preflight.js', 'utf8'), { filename: 'preflight.js' });

/** As much of an element as preflight.js touches. */
class FakeElement {
  readonly attributes = new Map<string, string>();
  readonly children: (FakeElement | string)[] = [];
  /** Children that were ever added, also those that were removed. */
  readonly added: (FakeElement | string)[] = [];
  className = '';
  lang = '';
  src = '';
  href = '';
  async = true;
  onload: (() => void) | null = null;
  onerror: (() => void) | null = null;
  onclick: (() => void) | null = null;

  constructor(readonly name: string) {}

  get firstChild(): FakeElement | string | undefined {
    return this.children[0];
  }
  get host(): string {
    return new URL(this.href, 'https://bieumau.tinh.gov.vn/app/taskpane/pane.html').host;
  }
  get text(): string {
    return this.children.map((child) => (typeof child === 'string' ? child : `${child.text}\n`)).join('');
  }
  appendChild(child: FakeElement | string): void {
    this.children.push(child);
    this.added.push(child);
  }
  removeChild(child: FakeElement | string): void {
    this.children.splice(this.children.indexOf(child), 1);
  }
  setAttribute(name: string, value: string): void {
    this.attributes.set(name, value);
  }
  getAttribute(name: string): string | undefined {
    return this.attributes.get(name);
  }
}

/** What a web view knows: names of its globals, with what is asked of them. */
export type WebView = Readonly<Record<string, unknown>>;

/** A page that begins with preflight.js in some web view. */
export class PreflightPage {
  readonly head = new FakeElement('head');
  readonly body = new FakeElement('body');
  readonly listeners = new Map<string, (event: { readonly message: string }) => void>();
  reloads = 0;
  readonly window: Record<string, unknown>;

  constructor(view: WebView, office = 'https://appsforoffice.microsoft.com/lib/1/hosted/office.js') {
    const tag = new FakeElement('script');
    tag.setAttribute('data-office', office);
    tag.setAttribute('data-scripts', 'vendor.js pane.js');
    this.body.appendChild(new FakeElement('div'));
    this.body.appendChild(tag);
    this.window = {
      ...view,
      document: {
        head: this.head,
        body: this.body,
        createElement: (name: string) => new FakeElement(name),
        createTextNode: (text: string) => text,
        getElementById: (id: string) => (id === 'preflight' ? tag : null),
      },
      location: { reload: () => (this.reloads += 1) },
      addEventListener: (type: string, listen: (event: { readonly message: string }) => void) =>
        this.listeners.set(type, listen),
      removeEventListener: (type: string) => this.listeners.delete(type),
    };
    preflight.runInContext(createContext({ window: this.window }));
  }

  /** Scripts that were asked for, in order. */
  get scripts(): readonly string[] {
    return this.elements.filter(({ name }) => name === 'script').map(({ src }) => src);
  }

  /** Scripts that are in the page, where Office.js looks for its own address. */
  get scriptsInPage(): readonly string[] {
    return this.head.children.flatMap((child) => (typeof child === 'object' ? [child.src] : []));
  }

  /** The network answers for the script that was asked for last. */
  answer(how: 'onload' | 'onerror'): void {
    this.elements
      .filter(({ name }) => name === 'script')
      .at(-1)
      ?.[how]?.();
  }

  /** A click on the only button; whether there was one. */
  click(): boolean {
    const [main] = this.body.children;
    const [told] = typeof main === 'object' ? main.children : [];
    const button = (typeof told === 'object' ? told.children : []).find(
      (child) => typeof child === 'object' && child.name === 'button',
    );
    if (typeof button !== 'object') return false;
    button.onclick?.();
    return true;
  }

  private get elements(): readonly FakeElement[] {
    return this.head.added.filter((child) => typeof child === 'object');
  }
}
