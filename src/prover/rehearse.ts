import { diagnose, type Diagnostic, type Path, type SourceDocument } from '../domain/authoring/index.ts';
import { meets } from '../domain/persona/index.ts';
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
    ...scenario.rehearsals.flatMap((rehearsal) => compare(scenario, rehearsal, rehearse(scenario, rehearsal, standards), document)),
  ];
}

function compare(scenario: Scenario, rehearsal: Rehearsal, played: Assessment, document: SourceDocument): readonly Diagnostic[] {
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
  });
  if (expect.ending !== played.ending)
    report(at('expect', 'ending'), 'SCN321', { expected: expect.ending ?? '—', found: played.ending ?? '—' });
  const breached = [
    ...new Set(
      played.findings.filter(({ verdict }) => verdict === 'breached').flatMap(({ rule, alsoBreaches }) => [rule, ...alsoBreaches]),
    ),
  ].sort();
  const expected = [...expect.breached].sort();
  if (breached.join() !== expected.join())
    report(at('expect', 'breached'), 'SCN322', { expected: expected.join(', ') || '—', found: breached.join(', ') || '—' });
  const { legality, professionalism } = played.scorecard;
  if (legality.passed !== expect.legality.passed || outside(legality.score, expect.legality)) {
    report(at('expect', 'legality'), 'SCN323', { found: `${legality.passed ? 'passed' : 'failed'}, ${legality.score}` });
  }
  if (outside(professionalism.score, expect.professionalism))
    report(at('expect', 'professionalism'), 'SCN324', { found: professionalism.score });
  return found;
}

const outside = (score: number, { least, most }: { readonly least?: number; readonly most?: number }): boolean =>
  score < (least ?? 0) || score > (most ?? 100);
