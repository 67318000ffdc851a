import { HostError, type ErrorCode } from './HostError';

/** How an Excel may behave other than hoped. Everything is off by default. */
export interface Behaviour {
  /**
   * Another workbook has the focus: the members that Microsoft documents throw until it is back.
   * https://learn.microsoft.com/office/dev/add-ins/excel/excel-add-ins-troubleshooting
   */
  isBehind: boolean;
  /** The names of sheets throw as well while another workbook has the focus: office-js #6365, on a Mac. */
  areNamesRefusedBehind: boolean;
  /** `PageLayout.zoom` takes a scale only, and keeps what it had otherwise: office-js #1860. */
  isFitIgnored: boolean;
  /** Freezing panes of a sheet makes it the active one: office-js #3148. */
  doesFreezingActivate: boolean;
  /** `setXml` adds a part with another id and deletes the old one: office-js #3564. */
  doesSetXmlAddPart: boolean;
  /** A name that exists cannot be hidden, without an error: office-js #3878, #3949. */
  doNamesStayVisible: boolean;
  /** The names of a sheet include those of the workbook: office-js #1011, Excel on the web. */
  areWorkbookNamesListed: boolean;
  /** A protection without a password cannot be lifted: office-js #6784. */
  isUnprotectRefused: boolean;
  /** No event ever arrives: office-js #6311 and others. */
  areEventsLost: boolean;
}

export function usualBehaviour(): Behaviour {
  return {
    isBehind: false,
    areNamesRefusedBehind: false,
    isFitIgnored: false,
    doesFreezingActivate: false,
    doesSetXmlAddPart: false,
    doNamesStayVisible: false,
    areWorkbookNamesListed: false,
    isUnprotectRefused: false,
    areEventsLost: false,
  };
}

/** The members that throw while another workbook has the focus, as documented for Windows and Mac. */
const needsFocus: Readonly<Record<string, ErrorCode>> = {
  'WorksheetCollection.add': 'GeneralException',
  'Worksheet.activate': 'GeneralException',
  'Worksheet.delete': 'InvalidSelection',
  'Range.select': 'GeneralException',
  'Workbook.getSelectedRange': 'InvalidSelection',
  'WorksheetFreezePanes.freezeAt': 'GeneralException',
  'WorksheetFreezePanes.freezeColumns': 'GeneralException',
  'WorksheetFreezePanes.freezeRows': 'GeneralException',
};

const byLowerCase = new Map(Object.entries(needsFocus).map(([member, code]) => [member.toLowerCase(), code]));

/** Throws for a member that needs the focus while another workbook has it. */
export function refuseBehind({ isBehind }: Behaviour, className: string, member: string): void {
  const code = isBehind ? byLowerCase.get(`${className}.${member}`.toLowerCase()) : undefined;
  if (code !== undefined) throw new HostError(code, 'Another workbook has the focus.');
}
