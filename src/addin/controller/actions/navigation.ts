import type { Place } from '../../../core/base/address';
import type { Language } from '../../../core/presentation/messages/Language';
import { loadEnglish } from '../../../core/presentation/messages/start';
import { remember } from '../state/ActionContext';
import type { ActionContext } from '../state/ActionContext';
import { showPlace } from './showPlace';

export { chooseReport } from '../state/reports';

/** Brings a cell to the front. */
export async function show({ workbook, store, runner }: ActionContext, { tab, cell }: Place): Promise<void> {
  const sheet = store.current().sheets.find((other) => other.tab === tab);
  await runner.aside(() => showPlace(workbook, { tab, cell }, sheet?.id));
}

/** Has the pane speak a language from now on. */
export async function setLanguage(context: ActionContext, language: Language): Promise<void> {
  if (language === 'en') await loadEnglish();
  remember(context, 'language', language);
  context.store.put({ language, news: null, problem: null });
}

/** Takes away what the last action reported. */
export function dismiss({ store }: ActionContext): void {
  store.put({ news: null, problem: null });
}
