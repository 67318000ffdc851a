import type { PriorMessages } from './PriorMessages';
import { earlier as en } from './en/prior';
import type { Language } from './Language';
import { earlier as vi } from './vi/prior';

/** Loaded with the pages that need them: the pane starts without. */
export const priorMessages: Readonly<Record<Language, PriorMessages>> = { vi, en };
