import { earlier as en } from './en/prior';
import type { Language } from './Language';
import { earlier as vi } from './vi/prior';
import type { PriorMessages } from './vi/prior';

export type { PriorMessages } from './vi/prior';

/** The messages on prior periods, loaded with the pages that need them: the pane starts without. */
export const priorMessages: Readonly<Record<Language, PriorMessages>> = { vi, en };
