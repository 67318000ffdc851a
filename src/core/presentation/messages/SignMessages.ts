/** Explanations, sign-off, the check sheet and what is mailed. */
export interface SignMessages {
  readonly title: string;
  readonly state: StateMessages;
  readonly explain: ExplainMessages;
  readonly sign: {
    readonly text: string;
    /** It proves that nothing was changed by accident, and no more. */
    readonly noSignature: string;
    readonly by: string;
    readonly position: string;
    readonly nameBlank: string;
    readonly apply: string;
    readonly done: string;
    /** Somebody changes the report while it is signed off. */
    readonly notQuiet: string;
    readonly again: string;
  };
  readonly blocked: {
    readonly fix: (count: number) => string;
    readonly explain: (count: number) => string;
    readonly unconfirmed: (count: number) => string;
    readonly confirmAll: (count: number) => string;
    readonly confirmed: (count: number) => string;
    readonly show: string;
  };
  readonly sheet: SheetOfCheckMessages;
  readonly mail: MailMessages;
  readonly history: {
    readonly title: string;
    readonly none: string;
    readonly line: (at: string, verdict: string, left: string) => string;
  };
}

/** What the workbook says of its sign-off, when it is opened and at every check. */
export interface StateMessages {
  readonly never: string;
  readonly unchanged: (by: string, at: string) => string;
  /** `where` may be blank. */
  readonly changed: (by: string, at: string, where: string) => string;
  readonly otherEdition: (edition: string, by: string, at: string) => string;
  readonly damaged: string;
  readonly lost: (by: string, at: string) => string;
  readonly more: (count: number) => string;
  /** `2022-12-15T16:05` as people write it. */
  readonly time: (at: string) => string;
}

export interface ExplainMessages {
  readonly open: string;
  readonly label: string;
  readonly inNote: string;
  readonly internal: string;
  readonly save: string;
  readonly confirm: string;
  readonly saved: string;
  readonly blank: string;
  readonly tooLong: (most: number) => string;
  readonly unconfirmed: string;
  readonly standing: (text: string) => string;
  /** What it says, and the figures that it was given for. */
  readonly outdated: (text: string, figures: string) => string;
  /** What was to be explained is no longer found. */
  readonly gone: string;
}

export interface SheetOfCheckMessages {
  readonly tab: string;
  readonly make: string;
  readonly remake: string;
  readonly done: (tab: string) => string;
  readonly text: string;
  /** What the sheet itself says; it is Vietnamese whatever the language. */
  readonly heading: string;
  readonly facts: Readonly<
    Record<'unit' | 'period' | 'edition' | 'verdict' | 'signoff' | 'position' | 'digest' | 'at', string>
  >;
  readonly headings: readonly [where: string, finding: string, explanation: string];
  readonly place: string;
  readonly signer: string;
}

export interface MailMessages {
  readonly title: string;
  readonly notYet: string;
  readonly save: string;
  readonly draft: string;
  readonly copySubject: string;
  readonly copyBody: string;
  readonly copyName: string;
  readonly copied: string;
  readonly notCopied: string;
  /** Some web views drop downloads without a word. */
  readonly saved: (name: string) => string;
  readonly drafted: (name: string) => string;
  readonly noFile: (name: string) => string;
  readonly columns: string;
  readonly columnsHint: string;
  readonly copyColumn: (form: string) => string;
  readonly subject: (unit: string, period: string) => string;
  /** `facts` are whole sentences on the sign-off and on what was found. */
  readonly body: (unit: string, period: string, facts: readonly string[]) => string;
}
