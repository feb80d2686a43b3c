import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { deal, survey } from '../../src/advisor/index.ts';
import { openQuestions, settles } from '../../src/domain/persona/index.ts';
import { answerPhone, choicesOnOffer, choiceWords, takeTurn, type CallSoFar } from '../../src/engine/index.ts';
import { builtIn, builtInScenarios } from '../support/built-in.ts';

const rulebook = builtIn.rulebooks.get('cn');
const [rubric] = builtIn.rubrics;
const scenario = builtInScenarios.find(({ id }) => id === 'angry-late-fee');
if (rulebook === undefined || rubric === undefined || scenario === undefined) throw new Error('the built-in content cannot be read');
const ground = survey(scenario, rulebook, rubric);
if (ground === undefined) throw new Error('angry-late-fee was too large to walk');

/** A call in which the dice pick from whatever is on offer. */
function wander(dice: readonly number[]): CallSoFar {
  return dice.reduce(
    (call, roll) => {
      const on = choicesOnOffer(scenario!, call.turns.at(-1)!);
      const choice = on[roll % on.length]!;
      return takeTurn(scenario!, 1, call, {
        type: 'collector.spoke',
        text: choiceWords(scenario!, choice, 'en'),
        acts: choice.acts,
        misconduct: choice.misconduct,
        ...(choice.posesAs === undefined ? {} : { posesAs: choice.posesAs }),
        ...(choice.offer === undefined ? {} : { offer: choice.offer }),
        choice: choice.id,
      });
    },
    answerPhone(scenario!, 1),
  );
}

describe('the sentences dealt', () => {
  it('wherever a call has come to, are up to four, all on offer there, one of them keeping all that can still be had', () => {
    fc.assert(
      fc.property(fc.array(fc.nat(1_000), { maxLength: 9 }), fc.nat(100), (dice, seed) => {
        const { turns } = wander(dice);
        const last = turns.at(-1)!;
        const dealt = deal(ground, turns, seed);
        expect(dealt === undefined).toBe(last.ending !== undefined);
        if (last.ending !== undefined) return;
        expect(dealt?.length).toBeGreaterThan(0);
        expect(dealt?.length).toBeLessThanOrEqual(4);
        const on = choicesOnOffer(scenario, last);
        const choices = dealt!.map(({ choice }) => on.find(({ id }) => id === choice));
        expect(choices).not.toContain(undefined);
        expect(new Set(dealt!.map(({ choice }) => choice)).size).toBe(dealt!.length);
        expect(
          dealt!.some(({ standing, ending, criteria }) => standing !== 'breach' && ending === undefined && criteria === undefined),
        ).toBe(true);
        expect(deal(ground, turns, seed)).toEqual(dealt);
      }),
      { numRuns: 60 },
    );
  });

  it('hold something that answers a question which stands open, where that keeps the best in reach', () => {
    fc.assert(
      fc.property(fc.array(fc.nat(1_000), { maxLength: 8 }), (dice) => {
        const { turns } = wander(dice);
        const last = turns.at(-1)!;
        const memory = { meters: last.meters, states: last.states };
        const [open] = openQuestions(scenario.program, memory);
        const dealt = deal(ground, turns, 1) ?? [];
        if (open === undefined || dealt.length === 0) return;
        const answers = (id: string): boolean =>
          settles(scenario.program, open, scenario.choices.find((choice) => choice.id === id)?.acts ?? [], memory);
        const kept = dealt.filter(({ standing }) => standing === 'best');
        const could = choicesOnOffer(scenario, last).filter(({ id, grade }) => grade === 'good' && answers(id));
        if (could.length > 0 && kept.length > 0) expect(dealt.some(({ choice }) => answers(choice))).toBe(true);
      }),
      { numRuns: 60 },
    );
  });

  it('differ in what they cost: beside the best stands something lesser, with its reason, or a breach', () => {
    const openings = Array.from({ length: 12 }, (_, seed) => deal(ground, wander([]).turns, seed) ?? []);
    expect(openings.every((dealt) => dealt.some(({ standing }) => standing === 'best'))).toBe(true);
    expect(openings.every((dealt) => dealt.some(({ standing }) => standing !== 'best'))).toBe(true);
    expect(new Set(openings.map((dealt) => dealt.map(({ choice }) => choice).join())).size).toBeGreaterThan(3);
  });

  it('do not offer again what is said once and was said', () => {
    const opened = takeTurn(scenario, 1, answerPhone(scenario, 1), {
      type: 'collector.spoke',
      text: '',
      acts: ['greet', 'identify-self', 'disclose-recording'],
      misconduct: [],
      choice: 'opens-by-the-book',
    });
    for (let seed = 0; seed < 20; seed += 1)
      expect(deal(ground, opened.turns, seed)?.map(({ choice }) => choice)).not.toContain('cn-general.mentions-the-recording');
  });
});
