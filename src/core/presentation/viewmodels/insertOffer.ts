import type { Edition } from '../../catalogue';
import { dataFrom, dataTo, dueDate, periodInForce, periodYears } from '../../period';
import { periodKinds } from '../../base/PeriodKind';
import type { Period } from '../../period';
import type { CalendarDate } from '../../base/CalendarDate';
import type { PeriodKind } from '../../base/PeriodKind';
import type { SheetInfo } from '../../port/Workbook';
import type { ReportSheets } from '../../report/sheets/ReportSheets';
import { blankContent } from '../../report/sheets/NewReport';
import type { NewReport } from '../../report/sheets/NewReport';
import { presentTabs } from '../../report/sheets/presentTabs';
import { tabsOf } from '../../report/sheets/reportTabs';
import { coveringReport } from '../../report/sheets/coveringReport';
import type { HeadChoice } from '../../report/sheets/coveringReport';
import { editionFor, longestUnit } from '../../report/sheets/editionInForce';
import { messages } from '../messages';
import type { Language } from '../messages';

/** What the person has chosen so far, as typed. */
export interface InsertChoice extends HeadChoice {
  readonly unit: string;
  readonly year: string;
  readonly kind: PeriodKind;
  /** Ids of forms that are not wanted: whatever an edition adds is wanted at first. */
  readonly left: readonly string[];
}

export interface InsertOffer {
  readonly kinds: readonly KindChoice[];
  readonly dates: string;
  readonly cautions: readonly string[];
  readonly forms: readonly FormChoice[];
  /** The sheets that would be added, in order. */
  readonly tabs: readonly string[];
  readonly problems: Readonly<Partial<Record<'unit' | 'year' | 'date' | 'forms', string>>>;
  /** What to insert; null while something is missing. */
  readonly report: NewReport | null;
}

export interface KindChoice {
  readonly kind: PeriodKind;
  readonly label: string;
  readonly isInForce: boolean;
}

export interface FormChoice {
  readonly id: string;
  readonly label: string;
  readonly title: string;
  readonly isWanted: boolean;
  /** Where the form of this unit and period stands already: a second one would be a fault. */
  readonly present: string | null;
}

/** What inserting would add, for a choice that may be incomplete. Nothing that is there is touched. */
export function insertOffer(
  choice: InsertChoice,
  sheets: readonly SheetInfo[],
  today: CalendarDate,
  language: Language,
): InsertOffer {
  const m = messages[language];
  const current = periodInForce(today);
  const year = /^\d{4}$/.test(choice.year.trim()) ? Number(choice.year) : NaN;
  const isYear = year >= periodYears.first && year <= periodYears.last;
  const period: Period = { year: isYear ? year : current.year, kind: choice.kind };
  const { edition, cautions } = editionFor(period);
  const unit = choice.unit.replace(/\s+/g, ' ').trim().normalize('NFC');
  const forms = formChoices(edition, presentTabs(sheets, edition, period, unit), choice.left, language);
  const wanted = forms.filter(({ isWanted, present }) => isWanted && present === null).map(({ id }) => id);
  const head = coveringReport(choice);
  const problems = {
    ...(unit === '' && { unit: m.insert.unitBlank }),
    ...(unit.length > longestUnit && { unit: m.insert.unitTooLong(longestUnit) }),
    ...(!isYear && { year: m.insert.yearBad(periodYears.first, periodYears.last) }),
    ...(!head && { date: m.fixes.head.badDate }),
    ...(wanted.length === 0 && {
      forms: forms.every(({ present }) => present !== null) ? m.insert.allPresent : m.insert.noneChosen,
    }),
  };
  const report: NewReport = {
    edition,
    period,
    unit,
    forms: wanted,
    content: blankContent,
    ...(head && { report: head }),
  };
  const isReady = Object.keys(problems).length === 0;
  const [from, to, due] = [dataFrom(period), dataTo(period), dueDate(period)].map((date) => m.places.date(date));
  return {
    kinds: periodKinds.map((kind) => ({
      kind,
      label: m.insert.kind(kind),
      isInForce: period.year === current.year && kind === current.kind,
    })),
    dates: m.insert.dates(from ?? '', to ?? '', due ?? ''),
    cautions: cautions.map((text) => text[language]),
    forms,
    tabs:
      wanted.length === 0
        ? []
        : tabsOf(
            report,
            sheets.map(({ tab }) => tab),
          ).all,
    problems,
    report: isReady ? report : null,
  };
}

function formChoices(
  { forms, appendix }: Edition,
  present: ReportSheets['tabs'],
  left: readonly string[],
  language: Language,
): readonly FormChoice[] {
  return [...forms, appendix].map(({ id, label, title }) => ({
    id,
    label: label[language],
    title: title.includes('{') ? '' : title,
    isWanted: !left.includes(id),
    present: present.get(id)?.[0] ?? null,
  }));
}
