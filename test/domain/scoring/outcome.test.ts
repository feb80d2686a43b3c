import { describe, expect, it } from 'vitest';
import { outcomeOf } from '../../../src/domain/scoring/index.ts';

describe('the outcome of a call', () => {
  it('a kept plan after a warm, short call is good in every way', () => {
    expect(outcomeOf({ recovery: 80, health: 80, turns: 9, finalTrust: 5, finalTension: 0 })).toEqual({
      conversation: 100,
      recovery: 80,
      speed: 100,
      health: 80,
      balance: 80,
    });
  });

  it('money won by wrecking the debtor is out of balance', () => {
    expect(outcomeOf({ recovery: 95, health: 10, turns: 14, finalTrust: 1, finalTension: 4 })).toEqual({
      conversation: 20,
      recovery: 95,
      speed: 80,
      health: 10,
      balance: 18,
    });
  });

  it('nothing won on either side balances at nothing', () => {
    expect(outcomeOf({ recovery: 0, health: 0, turns: 60, finalTrust: 0, finalTension: 5 })).toEqual({
      conversation: 0,
      recovery: 0,
      speed: 0,
      health: 0,
      balance: 0,
    });
  });
});
