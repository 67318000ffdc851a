export interface Status {
  readonly say: (text: string) => void;
  /** Shows a failure or a refusal. */
  readonly warn: (text: string) => void;
}

/** The status line, which screen readers announce. */
export function statusIn(line: HTMLElement): Status {
  const show = (text: string, kind: string): void => {
    line.textContent = text;
    line.dataset['kind'] = kind;
  };
  return { say: (text) => show(text, 'news'), warn: (text) => show(text, 'problem') };
}
