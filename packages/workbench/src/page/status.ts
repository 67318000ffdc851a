export interface Status {
  readonly say: (text: string) => void;
  /** Something went wrong, or was refused. */
  readonly warn: (text: string) => void;
}

/** The line that says what happened, read out by screen readers. */
export function statusIn(line: HTMLElement): Status {
  const show = (text: string, kind: string): void => {
    line.textContent = text;
    line.dataset['kind'] = kind;
  };
  return { say: (text) => show(text, 'news'), warn: (text) => show(text, 'problem') };
}
