/**
 * What may stand in an element, in the order that the schema wants (OfficeAppManifestV1_1.xsd and
 * TaskPaneAppVersionOverridesV1_0.xsd); ? may be left out, * may come several times.
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

/** Excel opens the pane by itself with a workbook that asks for it if its buttons carry this name. */
export const taskpaneId = 'Office.AutoShowTaskpaneWithDocument';

/** Of icons on the ribbon; the rest is optional, but we draw all. */
export const iconSizes = [16, 20, 24, 32, 40, 48, 64, 80] as const;

/** The kinds of resources, and who refers to each of them. */
export const resourceKinds = {
  Images: { users: ['Image'], resource: 'Image' },
  Urls: { users: ['SourceLocation', 'LearnMoreUrl'], resource: 'Url' },
  ShortStrings: { users: ['Label', 'Title'], resource: 'String' },
  LongStrings: { users: ['Description'], resource: 'String' },
} as const;

/** In characters. */
export const limits = { short: 125, long: 250, resid: 32, controls: 6 } as const;

export const locales = { written: 'vi-VN', translated: 'en-US' } as const;
