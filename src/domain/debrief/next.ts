import type { CollectorAct } from '../dialogue/index.ts';
import type { PlayedTurn } from '../persona/index.ts';
import type { Choice, Scenario } from '../scenario/index.ts';
import { goodChoices, isOwn, settlingAct, usedChoices } from './better.ts';
import { actsDone, againActOf, isHeated, newActOf, soothingActOf } from './main-act.ts';

/** What to do next, the words that would do it, and what calls for it. */
export interface NextMove {
  readonly why: 'answer' | 'calm' | 'go-on';
  readonly act: CollectorAct;
  readonly choice: Choice;
}

/**
 * The best words open after the last of these turns: what settles an open question; in heat, what calms; then what has not
 * been done yet. Where the four dealt are known, only they count. None when all that is open has been done.
 */
export function nextMove(scenario: Scenario, turns: readonly PlayedTurn[], dealt?: readonly Choice[]): NextMove | undefined {
  const at = turns.at(-1);
  if (at === undefined) return undefined;
  const used = usedChoices(turns);
  const open = goodChoices(scenario, at).filter(({ id }) => dealt?.some((choice) => choice.id === id) ?? true);
  const fresh = open.filter(({ id }) => !used.has(id));
  const own = fresh.filter(isOwn);
  const done = actsDone(turns);
  const first = (why: NextMove['why'], among: readonly Choice[], actOf: (choice: Choice) => CollectorAct | undefined) =>
    among.flatMap((choice): readonly NextMove[] => {
      const act = actOf(choice);
      return act === undefined ? [] : [{ why, act, choice }];
    })[0];
  const justDone = at.collector?.acts ?? [];
  return (
    first('answer', [...fresh, ...open], (choice) => settlingAct(scenario, choice, at)) ??
    (isHeated(at) ? first('calm', fresh, soothingActOf) : undefined) ??
    first('go-on', own, (choice) => newActOf(choice, done)) ??
    first('go-on', own, (choice) => againActOf(choice, justDone)) ??
    first('go-on', fresh, (choice) => newActOf(choice, done))
  );
}
