import { foldText } from '../../base/foldText';
import { reportKey } from '../../base/ReportKey';
import type { Edition } from '../../catalogue';
import { decodeIdentity, isAccompanying, ruleSheetId } from '../../layout/identity';
import type { Identity } from '../../layout/identity';
import { parsePeriod } from '../../period';
import type { Period } from '../../period';
import type { SheetInfo } from '../../port/Workbook';
import { accompanyingTabs } from './accompanyingTabs';
import { CheckError } from './CheckError';
import type { CheckObstacle } from './CheckError';

/** The sheets of one unit and period: a report as far as it is in the workbook. */
export interface ReportSheets {
  readonly edition: Edition;
  readonly period: Period;
  /** As in the code `2022-N`. */
  readonly periodCode: string;
  readonly unit: string;
  /** Form id → its tabs in the order of the workbook; one, unless somebody copied a sheet. */
  readonly tabs: ReadonlyMap<string, readonly string[]>;
  /** Form id → a sheet that has the form's tab without being marked as a form, as after copying cells. */
  readonly unmarked: ReadonlyMap<string, string>;
  /** The tabs of its rule sheets, which list the forms that it was made with. */
  readonly ruleSheets: readonly string[];
}

/**
 * The tabs to read for a report: each form, of copies the first one, and the rule sheets if a form of the edition is not
 * there.
 */
export function tabsToRead({ edition, tabs, ruleSheets }: ReportSheets): readonly string[] {
  const isWhole = [...edition.forms, edition.appendix].every(({ id }) => tabs.has(id));
  return [...[...tabs.values()].flatMap(([tab]) => tab ?? []), ...(isWhole ? [] : ruleSheets)];
}

/** The reports of a workbook, and what keeps single sheets from being taken for a part of one. */
export interface GroupedSheets {
  readonly reportSheets: readonly ReportSheets[];
  readonly obstacles: readonly CheckObstacle[];
}

/** As `groupSheets`, but throws a CheckError for the first obstacle and for a workbook without forms. */
export function reportSheetsIn(sheets: readonly SheetInfo[], editions: readonly Edition[]): readonly ReportSheets[] {
  const { reportSheets, obstacles } = groupSheets(sheets, () => editions);
  const [first] = obstacles;
  if (first) throw new CheckError(first);
  if (reportSheets.length === 0) throw new CheckError({ code: 'noForms' });
  return reportSheets;
}

/**
 * Groups the sheets that are forms by edition, period and unit, in the order of their first tabs. `editions` is called
 * only if a sheet says that it is a form.
 */
export function groupSheets(sheets: readonly SheetInfo[], editions: () => readonly Edition[]): GroupedSheets {
  const groups = new Map<string, ReportSheets & { tabs: Map<string, string[]> }>();
  const obstacles: CheckObstacle[] = [];
  for (const { tab, identity: text } of sheets) {
    const identity = text === null ? undefined : decodeIdentity(text);
    if (!identity || isAccompanying(identity.form)) continue;
    const resolved = resolveIdentity(identity, tab, editions());
    if ('code' in resolved) {
      obstacles.push(resolved);
      continue;
    }
    const { edition, period } = resolved;
    const key = reportKey({ edition: edition.id, period: identity.period.toUpperCase(), unit: identity.unit });
    const group = groups.get(key) ?? {
      edition,
      period,
      periodCode: identity.period.toUpperCase(),
      unit: identity.unit,
      tabs: new Map<string, string[]>(),
      unmarked: unmarkedForms(sheets, edition),
      ruleSheets: accompanyingTabs(sheets, ruleSheetId, { periodCode: identity.period, unit: identity.unit }),
    };
    groups.set(key, group);
    group.tabs.set(identity.form, [...(group.tabs.get(identity.form) ?? []), tab]);
  }
  return { reportSheets: [...groups.values()], obstacles };
}

/** The edition and period of an identity, or the obstacle if this version does not know them. */
function resolveIdentity(
  identity: Identity,
  tab: string,
  editions: readonly Edition[],
): { readonly edition: Edition; readonly period: Period } | CheckObstacle {
  const edition = editions.find(({ id }) => id === identity.edition);
  if (!edition) return { code: 'unknownEdition', edition: identity.edition, tab };
  if (![...edition.forms, edition.appendix].some(({ id }) => id === identity.form))
    return { code: 'unknownForm', form: identity.form, tab };
  const period = parsePeriod(identity.period);
  return period.ok ? { edition, period: period.period } : { code: 'unknownPeriod', period: identity.period, tab };
}

function unmarkedForms(sheets: readonly SheetInfo[], edition: Edition): ReadonlyMap<string, string> {
  const unmarked = sheets.filter(({ identity }) => identity === null);
  const found = [...edition.forms, edition.appendix].map(({ id, tab: wanted }): [string, string | undefined] => [
    id,
    unmarked.find(({ tab }) => foldText(tab) === foldText(wanted))?.tab,
  ]);
  return new Map(found.flatMap(([id, tab]) => (tab === undefined ? [] : [[id, tab]])));
}

/** The key of a report, see `reportKey`. */
export function reportKeyOf({ edition, periodCode, unit }: ReportSheets): string {
  return reportKey({ edition: edition.id, period: periodCode, unit });
}
