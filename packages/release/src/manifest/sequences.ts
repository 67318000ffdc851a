/** Who hands a manifest out: an organisation to its own people, or Microsoft's store. */
export type Audience = 'organisation' | 'store';

const before =
  'Id AlternateId? Version ProviderName DefaultLocale DisplayName Description IconUrl HighResolutionIconUrl SupportUrl AppDomains? Hosts';
const after = 'DefaultSettings Permissions VersionOverrides';

/**
 * The children of <OfficeApp>. An organisation's manifest has no <Requirements>, because an Excel that does not meet
 * them hides the add-in without a word; the store lists an add-in for every Excel that meets them.
 */
export const topSequences: Readonly<Record<Audience, string>> = {
  organisation: `${before} ${after}`,
  store: `${before} Requirements ${after}`,
};

/**
 * The children of each other element, in the order of the schema (OfficeAppManifestV1_1.xsd and
 * TaskPaneAppVersionOverridesV1_0.xsd); ? means optional, * means repeatable.
 */
export const sequences: Readonly<Record<string, string>> = {
  Requirements: 'Sets?',
  Sets: 'Set',
  VersionOverrides: 'Description? Hosts Resources WebApplicationInfo? EquivalentAddins?',
  DesktopFormFactor: 'GetStarted FunctionFile? ExtensionPoint*',
  GetStarted: 'Title Description LearnMoreUrl',
  ExtensionPoint: 'CustomTab',
  CustomTab: 'Group* Label',
  Group: 'Label Icon Control*',
  Control: 'Label Supertip Icon Action',
  Supertip: 'Title Description',
  Action: 'TaskpaneId SourceLocation Title?',
  Icon: 'Image*',
  Resources: 'Images Urls ShortStrings LongStrings',
  Images: 'Image*',
  Urls: 'Url*',
  ShortStrings: 'String*',
  LongStrings: 'String*',
};

/** The pane that the buttons share. */
export const sharedPane = 'Bieumau.Pane';

/**
 * The pane that Excel opens by itself for a workbook that asks for it, and the button that opens it as well. Excel
 * takes the first button with this id and ignores the others, so there is one.
 * https://learn.microsoft.com/office/dev/add-ins/develop/automatically-open-a-task-pane-with-a-document
 */
export const autoShow = { pane: 'Office.AutoShowTaskpaneWithDocument', button: 'FindingsButton' } as const;

/** What the store's manifest requires of Excel: the least with which the pane works. */
export const requirement = { set: 'ExcelApi', version: '1.14' } as const;

/** The sizes of ribbon icons in pixels; Excel requires three of them, the project has all. */
export const iconSizes = [16, 20, 24, 32, 40, 48, 64, 80] as const;

/** The kinds of resources, and the elements that refer to each of them. */
export const resourceKinds = {
  Images: { users: ['Image'], resource: 'Image' },
  Urls: { users: ['SourceLocation', 'LearnMoreUrl'], resource: 'Url' },
  ShortStrings: { users: ['Label', 'Title'], resource: 'String' },
  LongStrings: { users: ['Description'], resource: 'String' },
} as const;

/** Limits of Excel: lengths in characters, and the number of controls in a group. */
export const limits = { short: 125, long: 250, resid: 32, controls: 6 } as const;

export const locales = { written: 'vi-VN', translated: 'en-US' } as const;
