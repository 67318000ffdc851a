import { evaluateRules, ruleSetFor } from '../../src/core/rules';
import { plainRules } from './shared/comparable';
import { formatDuration, tell, time, timeAsync } from './shared/measure';
import { asFiled, edition, entriesOf, evaluated, faulty, sound } from './shared/reports';
import { dhis2, jsonRulesEngine, ours } from './shared/rivals';

const limit = 200;
const ruleSet = ruleSetFor(edition, 'N');
const noMeasures = new Map<string, number>();

/** Evaluates all rules of the edition over a filled report. */
function all(): void {
  for (const [name, figures] of [
    ['nothing wrong', sound],
    ['eleven wrong figures', faulty],
    ['as filed in 2022', asFiled],
  ] as const) {
    const entries = entriesOf(figures);
    const evaluate = (): number => evaluateRules(ruleSet, entries, noMeasures).findings.length;
    const { median } = time(evaluate);
    const what = `figures and all ${String(edition.rules.length)} rules, ${name}, ${String(evaluate())} findings`;
    tell(what, formatDuration(median), { text: `under ${formatDuration(limit)}`, kept: median < limit });
  }
}

/** Evaluates a hundred plain rules in three engines, over figures without missing ones. */
async function beside(): Promise<void> {
  const rules = plainRules(edition);
  const report = evaluated(faulty);
  const own = ours(rules, edition, report);
  const json = jsonRulesEngine(rules, edition, report);
  const dhis = await dhis2(rules, edition, report);
  const broken = [own(), await json(), dhis()];
  if (new Set(broken).size !== 1) throw new Error(`the engines disagree: ${broken.join(', ')} rules broken`);
  const base = time(own).median;
  tell(`${String(rules.length)} plain rules, ${String(own())} broken: compiled here`, formatDuration(base));
  const others = [
    ['json-rules-engine', await timeAsync(json)],
    ['@dhis2/expression-parser, parsed before', await timeAsync(() => Promise.resolve(dhis()))],
  ] as const;
  for (const [name, { median }] of others) tell(`the same in ${name}`, formatDuration(median));
  for (const [name, { median }] of others) tell(`ratio to ${name}`, `1 : ${(median / base).toFixed(0)}`);
}

all();
void beside();
