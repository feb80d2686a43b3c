import type { Term } from '../domain/glossary/index.ts';
import type { Question } from '../domain/quiz/index.ts';
import type { CardRecord } from '../domain/records/index.ts';
import type { Rule, Rulebook } from '../domain/rulebook/index.ts';
import type { Content } from './content.ts';
import { openBank } from './question-bank.ts';

/** What cards are about, by their ids in the content. */
export interface StudyMaterial {
  readonly terms: readonly Term[];
  readonly rules: ReadonlyMap<string, RuleInBook>;
  readonly questions: ReadonlyMap<string, Question>;
}
export interface RuleInBook {
  readonly rule: Rule;
  readonly rulebook: Rulebook;
}

/** A card with what it shows. */
export type StudyCard = { readonly id: string } & (
  | { readonly kind: 'term'; readonly term: Term }
  | ({ readonly kind: 'rule' } & RuleInBook)
  | { readonly kind: 'question'; readonly question: Question }
  | { readonly kind: 'moment'; readonly moment: NonNullable<CardRecord['moment']>; readonly broke?: RuleInBook }
  | { readonly kind: 'note'; readonly note: NonNullable<CardRecord['note']> }
);

/** Terms always; rulebooks and questions only where a card needs them. */
export async function openMaterial(
  content: Pick<Content, 'openGlossary' | 'openQuestions' | 'openMadeQuestions' | 'openRulebook' | 'rulebookIds'>,
  records: readonly CardRecord[],
): Promise<StudyMaterial> {
  const asksRules = records.some(({ kind, moment }) => kind === 'rule' || moment?.rule !== undefined);
  const asksQuestions = records.some(({ kind }) => kind === 'question');
  const [{ glossary, questions }, rulebooks] = await Promise.all([
    asksQuestions ? openBank(content) : content.openGlossary().then((glossary) => ({ glossary, questions: [] })),
    asksRules ? Promise.all(content.rulebookIds().map((id) => content.openRulebook(id))) : [],
  ]);
  return {
    terms: glossary.terms,
    questions: new Map(questions.map((question) => [question.id, question])),
    rules: new Map(rulebooks.toReversed().flatMap(rulesIn)),
  };
}

const rulesIn = (rulebook: Rulebook) =>
  rulebook.rules.toReversed().map((rule): readonly [string, RuleInBook] => [rule.id, { rule, rulebook }]);

/** Every card there is something to show on: each term, and what records make. What is gone from the content is left out. */
export function cardsFrom({ terms, rules, questions }: StudyMaterial, records: readonly CardRecord[]): readonly StudyCard[] {
  const ofTerms = terms.map((term): StudyCard => ({ id: `term:${term.id}`, kind: 'term', term }));
  const known = new Set(ofTerms.map(({ id }) => id));
  return [...ofTerms, ...records.filter(({ id }) => !known.has(id)).flatMap(made)];

  function made({ id, kind, moment, note }: CardRecord): readonly StudyCard[] {
    const about = id.slice(kind.length + 1);
    if (kind === 'rule') {
      const found = rules.get(about);
      return found === undefined ? [] : [{ id, kind, ...found }];
    }
    if (kind === 'question') {
      const question = questions.get(about);
      return question === undefined ? [] : [{ id, kind, question }];
    }
    if (kind === 'moment' && moment !== undefined) {
      const broke = moment.rule === undefined ? undefined : rules.get(moment.rule);
      return [{ id, kind, moment, ...(broke === undefined ? {} : { broke }) }];
    }
    return kind === 'note' && note !== undefined ? [{ id, kind, note }] : [];
  }
}
