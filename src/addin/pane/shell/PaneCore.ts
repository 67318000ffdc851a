import type { ComponentType } from 'react';
import type { Language } from '../../../core/presentation/messages/Language';
import type { Widen } from '../../../core/presentation/messages/text/Widen';
import type { shell } from '../../../core/presentation/messages/vi/shell';
import type { ActionId, Page, Tool } from '../../controller/actions/paneActions';

export type FrameWords = Pick<Widen<typeof shell>, 'title' | 'tabs' | 'opening'>;

/** What the frame shows of the pane's state. */
export interface FrameState {
  /** Opening until the workbook was read for the first time. */
  readonly state: 'opening' | 'open' | 'busy';
  readonly language: Language;
  readonly words: FrameWords;
}

export interface PagesProps {
  readonly page: Page;
  /** What the pane was opened for. */
  readonly opening: ActionId;
  /** The tool that was asked for last. */
  readonly tool: ActionId;
  readonly onTurn: (page: Page) => void;
  readonly onOpenTool: (tool: Tool) => void;
}

/** The core of the pane as the shell sees it, which knows nothing else of it: the core is loaded after the shell. */
export interface PaneCore {
  readonly subscribe: (listener: () => void) => () => void;
  /** The very same object until something of it changes. */
  readonly frame: () => FrameState;
  /** What happened, above the page. */
  readonly News: ComponentType<{ readonly page: Page }>;
  readonly Pages: ComponentType<PagesProps>;
}
