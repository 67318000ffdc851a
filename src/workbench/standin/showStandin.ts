import { element } from '../page/element';

/** What the page can have done; a rejection's message is shown as it is. */
export interface Actions {
  readonly insert: (unit: string, period: string) => Promise<void>;
  readonly check: () => Promise<readonly Shown[]>;
}

/** A finding as the list shows it. */
export interface Shown {
  readonly rule: string;
  readonly severity: string;
  readonly cell: string | null;
  readonly sentence: string;
}

/** The page in the pane's place: inserts the forms, lists the findings, and nothing else. */
export function showStandin({ insert, check }: Actions): void {
  const status = element('status', HTMLElement);
  const list = element('findings', HTMLElement);
  const buttons = ['insert', 'check'].map((id) => element(id, HTMLButtonElement));
  const doing = (what: string, work: () => Promise<string>): void => {
    for (const button of buttons) button.disabled = true;
    status.textContent = what;
    void work()
      .catch((error: unknown) => (error instanceof Error ? error.message : String(error)))
      .then((text) => (status.textContent = text))
      .finally(() => {
        for (const button of buttons) button.disabled = false;
      });
  };

  element('form', HTMLFormElement).addEventListener('submit', (event) => {
    event.preventDefault();
    const [unit, period] = ['unit', 'period'].map((id) => element(id, HTMLInputElement).value.trim());
    doing('Đang chèn…', async () => {
      await insert(unit ?? '', period ?? '');
      return 'Đã chèn các biểu mẫu.';
    });
  });
  element('check', HTMLButtonElement).addEventListener('click', () =>
    doing('Đang kiểm tra…', async () => {
      const findings = await check();
      list.replaceChildren(...findings.map(item));
      return `${findings.length} phát hiện.`;
    }),
  );
  status.textContent = 'Sẵn sàng.';
}

function item({ rule, severity, cell, sentence }: Shown): HTMLElement {
  const line = document.createElement('li');
  line.dataset['rule'] = rule;
  line.dataset['severity'] = severity;
  line.dataset['cell'] = cell ?? '';
  line.textContent = cell === null ? sentence : `${cell}: ${sentence}`;
  return line;
}
