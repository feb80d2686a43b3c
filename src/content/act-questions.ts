import type { CollectorAct, Misconduct } from '../domain/dialogue/index.ts';
import type { ActQuestion } from '../domain/quiz/index.ts';
import type { Phrase } from '../domain/scenario/index.ts';
import { takenFor } from './taken-for.data.ts';

/** One question for each phrase that does one thing, does it well or unlawfully, and needs no figures of a case. */
export const actQuestions = (phrases: readonly Phrase[]): readonly ActQuestion[] => phrases.flatMap(actOf);

function actOf({ id, jurisdictions, entry }: Phrase): readonly ActQuestion[] {
  const did: readonly (CollectorAct | Misconduct)[] = entry.misconduct.length > 0 ? entry.misconduct : entry.acts;
  const [act] = did;
  const not = act && takenFor[act];
  if (act === undefined || did.length > 1 || not === undefined || entry.coach === undefined) return [];
  if (entry.grade === 'weaker' || [entry.zh, entry.en].some((text) => text.includes('{'))) return [];
  const [jurisdiction] = jurisdictions;
  return [
    {
      kind: 'act',
      id,
      made: 'generated',
      topic: entry.misconduct.length > 0 ? 'conduct' : 'skills',
      level: 1,
      ask: 'which-act',
      line: { zh: entry.zh, en: entry.en },
      by: 'collector',
      act,
      not,
      explain: entry.coach,
      source: id,
      covers: [],
      terms: [],
      rules: [],
      ...(jurisdiction !== undefined && { jurisdiction }),
    },
  ];
}
