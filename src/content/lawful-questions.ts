import type { Words } from '../domain/dialogue/index.ts';
import type { Deck, Line, Pair } from '../domain/drill/index.ts';
import type { Lawful } from '../domain/quiz/index.ts';
import type { Rule, Rulebook } from '../domain/rulebook/index.ts';

/** One question a pair, asked of the one wording or the other, where nothing but the moment itself needs to be known. */
export function lawfulQuestions(deck: Deck, rulebooks: ReadonlyMap<string, Rulebook>): readonly Lawful[] {
  const rules = rulebooks.get(deck.jurisdiction)?.rules ?? [];
  return deck.pairs.filter(standsAlone).flatMap((pair, at) => lawfulOf(pair, at % 2 === 0, deck.jurisdiction, rules));
}

const standsAlone = ({ caseFile, contact, date, before, heard, lawful, unlawful }: Pair): boolean =>
  caseFile === undefined &&
  contact === undefined &&
  date === undefined &&
  before === undefined &&
  (heard?.by === undefined || heard.by === 'debtor') &&
  [...lawful, ...unlawful].every(({ amounts, offer }) => amounts === undefined && offer === undefined);

function lawfulOf(pair: Pair, lawful: boolean, jurisdiction: string, rules: readonly Rule[]): readonly Lawful[] {
  const broken = rules.find(({ id }) => id === pair.breaks[0]);
  const used = lawful ? rules.find(({ id }) => id === pair.uses) : undefined;
  const told = used ?? broken;
  const [clause] = told?.clauses ?? [];
  if (broken === undefined || told === undefined || clause === undefined) return [];
  return [
    {
      kind: 'lawful',
      id: `${jurisdiction}.${pair.id}`,
      made: 'generated',
      topic: 'conduct',
      level: 2,
      ask: 'is-it-lawful',
      about: pair.situation,
      ...(pair.heard && { heard: pair.heard.say }),
      line: joined(lawful ? pair.lawful : pair.unlawful),
      lawful,
      ...(lawful ? used && { uses: used.id } : { breaks: broken.id }),
      explain: both(told.words, pair.why ?? told.why),
      source: clause.instrument,
      covers: [],
      terms: [],
      rules: [told.id],
      jurisdiction,
    },
  ];
}

const joined = (lines: readonly Line[]): Words => ({
  zh: lines.map(({ say }) => say.zh).join(''),
  en: lines.map(({ say }) => say.en).join(' '),
});

const both = (one: Words, other: Words): Words => ({ zh: `${one.zh}${other.zh}`, en: `${one.en} ${other.en}` });
