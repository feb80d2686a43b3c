import type { Words } from '../../domain/dialogue/index.ts';
import type { Clause } from '../../domain/rulebook/index.ts';
import type { RuleInBook, StudyCard } from '../../stores/study-material.ts';
import { rulePath, termPath } from '../paths.ts';
import { questionTold } from './question-told.ts';
import { answeredIn, askedIn, type Line, type Telling, type Told } from './telling.ts';
import type { StudyWords } from './words.ts';

/** Front and back of a card, in words. */
export function cardTold(card: StudyCard, telling: Telling): Told {
  switch (card.kind) {
    case 'term':
      return termTold(card, telling);
    case 'rule':
      return ruleTold(card, telling);
    case 'question':
      return questionTold(card.question, telling);
    case 'moment':
      return momentTold(card, telling);
    case 'note':
      return { ask: '', front: [{ text: card.note.front, look: 'lead' }], back: [{ text: card.note.back, look: 'plain' }] };
  }
}

function termTold({ term }: Extract<StudyCard, { kind: 'term' }>, { words, languages }: Telling): Told {
  const [asked, lang] = [askedIn(languages), answeredIn(languages)];
  const across = asked !== lang;
  const also = term.also[lang];
  const told = (text: string, look: Line['look'], label?: string): Line => ({
    text,
    look,
    lang,
    ...(label === undefined ? {} : { label }),
  });
  return {
    ask: across ? words.card.whatIsCalled : words.card.whatIs,
    front: [{ text: term[asked], look: 'lead', lang: asked }],
    back: [
      ...(across ? [told(term[lang], 'lead')] : []),
      ...(lang === 'zh' || asked === 'zh' ? [{ text: term.pinyin, look: 'quiet' } as const] : []),
      told(term.definition[lang], 'plain'),
      ...(also.length === 0 ? [] : [told(also.join(lang === 'zh' ? '、' : ', '), 'quiet', words.card.also)]),
      told(term.example[lang], 'plain', words.card.example[term.saidBy]),
      ...(term.note === undefined ? [] : [told(term.note[lang], 'plain', words.card.beware)]),
    ],
    link: { href: termPath(term.id), label: words.card.wholeTerm },
  };
}

function ruleTold({ rule, rulebook }: RuleInBook, telling: Telling): Told {
  const { words, language } = telling;
  const of = (some: Words): string => language.of(some);
  const [clause] = rule.clauses;
  return {
    ask: words.card.ruleAsk,
    front: [
      { text: of(rule.title), look: 'lead' },
      { text: rulebook.place === undefined ? language.words.placeCalled({ id: rulebook.id }) : of(rulebook.place), look: 'quiet' },
    ],
    back: [
      { text: of(rule.words), look: 'plain' },
      { text: of(rule.unlawful), look: 'bad', label: words.card.unlawful },
      { text: of(rule.lawful), look: 'good', label: words.card.lawful },
      { text: of(rule.why), look: 'plain', label: words.card.why },
      ...(clause === undefined ? [] : [{ text: cited(clause, telling), look: 'quiet' } as const]),
    ],
    link: { href: rulePath(rulebook.id, rule.id), label: words.card.wholeRule },
  };
}

/** A clause with its force and how certain we are of it. */
function cited({ instrument, article, force, certainty }: Clause, { language }: Telling): string {
  const { citation, forces, certainties } = language.words;
  const source = citation({ instrument: language.of(instrument), ...(article === undefined ? {} : { article }) });
  return [source, forces[force], certainties[certainty].name, certainties[certainty].meaning].join(' · ');
}

function momentTold({ moment, broke }: Extract<StudyCard, { kind: 'moment' }>, { words, language }: Telling): Told {
  const of = (some: Words): string => language.of(some);
  return {
    ask: words.card.momentAsk,
    front: [
      { text: of(moment.heard), look: 'lead', label: words.card.heard },
      { text: of(moment.said), look: 'plain', label: words.card.said },
    ],
    back: [
      { text: of(moment.better), look: 'good', label: words.card.better },
      ...(broke === undefined ? [] : [{ text: of(broke.rule.title), look: 'bad', label: words.card.broke } as const]),
      ...(broke === undefined ? [] : [{ text: of(broke.rule.why), look: 'plain' } as const]),
    ],
    ...(broke === undefined ? {} : { link: { href: rulePath(broke.rulebook.id, broke.rule.id), label: words.card.wholeRule } }),
  };
}

/** What is read out of some lines. */
export const spoken = (lines: readonly Line[], words: StudyWords): string =>
  lines.map(({ label, text }) => (label === undefined ? text : words.session.spoken({ kind: label, text }))).join('\n');
