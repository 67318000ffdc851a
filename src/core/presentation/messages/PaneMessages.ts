import type { Severity } from '../../catalogue';

/** The frame of the pane: what is always there, and how it starts. */
export interface PaneMessages {
  readonly title: string;
  readonly tabs: Readonly<Record<'findings' | 'insert' | 'send' | 'tools', string>>;
  readonly language: { readonly label: string; readonly vi: string; readonly en: string };
  readonly report: string;
  readonly close: string;
  readonly cancel: string;
  readonly back: string;
  readonly undo: string;
  readonly opening: string;
  readonly working: string;
  /** Excel does not answer because a cell is being typed into. */
  readonly endCell: string;
  readonly readOnly: string;
  /** The pane no longer hears of edits; a check reads everything all the same. */
  readonly notWatching: string;
  readonly start: StartMessages;
  readonly due: (date: string, days: number) => string;
  readonly headline: {
    readonly left: (count: number) => string;
    readonly nothing: string;
    readonly nothingYet: string;
    readonly complete: string;
  };
  readonly checkAll: string;
  readonly checking: string;
  readonly verdict: Readonly<Record<'ready' | 'explain' | 'fix', string>>;
  readonly severities: Readonly<Record<Severity | 'all', string>>;
  readonly severity: Readonly<Record<Severity | 'explained', string>>;
  readonly filter: string;
  readonly form: string;
  readonly allForms: string;
  readonly progress: (form: string, filled: number, wanted: number) => string;
  readonly progressShort: (filled: number, wanted: number) => string;
  readonly tasks: (count: number) => string;
  readonly counts: (toMend: number, toExplain: number, notices: number) => string;
  readonly noneOfFilter: string;
  readonly formClear: string;
  readonly more: (count: number) => string;
  readonly show: (cell: string) => string;
  readonly why: string;
  readonly empty: { readonly title: string; readonly text: string; readonly action: string };
  readonly clear: { readonly title: string; readonly text: (complete: string) => string };
}

export interface StartMessages {
  /** Excel did not answer in time. */
  readonly slow: string;
  readonly reload: string;
  readonly tooOld: string;
  readonly notExcel: string;
  readonly unexpected: (reason: string) => string;
}
