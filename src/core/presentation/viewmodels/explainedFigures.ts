import type { RowKey } from '../../catalogue';
import type { Reference } from '../../expression';
import type { LocatedFinding } from '../../report/assessment/Assessment';
import type { Report } from '../../report/content/readReport';
import { targetForm } from '../../rules';
import { capital } from '../messages';
import type { Language } from '../messages';
import { RowNamer } from '../sentences/RowNamer';
import { figurePlace } from './figurePlace';
import type { FigureView } from './FigureView';

/** Which figures stand where, of a finding that must be explained: in the order in which its rule names them. */
export function explainedFigures(finding: LocatedFinding, report: Report, language: Language): readonly FigureView[] {
  const { detail, target } = finding;
  const namer = new RowNamer(report.sheets.edition, language, targetForm(target) ?? '');
  const ofRow = (key: RowKey): FigureView => figureOfRow(key, report, namer);
  switch (detail.type) {
    case 'comparison':
      return [...detail.figures].map(([name, figure]) => figureOfName(name, figure, report, namer));
    case 'period': {
      const row = report.sheets.edition.row.get(detail.rule.row);
      const earlier = detail.earlier.map(({ period, figure }) => ({
        label: capital(namer.period(period)),
        figure: namer.figure(row, figure),
        place: null,
      }));
      return [ofRow(detail.rule.row), ...earlier];
    }
    case 'sameAsBefore':
      return detail.rows.map(ofRow);
    case 'reading':
      return [ofRow(detail.row)];
    case 'ownFormula':
    case 'formulaLost':
    case 'staleResult':
    case 'formulaOverwritten':
    case 'mixedRounding':
    case 'thirdQuarter':
    case 'starting':
    case 'task':
    case 'structure':
      return [];
  }
}

/** `BM5:1.2.denominator`, as rules name the figures of a comparison. */
const figureName = /^([^:]+):(.+?)(?:\.(given|numerator|denominator))?$/;

function figureOfName(name: string, value: number, report: Report, namer: RowNamer): FigureView {
  const [, form = '', code = '', part = 'value'] = figureName.exec(name) ?? [];
  const key = `${form}:${code}`;
  // Whether something stands in a row is shown by what stands there.
  if (part === 'given') return figureOfRow(key, report, namer);
  const row = namer.edition.row.get(key);
  const reference: Reference = { kind: 'reference', form, code, part: part as Reference['part'] }; // one of those matched
  const figure = part === 'value' ? namer.figure(row, value) : namer.m.places.number(value);
  return { label: capital(namer.reference(reference)), figure, place: row ? figurePlace(report, row) : null };
}

function figureOfRow(key: RowKey, report: Report, namer: RowNamer): FigureView {
  const row = namer.edition.row.get(key);
  const value = report.results.value(key);
  const figure = Number.isNaN(value) ? namer.m.fixes.blank : namer.figure(row, value);
  return { label: capital(namer.row(key)), figure, place: row ? figurePlace(report, row) : null };
}
