/** What became of the call, beside the two judgements and inside neither. Each 0–100. */
export interface Outcome {
  readonly conversation: number;
  readonly recovery: number;
  readonly speed: number;
  readonly health: number;
  /** Harmonic mean of recovery and health: it punishes winning one by wrecking the other. */
  readonly balance: number;
}

const meterTop = 5;
const unhurriedTurns = 10;
const perExtraTurn = 5;

/**
 * `recovery` and `health` are the ending's, 0–100; trust and tension are the meters at the end, 0–5. The families follow
 * Debt Collection Negotiation (arXiv 2502.18228).
 */
export function outcomeOf(end: {
  readonly recovery: number;
  readonly health: number;
  readonly turns: number;
  readonly finalTrust: number;
  readonly finalTension: number;
}): Outcome {
  const { recovery, health } = end;
  return {
    conversation: Math.round(((end.finalTrust + meterTop - end.finalTension) * 100) / (2 * meterTop)),
    recovery,
    speed: Math.max(0, 100 - Math.max(0, end.turns - unhurriedTurns) * perExtraTurn),
    health,
    balance: recovery + health === 0 ? 0 : Math.round((2 * recovery * health) / (recovery + health)),
  };
}
