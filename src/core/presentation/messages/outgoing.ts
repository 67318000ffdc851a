import { outgoing as en } from './en/outgoing';
import type { Language } from './Language';
import { outgoing as vi } from './vi/outgoing';
import type { OutgoingMessages } from './vi/outgoing';

/** The messages on what goes out, loaded with the page that needs them: the pane starts without. */
export const outgoingMessages: Readonly<Record<Language, OutgoingMessages>> = { vi, en };
