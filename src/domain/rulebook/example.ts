import {
  heardIn,
  type AnswerTurn,
  type CollectorTurn,
  type Language,
  type Mandate,
  type SpokenTurn,
  type Transcript,
} from '../dialogue/index.ts';
import type { Example, ExampleAnswer, Exchange, Rulebook } from './rule.ts';

/** An example as a call that can be judged, spoken in one of the languages. */
export function toTranscript(example: Example, rulebook: Pick<Rulebook, 'id' | 'version'>, language: Language): Transcript {
  let turn = 0;
  const turns = (example.turns ?? []).flatMap((exchange): SpokenTurn[] => {
    if (exchange.collector !== undefined) turn += 1;
    return [...collectorTurn(exchange, turn, language), ...answers(exchange, turn, language)];
  });
  return {
    jurisdiction: rulebook.id,
    date: example.date ?? rulebook.version,
    ...(example.caseFile === undefined ? {} : { caseFile: example.caseFile }),
    ...(example.contact === undefined ? {} : { contact: example.contact }),
    turns,
  };
}

function collectorTurn({ collector }: Exchange, turn: number, language: Language): readonly CollectorTurn[] {
  if (collector === undefined) return [];
  const { offer, hungUp, say, ...heard } = collector;
  return [
    {
      turn,
      speaker: 'collector',
      text: say?.[language] ?? '',
      ...heardIn({ ...heard, acts: heard.acts ?? [], misconduct: heard.misconduct ?? [] }),
      ...(offer && { offer: offerOf(offer) }),
      ...(hungUp && { hungUp }),
    },
  ];
}

const offerOf = (authority: Mandate) => ({ kind: 'waiver', means: 'comfortable', authority }) as const;

const speakers = ['debtor', 'third-party', 'machine'] as const;

const answers = (exchange: Exchange, turn: number, language: Language): readonly AnswerTurn[] =>
  speakers.flatMap((speaker) => {
    const answer: ExampleAnswer | undefined = exchange[speaker];
    return answer === undefined ? [] : [{ turn, speaker, text: answer.say?.[language] ?? '', acts: answer.acts }];
  });
