import type { AnswerTurn, CaseFile, CollectorTurn, Language, Mandate, SpokenTurn, Transcript } from '../dialogue/index.ts';
import type { Example, ExampleAnswer, ExampleCase, Exchange, Rulebook } from './rule.ts';

/** An example as a call that can be judged, spoken in one of the languages. */
export function toTranscript(example: Example, rulebook: Pick<Rulebook, 'id' | 'version'>, language: Language): Transcript {
  let turn = 0;
  const turns = example.turns.flatMap((exchange): SpokenTurn[] => {
    if (exchange.collector !== undefined) turn += 1;
    return [...collectorTurn(exchange, turn, language), ...answers(exchange, turn, language)];
  });
  return {
    jurisdiction: rulebook.id,
    date: example.date ?? rulebook.version,
    ...(example.caseFile === undefined ? {} : { caseFile: caseFile(example.caseFile) }),
    turns,
  };
}

function collectorTurn({ collector }: Exchange, turn: number, language: Language): readonly CollectorTurn[] {
  if (collector === undefined) return [];
  const { acts = [], misconduct = [], posesAs, offer, hungUp, say } = collector;
  const heard = { turn, speaker: 'collector', text: say?.[language] ?? '', acts, misconduct } as const;
  return [{ ...heard, ...(offer && { offer: offerOf(offer) }), ...(hungUp && { hungUp }), ...(posesAs && { posesAs }) }];
}

const offerOf = (authority: Mandate) => ({ kind: 'waiver', means: 'comfortable', authority }) as const;

const answers = (exchange: Exchange, turn: number, language: Language): readonly AnswerTurn[] =>
  (['debtor', 'third-party'] as const).flatMap((speaker) => {
    const answer: ExampleAnswer | undefined = exchange[speaker];
    return answer === undefined ? [] : [{ turn, speaker, text: answer.say?.[language] ?? '', acts: answer.acts }];
  });

const nameless = { zh: '', en: '' };
const none = { within: 0, withApproval: 0 };

/** An ordinary account, ten days overdue, about which only the given facts are remarkable. */
const caseFile = ({ collector = 'in-house', plan = 'none', dispute = 'none' }: ExampleCase): CaseFile => ({
  creditor: { name: nameless, kind: 'bank' },
  collector: { kind: collector, name: nameless, staffNumber: '' },
  debtor: { name: nameless, address: nameless },
  product: nameless,
  accountEnding: '0000',
  currency: 'CNY',
  ledger: { principal: 1_000_000, interest: 0, lateFee: 0, asOf: '2026-11-21' },
  dueDate: '2026-11-11',
  daysOverdue: 10,
  bucket: 'M1',
  history: [],
  authority: { instalmentMonths: none, waiver: none, extensionDays: none },
  plan,
  dispute,
  litigation: { authorised: false, judgment: false },
});
