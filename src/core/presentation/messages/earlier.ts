import type { EarlierMessages } from './EarlierMessages';
import { earlier as en } from './en/earlier';
import type { Language } from './Language';
import { earlier as vi } from './vi/earlier';

/** Loaded with the pages that need them: the pane starts without. */
export const earlierMessages: Readonly<Record<Language, EarlierMessages>> = { vi, en };
