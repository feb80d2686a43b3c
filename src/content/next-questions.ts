import { heardIn, type CallEvent, type Words } from '../domain/dialogue/index.ts';
import type { Option, SayNext } from '../domain/quiz/index.ts';
import type { Choice, Scenario, ScriptTurn } from '../domain/scenario/index.ts';
import { answerPhone, choicesOnOffer, choiceWords, takeTurn, toTranscript, type CallSoFar } from '../engine/index.ts';

const mostOfOneCall = 4;

/** Moments of a model call: what the debtor says, what the model says then, and what was on offer besides. */
export function nextQuestions(scenario: Scenario): readonly SayNext[] {
  const model = scenario.rehearsals.find(({ kind }) => kind === 'model');
  if (model === undefined) return [];
  let call = answerPhone(scenario, model.seed);
  const moments: SayNext[] = [];
  const used = new Set<string>();
  for (const turn of model.turns) {
    const choice = scenario.choices.find(({ id }) => id === turn.choice);
    if (choice === undefined) break;
    const wrong = wrongThen(scenario, call, choice, used);
    moments.push(...momentOf(scenario, call, choice, wrong));
    for (const { id } of wrong) used.add(id);
    call = takeTurn(scenario, model.seed, call, spoken(scenario, turn, choice));
  }
  return spread(moments);
}

/** At most one temptation and weaker ones, three in all: the call's own and new ones first, and of these the fullest. */
function wrongThen(scenario: Scenario, call: CallSoFar, choice: Choice, used: ReadonlySet<string>): readonly Choice[] {
  const last = call.turns.at(-1);
  if (last === undefined) return [];
  const key = ({ id, text }: Choice): number => (used.has(id) ? 2_000 : 0) + (id.includes('.') ? 1_000 : 0) - text.zh.length;
  const others = choicesOnOffer(scenario, last)
    .filter(({ grade, coach, acts }) => grade !== 'good' && coach !== undefined && !sameActs(acts, choice.acts))
    .toSorted((one, other) => key(one) - key(other));
  const tempting = others.filter(({ grade }) => grade === 'tempting').slice(0, 1);
  return [...tempting, ...others.filter(({ grade }) => grade === 'weaker')].slice(0, 3);
}

function momentOf(scenario: Scenario, call: CallSoFar, choice: Choice, wrong: readonly Choice[]): readonly SayNext[] {
  const heard = lastHeard(scenario, call);
  if (heard === undefined || choice.coach === undefined || choice.grade !== 'good' || wrong.length < 2) return [];
  const options: readonly Option[] = [
    { say: wordsOf(scenario, choice), right: true },
    ...wrong.map((other) => ({ say: wordsOf(scenario, other), right: false, ...(other.coach && { why: other.coach }) })),
  ];
  return [
    {
      kind: 'say-next',
      id: `${scenario.id}.next-${call.turns.length}`,
      made: 'generated',
      topic: 'skills',
      level: scenario.difficulty > 3 ? 3 : 2,
      ask: 'what-next',
      about: scenario.summary,
      heard,
      options,
      explain: choice.coach,
      source: scenario.title,
      covers: [],
      terms: [],
      rules: [],
      scenario: scenario.id,
      jurisdiction: scenario.jurisdiction,
    },
  ];
}

/** What the debtor said last; nothing where somebody else spoke, or nobody. */
function lastHeard(scenario: Scenario, { turns }: CallSoFar): Words | undefined {
  const [zh, en] = (['zh', 'en'] as const).map((language) => toTranscript(scenario, turns, language).turns.at(-1));
  return zh?.speaker === 'debtor' && en?.speaker === 'debtor' && zh.text !== '' ? { zh: zh.text, en: en.text } : undefined;
}

const spoken = (scenario: Scenario, { offer, ...turn }: ScriptTurn, choice: Choice): CallEvent => {
  const offered = offer ?? choice.offer;
  return {
    type: 'collector.spoke',
    text: choiceWords(scenario, choice, 'zh'),
    ...heardIn(turn.acts.length + turn.misconduct.length === 0 ? choice : turn),
    ...(offered && { offer: offered }),
    choice: choice.id,
  };
};

const wordsOf = (scenario: Scenario, choice: Choice): Words => ({
  zh: choiceWords(scenario, choice, 'zh'),
  en: choiceWords(scenario, choice, 'en'),
});

const sameActs = (one: readonly string[], other: readonly string[]): boolean => [...one].sort().join() === [...other].sort().join();

/** Not more than some of one call, from its beginning to its end. */
const spread = (moments: readonly SayNext[]): readonly SayNext[] =>
  moments.length <= mostOfOneCall
    ? moments
    : Array.from({ length: mostOfOneCall }, (_, at) => moments[Math.floor((at * moments.length) / mostOfOneCall)]).flatMap(
        (one) => one ?? [],
      );
