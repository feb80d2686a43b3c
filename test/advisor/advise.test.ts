import { describe, expect, it } from 'vitest';
import { advise, survey, type CallAdvice, type Ground, type Worth } from '../../src/advisor/index.ts';
import type { Rehearsal, Scenario } from '../../src/domain/scenario/index.ts';
import { endingsBestFirst } from '../../src/prover/worth.ts';
import { replay } from '../../src/engine/index.ts';
import { assess, toLog } from '../../src/prover/index.ts';
import { builtIn, builtInScenarios } from '../support/built-in.ts';

const rulebook = present(builtIn.rulebooks.get('cn'));
const rubric = present(builtIn.rubrics[0]);

function present<Value>(value: Value | undefined): Value {
  if (value === undefined) throw new Error('the built-in content cannot be read');
  return value;
}

const advised = (['forgetful-first-timer', 'laid-off-hardship'] as const).flatMap((id) => {
  const scenario = present(builtInScenarios.find((one) => one.id === id));
  const ground = present(survey(scenario, rulebook, rubric));
  return scenario.rehearsals
    .filter(({ kind }) => kind === 'model' || kind === 'clumsy')
    .map((rehearsal) => ({ name: `${id}, ${rehearsal.id}`, ...adviceOn(scenario, ground, rehearsal) }));
});

function adviceOn(scenario: Scenario, known: Ground, rehearsal: Rehearsal) {
  const log = toLog(scenario, rehearsal.turns, 'en');
  const turns = replay(scenario, 1, log);
  const advice = advise(known, turns) ?? advise(present(survey(scenario, rulebook, rubric, turns)), turns);
  return { scenario, log, advice: present(advice) };
}

/** Law first, then the ending, then professionalism, then fewer turns: negative when the first is the better. */
function compare(scenario: Scenario, a: Worth, b: Worth): number {
  const rank = (ending: string): number => endingsBestFirst(scenario).indexOf(scenario.endings.findIndex(({ id }) => id === ending));
  return (
    Number(b.legality.passed) - Number(a.legality.passed) ||
    b.legality.score - a.legality.score ||
    rank(a.ending) - rank(b.ending) ||
    b.professionalism - a.professionalism ||
    a.turns - b.turns
  );
}

const worthsOf = ({ start, turns }: CallAdvice): readonly Worth[] => [start, ...turns.map(({ after }) => after)];

describe.each(advised)('what a call was worth: $name', ({ scenario, log, advice }) => {
  it('every best course shown, played from where it is shown, comes to exactly the scores that are shown', () => {
    worthsOf(advice).forEach((worth, said) => {
      const rest = toLog(
        scenario,
        worth.line.map(({ turn }) => turn),
        'en',
      );
      const { ending, scorecard, turns } = assess(scenario, 1, [...log.slice(0, said), ...rest], { rulebook, rubric }, 'en');
      expect({
        ending,
        legality: { passed: scorecard.legality.passed, score: scorecard.legality.score },
        professionalism: scorecard.professionalism.score,
        turns: turns.length - 1,
      }).toEqual({ ending: worth.ending, legality: worth.legality, professionalism: worth.professionalism, turns: worth.turns });
    });
  });

  it('no turn gains anything: what was said was one of the courses that were open', () => {
    for (const { before, after } of advice.turns) expect(compare(scenario, before, after)).toBeLessThanOrEqual(0);
  });

  it('a turn without regret left everything in reach, and one with regret says what it cost', () => {
    for (const { before, after, regret } of advice.turns) {
      const lost = before.professionalism - after.professionalism;
      if (regret === undefined) expect([after.ending, after.legality, lost]).toEqual([before.ending, before.legality, 0]);
      else
        expect(regret.legality + Number(regret.gateLost) + Number(regret.ending !== undefined) + regret.professionalism).toBeGreaterThan(0);
    }
  });

  it('a bound is never below what was found, and the last turn is worth what the call came to', () => {
    for (const { professionalism, most } of worthsOf(advice)) expect(most).toBeGreaterThanOrEqual(professionalism);
    const { ending, scorecard } = assess(scenario, 1, log, { rulebook, rubric }, 'en');
    expect(advice.turns.at(-1)?.after).toMatchObject({ ending, professionalism: scorecard.professionalism.score, line: [] });
  });
});

describe('the point of no return', () => {
  it('of a model call there is none; of a clumsy one it is a turn after which no pass was left', () => {
    const [model, clumsy] = ['model', 'clumsy'].map((kind) => present(advised.find(({ name }) => name.endsWith(kind))).advice);
    expect(present(model).pointOfNoReturn).toBeUndefined();
    const { pointOfNoReturn, turns } = present(clumsy);
    expect(turns.find(({ turn }) => turn === pointOfNoReturn)).toMatchObject({ before: { passable: true }, after: { passable: false } });
  });
});
