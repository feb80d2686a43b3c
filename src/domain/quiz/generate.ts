import { diceFrom, shuffled } from '../chance/index.ts';
import type { Words } from '../dialogue/index.ts';
import type { Glossary, Stage, StudyList, Term } from '../glossary/index.ts';
import type { Cloze, Match, Option, Order, Question } from './question.ts';

const gap = '____';

/** Questions made from what there is to read up: of every term, of lists whose order tells something, of the workflow. */
export function questionsFrom({ terms, lists, stages }: Glossary): readonly Question[] {
  const byId = new Map(terms.map((term) => [term.id, term]));
  return [
    ...terms.flatMap((term) => questionsOn(term, nearTo(term, byId))),
    ...matches(terms),
    ...lists.filter(({ ordered }) => ordered).map(orderOf),
    ...workflowOrders(stages.filter(({ crossing }) => !crossing)),
  ];
}

const nearTo = ({ near }: Term, byId: ReadonlyMap<string, Term>): readonly Term[] => near.flatMap((id) => byId.get(id) ?? []).slice(0, 3);

function questionsOn(term: Term, near: readonly Term[]): readonly Question[] {
  const asked = {
    made: 'generated',
    topic: term.topic,
    level: 1,
    source: term.source,
    covers: [],
    terms: [term.id],
    rules: term.rules,
    explain: term.note === undefined ? term.definition : both(term.definition, term.note),
  } as const;
  const name: Words = { zh: term.zh, en: term.en };
  const names: readonly Option[] = [
    { say: name, right: true },
    ...near.map((other) => ({ say: { zh: other.zh, en: other.en }, right: false, why: other.definition })),
  ];
  const definitions: readonly Option[] = [
    { say: term.definition, right: true },
    ...near.map((other) => ({ say: other.definition, right: false, isOf: { zh: other.zh, en: other.en } })),
  ];
  return [
    { ...asked, kind: 'choose', id: `${term.id}.definition`, ask: 'which-definition', about: name, options: definitions },
    { ...asked, kind: 'choose', id: `${term.id}.term`, ask: 'which-term', about: term.definition, options: names },
    { ...asked, kind: 'choose', id: `${term.id}.name`, ask: 'which-name', about: name, options: names, acrossLanguages: true },
    ...clozeOf(term, names).map((line): Cloze => ({
      ...asked,
      kind: 'cloze',
      id: `${term.id}.call`,
      level: 2,
      ask: 'which-fits',
      line,
      options: names,
    })),
  ];
}

/**
 * The example with the term left out; none where the term does not stand in it just once, as it is written, in both languages,
 * or where an article or a plural would give it away.
 */
function clozeOf(term: Term, options: readonly Option[]): readonly Words[] {
  const line = { zh: without(term.example.zh, term.zh), en: without(term.example.en, term.en) };
  if (line.zh === undefined || line.en === undefined) return [];
  const given = options.some(({ say, right }) => !right && (term.example.zh.includes(say.zh) || term.example.en.includes(say.en)));
  const names = options.map(({ say }) => say.en);
  return given || (/\ban? ____/iu.test(line.en) && !alike(names, /^[aeiou]/iu)) || standsOut(term.en, names, /s$/u)
    ? []
    : [{ zh: line.zh, en: line.en }];
}

const alike = (names: readonly string[], form: RegExp): boolean => new Set(names.map((name) => form.test(name))).size < 2;
const standsOut = (name: string, names: readonly string[], form: RegExp): boolean =>
  form.test(name) && names.filter((one) => form.test(one)).length === 1;

function without(text: string, name: string): string | undefined {
  const at = text.toLowerCase().indexOf(name.toLowerCase());
  const end = at + name.length;
  const whole = at >= 0 && !/[a-z]/iu.test(text.slice(end, end + 1).replace(/\P{ASCII}/gu, '')) && !/[a-z]/iu.test(text.slice(at - 1, at));
  return whole && !text.toLowerCase().includes(name.toLowerCase(), end) ? text.slice(0, at) + gap + text.slice(end) : undefined;
}

/** Terms of one topic, four at a time, to be matched with their definitions. */
function matches(terms: readonly Term[]): readonly Match[] {
  const topics = [...new Set(terms.map(({ topic }) => topic))];
  return topics.flatMap((topic) => {
    const mixed = shuffled(
      terms.filter((term) => term.topic === topic),
      diceFrom(terms.length),
    );
    return chunks(mixed, 4).flatMap((four, at): readonly Match[] =>
      four.length < 4
        ? []
        : [
            {
              kind: 'match',
              id: `${topic}.match-${at + 1}`,
              made: 'generated',
              topic,
              level: 2,
              ask: 'match-definitions',
              source: four.map(({ source }) => source).join(' · '),
              covers: [],
              terms: four.map(({ id }) => id),
              rules: [],
              explain: four.map(({ zh, en }) => ({ zh, en })).reduce((a, b) => ({ zh: `${a.zh} · ${b.zh}`, en: `${a.en} · ${b.en}` })),
              pairs: four.map(({ zh, en, definition }) => ({ left: { zh, en }, right: definition })),
            },
          ],
    );
  });
}

const orderOf = (list: StudyList): Order => ({
  kind: 'order',
  id: `${list.id}.order`,
  made: 'generated',
  topic: 'process',
  level: 2,
  ask: 'order-list',
  about: list.title,
  source: list.source,
  covers: [],
  terms: [],
  rules: [],
  explain: list.summary ?? list.intro,
  steps: list.items.map(({ name }) => name),
});

/** Five stages on end of the workflow, from each third one. */
const workflowOrders = (stages: readonly Stage[]): readonly Order[] =>
  stages.flatMap((first, at): readonly Order[] => {
    const five = stages.slice(at, at + 5);
    return at % 3 > 0 || five.length < 5
      ? []
      : [
          {
            kind: 'order',
            id: `workflow.from-${first.id}`,
            made: 'generated',
            topic: 'process',
            level: 2,
            ask: 'order-stages',
            source: five.map(({ id }) => `B-${id.toUpperCase()}`).join(' · '),
            covers: [],
            terms: [],
            rules: [],
            explain: five.flatMap(({ gate }) => gate ?? []).reduce(both),
            steps: five.map(({ name }) => name),
          },
        ];
  });

const both = (one: Words, other: Words): Words => ({ zh: `${one.zh}${other.zh}`, en: `${one.en} ${other.en}` });

const chunks = <Thing>(things: readonly Thing[], size: number): readonly (readonly Thing[])[] =>
  Array.from({ length: Math.ceil(things.length / size) }, (_, at) => things.slice(at * size, (at + 1) * size));
