import { heardIn, type Offer } from '../dialogue/index.ts';
import { within, type Names, type Origin } from './names.ts';
import type { Choice, Rehearsal, ScriptTurn } from './scenario.ts';
import type { RehearsalEntry } from './schema-files.ts';
import { toOffer } from './to-case.ts';
import { toCondition } from './to-condition.ts';
import { optional } from './to-regions.ts';

/** A rehearsal with its choices spelled out, so that it can be played without the menu. */
export function toRehearsal(
  id: string,
  entry: RehearsalEntry,
  origin: Origin,
  choices: readonly Choice[],
  endings: readonly string[],
  names: Names,
): Rehearsal {
  const { expect } = entry;
  if (expect.ending !== undefined && !endings.includes(expect.ending)) {
    names.complain(within(origin, 'expect', 'ending'), 'SCN208', { found: expect.ending, known: endings.join(', ') });
  }
  return {
    id,
    kind: entry.kind,
    title: entry.title,
    seed: entry.seed,
    turns: entry.turns.map((turn, index) => toScriptTurn(turn, within(origin, 'turns', index), choices, names)),
    expect: {
      ...optional('ending', expect.ending),
      breached: expect.breached,
      legality: { passed: expect.legality.passed, ...optional('least', expect.legality.least), ...optional('most', expect.legality.most) },
      professionalism: { ...optional('least', expect.professionalism.least), ...optional('most', expect.professionalism.most) },
    },
  };
}

function toScriptTurn(turn: RehearsalEntry['turns'][number], origin: Origin, choices: readonly Choice[], names: Names): ScriptTurn {
  const choice = turn.choice === undefined ? undefined : choices.find(({ id }) => id === turn.choice);
  if (turn.choice !== undefined && choice === undefined) {
    names.complain(within(origin, 'choice'), 'SCN207', { found: turn.choice });
  }
  const say = choice?.text ?? turn.say;
  const offer: Offer | undefined = choice?.offer ?? (turn.offer === undefined ? undefined : toOffer(turn.offer));
  return {
    ...heardIn(choice ?? { ...turn, acts: turn.acts ?? [], misconduct: turn.misconduct ?? [], posesAs: turn['poses-as'] }),
    ...optional('choice', turn.choice),
    ...optional('say', say),
    ...optional('offer', offer),
    ...optional('at', turn.at),
    ...optional('answers', turn.answers),
    ...optional('leaves', toCondition(turn.leaves, within(origin, 'leaves'), names)),
  };
}
