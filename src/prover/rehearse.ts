import { diagnose, nearest, type Diagnostic, type Path, type SourceDocument } from '../domain/authoring/index.ts';
import { meets, type Condition, type Meter, type PlayedTurn } from '../domain/persona/index.ts';
import type { Rehearsal, Scenario } from '../domain/scenario/index.ts';
import { assess, toLog, type Assessment, type Standards } from './assess.ts';

/** Plays one rehearsal. */
export const rehearse = (scenario: Scenario, rehearsal: Rehearsal, standards: Standards): Assessment =>
  assess(scenario, rehearsal.seed, toLog(scenario, rehearsal.turns, 'zh'), standards, 'zh');

/** Plays every rehearsal of a scenario and says where what came of it is not what was expected. */
export function checkRehearsals(scenario: Scenario, document: SourceDocument, standards: Standards): readonly Diagnostic[] {
  const missing = (['model', 'clumsy', 'unlawful'] as const)
    .filter((kind) => !scenario.rehearsals.some((rehearsal) => rehearsal.kind === kind))
    .map((kind) => diagnose(document, ['rehearsals'], 'SCN330', { kind }, 'error', 'key'));
  return [
    ...missing,
    ...scenario.rehearsals.flatMap((rehearsal) => [
      ...rulesUnknown(rehearsal, document, standards),
      ...compare(scenario, rehearsal, rehearse(scenario, rehearsal, standards), document, isRule(standards)),
    ]),
  ];
}

const isRule =
  ({ rulebook }: Standards) =>
  (id: string): boolean =>
    rulebook.rules.some((rule) => rule.id === id);

/** An expectation that names no rule of the rulebook can never be met. */
function rulesUnknown({ id, expect }: Rehearsal, document: SourceDocument, standards: Standards): readonly Diagnostic[] {
  const known = isRule(standards);
  const rules = standards.rulebook.rules.map((rule) => rule.id);
  return expect.breached.flatMap((found, index) => {
    if (known(found)) return [];
    const meant = nearest(found, rules);
    const path = ['rehearsals', id, 'expect', 'breached', index];
    return [diagnose(document, path, 'SCN327', { rehearsal: id, found, ...(meant === undefined ? {} : { meant }) })];
  });
}

function compare(
  scenario: Scenario,
  rehearsal: Rehearsal,
  played: Assessment,
  document: SourceDocument,
  known: (rule: string) => boolean,
): readonly Diagnostic[] {
  const at = (...path: Path): Path => ['rehearsals', rehearsal.id, ...path];
  const found: Diagnostic[] = [];
  const report = (path: Path, code: string, args: Diagnostic['args']) =>
    found.push(diagnose(document, path, code, { rehearsal: rehearsal.id, ...args }));
  const { expect } = rehearsal;

  rehearsal.turns.forEach((turn, index) => {
    const acts = played.turns[index + 1]?.debtor.acts ?? [];
    const before = played.turns[index];
    const choice = scenario.choices.find(({ id }) => id === turn.choice);
    if (before !== undefined && choice !== undefined && !meets(choice.when, before)) {
      report(at('turns', index), 'SCN326', { turn: index + 1, choice: choice.id });
    }
    const absent = (turn.answers ?? []).filter((act) => !acts.includes(act));
    if (absent.length > 0)
      report(at('turns', index), 'SCN325', { turn: index + 1, expected: absent.join(', '), found: acts.join(', ') || '—' });
    const after = played.turns[index + 1];
    const astray = after === undefined ? [] : standingAstray(turn.leaves, after);
    if (astray.length > 0)
      report(at('turns', index, 'leaves'), 'SCN354', {
        turn: index + 1,
        expected: astray.map(({ name, expected }) => `${name}: ${expected}`).join(', '),
        found: astray.map(({ name, found: is }) => `${name}: ${is}`).join(', '),
      });
  });
  if (expect.ending !== played.ending)
    report(at('expect', 'ending'), 'SCN321', { expected: expect.ending ?? '—', found: played.ending ?? '—' });
  const breaches = breachesOf(played);
  const expected = expect.breached.filter(known).toSorted();
  const meantElse = expected.length < expect.breached.length;
  if (!meantElse && [...breaches.keys()].join() !== [...new Set(expected)].join())
    report(at('expect', 'breached'), 'SCN322', {
      expected: expected.join(', ') || '—',
      found: [...breaches].map(([rule, turns]) => (turns.length > 0 ? `${rule} @${turns.join('/')}` : rule)).join(', ') || '—',
    });
  const { legality, professionalism } = played.scorecard;
  if (legality.passed !== expect.legality.passed || outside(legality.score, expect.legality)) {
    report(at('expect', 'legality'), 'SCN323', { found: `${legality.passed ? 'passed' : 'failed'}, ${legality.score}` });
  }
  if (outside(professionalism.score, expect.professionalism))
    report(at('expect', 'professionalism'), 'SCN324', {
      found: professionalism.score,
      ...expect.professionalism,
      ...(professionalism.capped ? { uncapped: professionalism.uncapped } : {}),
      ...lostPoints(professionalism),
    });
  return found;
}

/** Where the debtor stands elsewhere than a turn was to leave them. */
function standingAstray(leaves: Condition | undefined, { meters, states }: PlayedTurn) {
  const ranges = Object.entries(leaves?.meters ?? {}).map(([meter, [least, most]]) => ({
    name: meter,
    expected: least === most ? `${least}` : `${least}–${most}`,
    found: `${meters[meter as Meter]}`,
    holds: meters[meter as Meter] >= least && meters[meter as Meter] <= most,
  }));
  const places = Object.entries(leaves?.regions ?? {}).map(([region, named]) => ({
    name: region,
    expected: named.join('/'),
    found: states[region] ?? '—',
    holds: named.includes(states[region] ?? ''),
  }));
  return [...ranges, ...places].filter(({ holds }) => !holds);
}

/** Every rule broken, sorted, with the turns that broke it. */
function breachesOf({ findings }: Assessment): ReadonlyMap<string, readonly number[]> {
  const broken = findings
    .filter(({ verdict }) => verdict === 'breached')
    .flatMap(({ rule, alsoBreaches, turn }) => [rule, ...alsoBreaches].map((id) => ({ id, turn })));
  const rules = [...new Set(broken.map(({ id }) => id))].sort();
  return new Map(
    rules.map((rule) => [
      rule,
      [...new Set(broken.flatMap(({ id, turn }) => (id === rule && turn !== undefined ? [turn] : [])))].sort((a, b) => a - b),
    ]),
  );
}

/** The criteria that cost points, the dearest first. */
function lostPoints({ sections }: Assessment['scorecard']['professionalism']): { readonly lost?: string } {
  const lost = sections
    .flatMap(({ criteria }) => criteria)
    .filter(({ applicable, score, of }) => applicable && score < of)
    .sort((a, b) => b.of - b.score - (a.of - a.score))
    .map(({ id, score, of }) => `${id} ${score}/${of}`);
  return lost.length === 0 ? {} : { lost: lost.join(', ') };
}

const outside = (score: number, { least, most }: { readonly least?: number; readonly most?: number }): boolean =>
  score < (least ?? 0) || score > (most ?? 100);
