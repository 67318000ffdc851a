/**
 * The children of each element, in the order of the schema (OfficeAppManifestV1_1.xsd and
 * TaskPaneAppVersionOverridesV1_0.xsd); ? means optional, * means repeatable.
 */
export const sequences: Readonly<Record<string, string>> = {
  OfficeApp:
    'Id AlternateId? Version ProviderName DefaultLocale DisplayName Description IconUrl HighResolutionIconUrl SupportUrl AppDomains? Hosts DefaultSettings Permissions VersionOverrides',
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

/** The id of the pane. With this value, Excel opens the pane automatically for a workbook that requests it. */
export const taskpaneId = 'Office.AutoShowTaskpaneWithDocument';

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
