import { describe, expect, it } from 'vitest';
import type { CollectorAct, Misconduct } from '../../../src/domain/dialogue/index.ts';
import { tell } from '../../../src/domain/debrief/index.ts';
import type { Choice } from '../../../src/domain/scenario/index.ts';
import { choice, play, scenario, scorecard } from './played.ts';

const opening = { debtor: { acts: ['answer-phone'] } } as const;

/** What is proposed instead of the last of these turns, each of them given by its acts. */
function betterThan(choices: readonly Choice[], ...said: readonly (readonly CollectorAct[])[]): string | undefined {
  const steps = said.map((acts) => ({ collector: { acts, misconduct: [] }, debtor: { acts: ['stall'] }, meters: { trust: -1 } }) as const);
  const turns = play(opening, ...steps);
  return tell({ scenario: { ...scenario, choices }, turns, findings: [], scorecard }).turns.at(-1)?.better;
}

function afterTheQuestion(choices: readonly Choice[], acts: readonly CollectorAct[], misconduct: readonly Misconduct[] = []) {
  const turns = play(
    opening,
    { collector: { acts: ['ask-reason'], misconduct: [] }, debtor: { acts: ['object'] }, enters: { 'will-you-tell': 'raised' } },
    { collector: { acts, misconduct, choice: 'said' }, debtor: { acts: ['object'] }, enters: { 'will-you-tell': 'pressed' } },
  );
  return tell({ scenario: { ...scenario, choices }, turns, findings: [], scorecard }).turns.at(-1)?.better;
}

describe('what would have been better', () => {
  it('is never more of what was just said', () => {
    expect(betterThan([choice('again', 'good', ['ask-commitment'])], ['ask-commitment'])).toBeUndefined();
  });

  it('is never what had been done before', () => {
    const known = choice('may-i', 'good', ['disclose-recording', 'check-convenience']);
    const fresh = choice('why', 'good', ['ask-reason']);
    expect(betterThan([known, fresh], ['disclose-recording', 'check-convenience'], ['other'])).toBe('why');
    expect(betterThan([known], ['disclose-recording', 'check-convenience'], ['other'])).toBeUndefined();
  });

  it('answers the question that stood open, even where what was said was good in itself', () => {
    const answer = choice('tell-nobody', 'good', ['listen-acknowledge', 'answer-question']);
    const other = choice('name-it', 'good', ['empathize']);
    expect(afterTheQuestion([other, answer], ['ask-commitment'])).toBe('tell-nobody');
    expect(afterTheQuestion([other, answer, choice('said', 'good', ['empathize'])], ['empathize'])).toBe('tell-nobody');
  });

  it('after misconduct, is the same thing done properly', () => {
    const proper = choice('proper', 'good', ['verify-identity']);
    const turns = play(opening, {
      collector: { acts: ['verify-identity'], misconduct: ['privacy-leak'] },
      debtor: { acts: ['express-distress'] },
    });
    const choices = [choice('why', 'good', ['ask-reason']), proper];
    expect(tell({ scenario: { ...scenario, choices }, turns, findings: [], scorecard }).turns.at(-1)?.better).toBe('proper');
  });

  it('calms nobody who is not upset', () => {
    expect(betterThan([choice('hush', 'good', ['apologise', 'de-escalate'])], ['ask-commitment'])).toBeUndefined();
  });

  it('is in the words of the scenario where it has any', () => {
    const shelf = choice('cn-general.why', 'good', ['ask-reason']);
    expect(betterThan([shelf, choice('means', 'good', ['ask-ability'])], ['ask-commitment'])).toBe('means');
    expect(betterThan([shelf], ['ask-commitment'])).toBe('cn-general.why');
    const deeper = choice('what-else', 'good', ['empathize', 'ask-ability']);
    expect(betterThan([shelf, deeper], ['empathize', 'ask-ability'], ['ask-commitment'])).toBe('what-else');
  });
});
