import { foldText } from '../../base/foldText';
import { reportKey } from '../../base/ReportKey';
import type { Edition } from '../../catalogue';
import { decodeIdentity, isAccompanying } from '../../layout/identity';
import type { Identity } from '../../layout/identity';
import { parsePeriod } from '../../period';
import type { Period } from '../../period';
import type { SheetInfo } from '../../port/Workbook';
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
}

/** The reports of a workbook, and what keeps single sheets from being taken for a part of one. */
export interface GroupedSheets {
  readonly sets: readonly ReportSheets[];
  readonly obstacles: readonly CheckObstacle[];
}

/** As `groupSheets`, for those who check a workbook whole or not at all: the first obstacle is thrown. */
export function reportSheetsIn(sheets: readonly SheetInfo[], editions: readonly Edition[]): readonly ReportSheets[] {
  const { sets, obstacles } = groupSheets(sheets, editions);
  const [first] = obstacles;
  if (first) throw new CheckError(first);
  if (sets.length === 0) throw new CheckError({ code: 'noForms' });
  return sets;
}

/** Groups the sheets that are forms by edition, period and unit, in the order of their first tabs. */
export function groupSheets(sheets: readonly SheetInfo[], editions: readonly Edition[]): GroupedSheets {
  const sets = new Map<string, ReportSheets & { tabs: Map<string, string[]> }>();
  const obstacles: CheckObstacle[] = [];
  for (const { tab, identity } of sheets) {
    const told = identity === null ? undefined : decodeIdentity(identity);
    if (!told || isAccompanying(told.form)) continue;
    const known = placeOf(told, tab, editions);
    if ('code' in known) {
      obstacles.push(known);
      continue;
    }
    const { edition, period } = known;
    const key = reportKey({ edition: edition.id, period: told.period.toUpperCase(), unit: told.unit });
    const set = sets.get(key) ?? {
      ...{ edition, period, periodCode: told.period.toUpperCase(), unit: told.unit },
      tabs: new Map<string, string[]>(),
      unmarked: unmarkedForms(sheets, edition),
    };
    sets.set(key, set);
    set.tabs.set(told.form, [...(set.tabs.get(told.form) ?? []), tab]);
  }
  return { sets: [...sets.values()], obstacles };
}

/** The edition and period that a sheet says it is of, or why this version does not know them. */
function placeOf(
  told: Identity,
  tab: string,
  editions: readonly Edition[],
): { readonly edition: Edition; readonly period: Period } | CheckObstacle {
  const edition = editions.find(({ id }) => id === told.edition);
  if (!edition) return { code: 'unknownEdition', edition: told.edition, tab };
  if (![...edition.forms, edition.appendix].some(({ id }) => id === told.form))
    return { code: 'unknownForm', form: told.form, tab };
  const period = parsePeriod(told.period);
  return period.ok ? { edition, period: period.period } : { code: 'unknownPeriod', period: told.period, tab };
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
