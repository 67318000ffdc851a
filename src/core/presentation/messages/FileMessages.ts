/** Why a file cannot be read or written: whole sentences with reason and remedy. */
export interface FileMessages {
  readonly missing: (path: string) => string;
  readonly noAccess: (path: string) => string;
  readonly notWritable: (path: string) => string;
  readonly openOrNotWritable: (path: string) => string;
  readonly isDirectory: (path: string) => string;
  readonly noDirectory: (path: string) => string;
  readonly busy: (path: string) => string;
  readonly noSpace: (path: string) => string;
  readonly unwritable: (path: string, reason: string) => string;
  readonly unreadable: (reason: string) => string;
  readonly notXlsxName: (path: string) => string;
  readonly notWorkbook: string;
  readonly legacyXls: string;
  readonly encrypted: string;
  readonly truncated: string;
  readonly damaged: string;
  readonly tooLarge: string;
  readonly tooLargeSheet: (sheet: string) => string;
  readonly mergeTooLarge: (sheet: string, range: string) => string;
  readonly tooManyColumns: (sheet: string, cell: string) => string;
  readonly externalLink: (sheet: string, cell: string) => string;
  readonly reservedName: (name: string) => string;
  readonly tabTaken: (sheet: string) => string;
  readonly noSuchTab: (sheet: string) => string;
  readonly protected: string;
  readonly protectedSheet: (sheet: string) => string;
  readonly hidden: (sheet: string) => string;
  readonly accessDenied: string;
  readonly cellEditing: string;
  readonly readOnly: string;
  readonly hostBusy: string;
  readonly hostFailure: (code: string) => string;
  readonly noForms: string;
  readonly unknownEdition: (tab: string, edition: string) => string;
  readonly unknownForm: (tab: string, form: string) => string;
  readonly unknownPeriod: (tab: string, period: string) => string;
}
