import type { Edition, Row } from '../../catalogue';
import { sentence } from '../messages';
import type { Language } from '../messages';
import { targetForm } from '../../rules';
import type { Detail, Finding } from '../../rules';
import { clipped } from './clipped';
import { comparisonSentence } from './comparisonSentence';
import { periodSentence } from './periodSentence';
import { RowNamer } from './RowNamer';
import { readingSentence } from './readingSentence';
import { structureSentence } from './structureSentence';
import { taskSentence } from './taskSentence';

/** A finding as an official reads it: the row and its figures, why it matters, and what to do; printed without files. */
export function findingSentence(
  edition: Edition,
  finding: Finding,
  language: Language,
  { isPrinted = false }: { readonly isPrinted?: boolean } = {},
): string {
  const { detail } = finding;
  const phrases = new RowNamer(edition, language, targetForm(finding.target) ?? '');
  switch (detail.type) {
    case 'comparison':
      return comparisonSentence(edition, finding, detail, language);
    case 'reading':
      return readingSentence(rowOf(edition, detail.row), detail.reading, finding, phrases);
    case 'ownFormula':
    case 'formulaLost':
    case 'formulaOverwritten':
    case 'mixedRounding':
      return formulaSentence(detail, finding, phrases);
    case 'period':
    case 'sameAsBefore':
    case 'thirdQuarter':
      return periodSentence(detail, finding, phrases, isPrinted);
    case 'starting':
      return startingSentence(detail.row, finding, phrases);
    case 'task':
      return taskSentence(detail.problem, finding, phrases);
    case 'structure':
      return structureSentence(detail.problem, phrases);
  }
}

type OfFormula = Detail & { type: 'ownFormula' | 'formulaLost' | 'formulaOverwritten' | 'mixedRounding' };

function formulaSentence(detail: OfFormula, { expected }: Finding, phrases: RowNamer): string {
  const { readings, structure, places } = phrases.m;
  switch (detail.type) {
    case 'ownFormula': {
      const formula = places.quoted(clipped(detail.formula));
      const name = phrases.namedRow(detail.row);
      return rowOf(phrases.edition, detail.row).formula
        ? `${sentence(readings.otherFormula(name, formula))} ${readings.remedies.restoreFormula}`
        : `${sentence(readings.ownFormula(name, formula))} ${readings.remedies.replaceFormula}`;
    }
    case 'formulaLost': {
      const row = rowOf(phrases.edition, detail.row);
      return sentence(structure.formulaLost(phrases.namedRow(detail.row), phrases.figure(row, expected ?? NaN)));
    }
    case 'formulaOverwritten':
      return sentence(structure.formulaOverwritten(phrases.form(detail.form), phrases.rows(detail.rows)));
    case 'mixedRounding': {
      const form = phrases.form(detail.form);
      return sentence(structure.mixedRounding(form, phrases.rows(detail.rounded), phrases.rows(detail.cut)));
    }
  }
}

function startingSentence(key: string, { stated }: Finding, phrases: RowNamer): string {
  const { findings, periods } = phrases.m;
  const figure = phrases.figure(rowOf(phrases.edition, key), Number(stated));
  return `${sentence(periods.starting(findings.states(phrases.namedRow(key), figure)))} ${periods.startingRemedy}`;
}

function rowOf(edition: Edition, key: string): Row {
  const row = edition.row.get(key);
  if (!row) throw new Error(`the edition ${edition.id} has no row ${key}`);
  return row;
}
