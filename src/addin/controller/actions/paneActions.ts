import type { Messages } from '../../../core/presentation/messages';
import type { priorMessages } from '../../../core/presentation/messages/prior';

export const pages = ['findings', 'insert', 'send', 'tools'] as const;
export type Page = (typeof pages)[number];

/** What a person can open or start, from the ribbon as well as from within the pane. */
export interface PaneAction {
  /** The view that a button of the ribbon asks for: `?view=check`. */
  readonly id: string;
  readonly page: Page;
  /** What the action is called; its button in the ribbon has the same label, unless the ribbon says more. */
  readonly label: (words: Messages, priorWords: (typeof priorMessages)['vi']) => string;
  /** Name of the drawings in assets/; null for what has no button in the ribbon. */
  readonly icon: string | null;
  /** It changes the workbook, and is disabled where that can only be read. */
  readonly needsWrite: boolean;
  /** It is done at once when the pane was opened for it, see `runAtOnce`. */
  readonly isRunAtOnce: boolean;
}

/**
 * Every action once: the pages, the tools of their page, the views of the ribbon and the disabled states come from
 * here. The shell of the pane shows its tabs by this table before the core is loaded, so it holds no action itself. test/addin/pane/ribbon.test.ts holds manifest.xml against it.
 */
export const paneActions = [
  {
    id: 'findings',
    page: 'findings',
    label: ({ pane }) => pane.tabs.findings,
    icon: 'findings',
    needsWrite: false,
    isRunAtOnce: false,
  },
  {
    id: 'check',
    page: 'findings',
    label: ({ pane }) => pane.checkAll,
    icon: 'check',
    needsWrite: false,
    isRunAtOnce: true,
  },
  {
    id: 'insert',
    page: 'insert',
    label: ({ pane }) => pane.tabs.insert,
    icon: 'insert',
    needsWrite: true,
    isRunAtOnce: false,
  },
  {
    id: 'next',
    page: 'insert',
    label: (_, { next }) => next.title,
    icon: 'next',
    needsWrite: true,
    isRunAtOnce: false,
  },
  { id: 'send', page: 'send', label: ({ pane }) => pane.tabs.send, icon: 'send', needsWrite: true, isRunAtOnce: false },
  {
    id: 'fill',
    page: 'tools',
    label: ({ fixes }) => fixes.fill.title,
    icon: 'fill',
    needsWrite: true,
    isRunAtOnce: false,
  },
  {
    id: 'head',
    page: 'tools',
    label: ({ fixes }) => fixes.head.title,
    icon: 'head',
    needsWrite: true,
    isRunAtOnce: false,
  },
  {
    id: 'restore',
    page: 'tools',
    label: ({ fixes }) => fixes.restore.title,
    icon: null,
    needsWrite: true,
    isRunAtOnce: false,
  },
  {
    id: 'earlier',
    page: 'tools',
    label: (_, { prior }) => prior.title,
    icon: null,
    needsWrite: true,
    isRunAtOnce: false,
  },
  {
    id: 'compare',
    page: 'tools',
    label: (_, { comparison }) => comparison.title,
    icon: null,
    needsWrite: true,
    isRunAtOnce: false,
  },
] as const satisfies readonly PaneAction[];

export type ActionId = (typeof paneActions)[number]['id'];
/** What can be done at once when the pane was opened for it. */
export type ActionAtOnce = Extract<(typeof paneActions)[number], { readonly isRunAtOnce: true }>['id'];
export type Tool = Extract<(typeof paneActions)[number], { readonly page: 'tools' }>['id'];

/** The tools in the order of their page. */
export const tools = paneActions.filter((action) => action.page === 'tools');

/** The action that the pane was opened for. */
export type Opening = PaneAction & { readonly id: ActionId };

/** What the pane shows where the address asks for nothing, or for a view that this version does not know. */
const startAction: Opening = paneActions[0];

/** The action that the address of the pane asks for, such as `?view=check`; `log` gets views that are not known. */
export function actionOf(search: string, log: (warning: string) => void): Opening {
  const view = new URLSearchParams(search).get('view');
  const found = paneActions.find(({ id }) => id === view);
  if (!found && view !== null && view !== '')
    log(`The pane knows no view ${JSON.stringify(view)} and shows ${startAction.id}.`);
  return found ?? startAction;
}
