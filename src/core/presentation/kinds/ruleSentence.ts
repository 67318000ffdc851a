import { formOf } from '../../catalogue';
import type { Edition, Rule } from '../../catalogue';
import { sentence } from '../messages';
import type { Language } from '../messages';
import { RowNamer } from '../sentences/RowNamer';
import { ruleKinds } from './rules';

/** What a rule demands, and why, in a sentence or two: "Dòng 1.5 bằng tổng các dòng 1.5.1 + 1.5.2 + 1.5.3." */
export function ruleSentence(edition: Edition, rule: Rule, language: Language): string {
  const namer = new RowNamer(edition, language, formOf(rule.row));
  const demands = sentence(ruleKinds[rule.suffix].demands(rule, namer).join('; '));
  return rule.why ? `${demands} ${rule.why[language]}` : demands;
}

/** Whether findings of a rule are shown with the figure of the row, what its formula gives and the parts of it. */
export function showsFormula({ suffix }: Rule): boolean {
  return ruleKinds[suffix].showsFormula;
}
