export type Page = 'findings' | 'insert' | 'send' | 'tools';
export type Tool = 'fill' | 'head' | 'restore' | 'earlier' | 'compare';

/** Where a button of the ribbon opens the pane: `?view=check` and so on. */
export interface Opening {
  readonly page: Page;
  readonly tool: Tool | null;
  readonly checks: boolean;
  /** On the page that inserts: the next period first. */
  readonly isNext?: true;
}

const openings: Readonly<Record<string, Opening>> = {
  insert: { page: 'insert', tool: null, checks: false },
  next: { page: 'insert', tool: null, checks: false, isNext: true },
  findings: { page: 'findings', tool: null, checks: false },
  check: { page: 'findings', tool: null, checks: true },
  send: { page: 'send', tool: null, checks: false },
  fill: { page: 'tools', tool: 'fill', checks: false },
  head: { page: 'tools', tool: 'head', checks: false },
  restore: { page: 'tools', tool: 'restore', checks: false },
  earlier: { page: 'tools', tool: 'earlier', checks: false },
};

/** What the address of the pane asks for; findings where it asks for nothing that is known. */
export function openingOf(search: string): Opening {
  const view = new URLSearchParams(search).get('view') ?? '';
  return (
    Object.entries(openings).find(([name]) => name === view)?.[1] ?? { page: 'findings', tool: null, checks: false }
  );
}
