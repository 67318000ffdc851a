import { periodKinds } from '../../../core/base/PeriodKind';
import type { CellChange } from '../../../core/presentation/quickFixes/QuickFix';
import type { Drafts } from './Drafts';
import type { News, PaneState } from './PaneState';
import type { PaneOptions } from './PaneOptions';
import type { PaneStore } from './PaneStore';

/**
 * What a person has begun in the pane, so that it outlives a reload: Excel loads the page anew when another button of the
 * ribbon is pressed.
 * https://learn.microsoft.com/javascript/api/manifest/action
 */
export type KeptWork = Pick<PaneState, 'chosen' | 'drafts' | 'undo' | 'news'>;

/** More than this is not kept: what web views store is limited. */
const longest = 200_000;

/** Writes the work down whenever it changes. */
export function keepWork(store: PaneStore, session: NonNullable<PaneOptions['session']>): void {
  let last: KeptWork = store.current();
  store.subscribe(() => {
    const now = store.current();
    const isSame = (['chosen', 'drafts', 'undo', 'news'] as const).every((key) => now[key] === last[key]);
    last = now;
    if (!isSame) session.write(workText(now));
  });
}

/** The work as text; null if it is too long. */
export function workText({ chosen, drafts, undo, news }: KeptWork): string | null {
  // News stay for the sake of the way back that they offer.
  const back = news?.canUndo === true && undo.length > 0 ? { undo, news } : {};
  const text = JSON.stringify({ chosen, drafts, ...back });
  return text.length > longest ? null : text;
}

/** The work in a text; whatever is not as `workText` writes it is left out. Never throws. */
export function parseWork(text: string | null): Partial<KeptWork> {
  const kept = objectOf(text);
  const { chosen, undo, news } = kept;
  return {
    ...(typeof chosen === 'string' && { chosen }),
    drafts: draftsOf(kept['drafts']),
    ...(isList(undo, isChange) && isNews(news) && { undo, news }),
  };
}

function objectOf(text: string | null): Readonly<Record<string, unknown>> {
  try {
    const parsed: unknown = text === null ? null : JSON.parse(text);
    return isObject(parsed) ? parsed : {};
  } catch {
    return {};
  }
}

function draftsOf(kept: unknown): Partial<Drafts> {
  if (!isObject(kept)) return {};
  const { insert, signer, explanations, leftNotes } = kept;
  return {
    ...(isChoice(insert) && { insert }),
    ...(isSigner(signer) && { signer }),
    ...(isObject(explanations) && hasExplanations(explanations) && { explanations }),
    ...(isList(leftNotes, isText) && { leftNotes }),
  };
}

function isChoice(value: unknown): value is Drafts['insert'] {
  const isKnown = hasTexts(value, ['unit', 'issuer', 'number', 'date', 'year', 'kind']);
  return isKnown && periodKinds.some((kind) => kind === value['kind']) && isList(value['left'], isText);
}

function isSigner(value: unknown): value is Drafts['signer'] {
  return hasTexts(value, ['by', 'position']);
}

function hasExplanations(value: Readonly<Record<string, unknown>>): value is Drafts['explanations'] {
  return Object.values(value).every((one) => hasTexts(one, ['text']) && typeof one['isInternal'] === 'boolean');
}

function isChange(value: unknown): value is CellChange {
  return (
    hasTexts(value, ['tab', 'cell']) && [value['was'], value['now']].every((content) => hasTexts(content, ['kind']))
  );
}

function isNews(value: unknown): value is News {
  return hasTexts(value, ['text']) && typeof value['canUndo'] === 'boolean' && typeof value['isPartial'] === 'boolean';
}

function isObject(value: unknown): value is Readonly<Record<string, unknown>> {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

function hasTexts(value: unknown, keys: readonly string[]): value is Readonly<Record<string, unknown>> {
  return isObject(value) && keys.every((key) => isText(value[key]));
}

function isText(value: unknown): value is string {
  return typeof value === 'string';
}

function isList<T>(value: unknown, isItem: (item: unknown) => item is T): value is readonly T[] {
  return Array.isArray(value) && value.every(isItem);
}
