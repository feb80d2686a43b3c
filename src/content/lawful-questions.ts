import type { Words } from '../domain/dialogue/index.ts';
import type { Deck, Line, Pair } from '../domain/drill/index.ts';
import type { Lawful } from '../domain/quiz/index.ts';
import type { Rule, Rulebook } from '../domain/rulebook/index.ts';

/** One question a pair, asked of the one wording or the other, where nothing but the moment itself needs to be known. */
export function lawfulQuestions(deck: Deck, rulebooks: ReadonlyMap<string, Rulebook>): readonly Lawful[] {
  const rules = rulebooks.get(deck.jurisdiction)?.rules ?? [];
  return deck.pairs.filter(standsAlone).flatMap((pair, at) => lawfulOf(pair, at % 2 === 0, deck.jurisdiction, rules));
}

const standsAlone = ({ caseFile, contact, date, before, heard }: Pair): boolean =>
  caseFile === undefined &&
  contact === undefined &&
  date === undefined &&
  before === undefined &&
  (heard?.by === undefined || heard.by === 'debtor');

function lawfulOf(pair: Pair, lawful: boolean, jurisdiction: string, rules: readonly Rule[]): readonly Lawful[] {
  const broken = rules.find(({ id }) => id === pair.breaks[0]);
  const [clause] = broken?.clauses ?? [];
  const why = pair.why ?? broken?.why;
  if (broken === undefined || clause === undefined || why === undefined) return [];
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
      ...(lawful ? pair.uses && { uses: pair.uses } : { breaks: broken.id }),
      explain: why,
      source: clause.instrument,
      covers: [],
      terms: [],
      rules: lawful && pair.uses ? [] : [broken.id],
      jurisdiction,
    },
  ];
}

const joined = (lines: readonly Line[]): Words => ({
  zh: lines.map(({ say }) => say.zh).join(''),
  en: lines.map(({ say }) => say.en).join(' '),
});
