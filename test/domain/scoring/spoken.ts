import { readFileSync } from 'node:fs';
import type { ClassifiedOffer, CollectorAct, DebtorAct, Misconduct, SpokenTurn, Transcript } from '../../../src/domain/dialogue/index.ts';
import type { Finding, Severity } from '../../../src/domain/rulebook/index.ts';
import { readRubric, type Rubric } from '../../../src/domain/scoring/index.ts';

type Said = {
  readonly acts?: string;
  readonly misconduct?: readonly Misconduct[];
  readonly offer?: ClassifiedOffer;
  readonly hungUp?: boolean;
};
type Heard = string | { readonly third: string };

/** Exchanges as pairs of what the collector did and what came back; the first entry is the answering of the phone. */
export function callOf(opening: Heard, ...exchanges: readonly (readonly [said: string | Said, heard: Heard])[]): Transcript {
  const turns: SpokenTurn[] = [answer(0, opening)];
  exchanges.forEach(([said, heard], at) => {
    const { acts = '', misconduct = [], ...rest } = typeof said === 'string' ? { acts: said } : said;
    turns.push({ turn: at + 1, speaker: 'collector', text: '', acts: words(acts) as CollectorAct[], misconduct, ...rest });
    turns.push(answer(at + 1, heard));
  });
  return { jurisdiction: 'cn', date: '2026-11-20', turns };
}

const answer = (turn: number, heard: Heard): SpokenTurn => ({
  turn,
  speaker: typeof heard === 'string' ? 'debtor' : 'third-party',
  text: '',
  acts: words(typeof heard === 'string' ? heard : heard.third) as DebtorAct[],
});

const words = (text: string): readonly string[] => text.split(' ').filter((word) => word !== '');

export const breach = (severity: Severity, turn = 1): Finding => ({
  rule: `cn.${severity}`,
  verdict: 'breached',
  severity,
  turn,
  clause: { instrument: { zh: '规定', en: 'Provisions' }, force: 'regulatory-notice', certainty: 'T' },
  alsoBreaches: [],
});

export const rubricFile = { file: 'card-call.yaml', text: readFileSync('scenarios/rubrics/card-call.yaml', 'utf8') };

export const cardCall: Rubric = (() => {
  const { rubric, diagnostics } = readRubric(rubricFile);
  if (rubric === undefined) throw new Error(`card-call.yaml does not read: ${JSON.stringify(diagnostics)}`);
  return rubric;
})();
