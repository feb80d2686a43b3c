import type { Language, Words } from '../../domain/dialogue/index.ts';
import { layOut, type AnyAct, type Question } from '../../domain/quiz/index.ts';
import { answeredIn, askedIn, type Line, type Telling, type Told } from './telling.ts';

/** A question that is answered in the head: what is asked, and then what is right and why. */
export function questionTold(question: Question, telling: Telling): Told {
  const { words, languages, seed } = telling;
  const [asked, answered] = [askedIn(languages), answeredIn(languages)];
  const { ask, about, explain } = question;
  const order = layOut(question, seed);
  const parts = partsOf(question, telling);
  const told = (some: Words, look: Line['look'], lang: Language): Line => ({ text: some[lang], look, lang });
  return {
    ask: typeof ask === 'string' ? words.card.asks[ask] : ask[asked],
    front: [
      ...(about === undefined ? [] : [told(about, 'lead', asked)]),
      ...heardIn(question, telling),
      ...order.flatMap((at) => parts.shown[at] ?? []).map((text): Line => ({ text, look: 'item', lang: answered })),
    ],
    back: [...parts.right.map((text): Line => ({ text, look: 'good', lang: answered })), told(explain, 'plain', answered)],
  };
}

/** What stands before the options. */
function heardIn(question: Question, { words, languages }: Telling): readonly Line[] {
  const lang = askedIn(languages);
  const line = (text: string): Line => ({ text, look: 'plain', lang });
  switch (question.kind) {
    case 'cloze':
    case 'lawful':
      return [line(question.line[lang])];
    case 'act':
      return [line(words.card.line({ speaker: words.card.speakers[question.by], say: question.line[lang] }))];
    case 'say-next':
      return [line(words.card.line({ speaker: words.card.speakers.debtor, say: question.heard[lang] }))];
    case 'spot':
      return question.dialogue.map(({ by, say }) => line(words.card.line({ speaker: words.card.speakers[by], say: say[lang] })));
    default:
      return [];
  }
}

interface Parts {
  /** What may be chosen or moved, in the question's own order. */
  readonly shown: readonly string[];
  readonly right: readonly string[];
}

function partsOf(question: Question, { words, language, languages }: Telling): Parts {
  const lang = answeredIn(languages);
  const { card } = words;
  switch (question.kind) {
    case 'match': {
      const pairs = question.pairs.map(({ left, right }) => ({ left: left[askedIn(languages)], right: right[lang] }));
      return { shown: pairs.map(({ left }) => left), right: pairs.map(card.arrow) };
    }
    case 'order':
      return { shown: question.steps.map((step) => step[lang]), right: question.steps.map((step, at) => `${at + 1}. ${step[lang]}`) };
    case 'sort': {
      const nameOf = (bin: string): string => question.bins.find(({ id }) => id === bin)?.name[lang] ?? bin;
      return {
        shown: question.items.map(({ say }) => say[lang]),
        right: question.items.map(({ say, bin }) => card.arrow({ left: say[lang], right: nameOf(bin) })),
      };
    }
    case 'lawful':
      return { shown: [], right: [question.lawful ? card.lawfulLine : card.unlawfulLine] };
    case 'act': {
      const { collectorActs, debtorActs, misconduct } = language.words;
      const names: Readonly<Partial<Record<AnyAct, string>>> = { ...debtorActs, ...collectorActs, ...misconduct };
      const nameOf = (act: AnyAct): string => names[act] ?? act;
      return { shown: [question.act, ...question.not].map(nameOf), right: [nameOf(question.act)] };
    }
    case 'spot':
      return {
        shown: [],
        right: question.dialogue.flatMap(({ wrong, right }) =>
          wrong === undefined || right === undefined ? [] : [card.instead({ wrong: wrong[lang], right: right[lang] })],
        ),
      };
    case 'number':
      return { shown: [], right: [card.figure({ number: question.answer, unit: question.unit[lang] }), question.working[lang]] };
    default: {
      const { options } = question;
      return { shown: options.map(({ say }) => say[lang]), right: options.filter(({ right }) => right).map(({ say }) => say[lang]) };
    }
  }
}
