import type { CollectorTurn, Transcript } from '../../dialogue/index.ts';
import { collectorTurns, type Said } from './on-the-line.ts';
import { settle, type Breach, type Cause, type Ruling } from './ruling.ts';

/**
 * A pattern on watch over one call. Its memory is one small whole number, so that a call can be judged turn by turn, and
 * every call there could be can be walked with the rules beside it.
 */
export interface Monitor {
  readonly start: number;
  hear(state: number, said: Said): Heard;
  /** What was still owed when the call ended with these words. */
  end?(state: number, last: Said): readonly Cause[];
}

export interface Heard {
  readonly state: number;
  /** What in these words broke the rule. */
  readonly because?: readonly Cause[];
  /** The rule had something to say here. */
  readonly arose?: boolean;
  /** These very words are what the rule asks for. */
  readonly met?: boolean;
  /** What would have to be known to judge these words. */
  readonly needs?: readonly string[];
}

/** What can be said before a word is spoken: the rule does not apply to this case, or a fact that decides it is missing. */
export type Standing = Extract<Ruling, { readonly verdict: 'not-applicable' | 'undecided' }>;

export const isMonitor = (watching: Monitor | Standing): watching is Monitor => 'hear' in watching;

/** What a watch makes of a whole call. */
export function watch(call: Transcript | readonly Said[], watching: Monitor | Standing): Ruling {
  if (!isMonitor(watching)) return watching;
  const turns = 'turns' in call ? collectorTurns(call) : call;
  const breaches: Breach[] = [];
  let state = watching.start;
  const needs: string[] = [];
  let arose = false;
  let met: CollectorTurn | undefined;
  for (const said of turns) {
    const heard = watching.hear(state, said);
    state = heard.state;
    arose ||= heard.arose === true;
    if (heard.met === true) met ??= said.said;
    needs.push(...(heard.needs ?? []));
    if (heard.because !== undefined && heard.because.length > 0) breaches.push({ said: said.said, because: heard.because });
  }
  const last = turns.at(-1);
  const owed = last === undefined ? undefined : watching.end?.(state, last);
  if (last !== undefined && owed !== undefined && owed.length > 0 && needs.length === 0) breaches.push({ said: last.said, because: owed });
  if (breaches.length === 0 && needs.length > 0) return { verdict: 'undecided', needs: [...new Set(needs)] };
  return breaches.length === 0 && met !== undefined ? { verdict: 'met', said: met } : settle(breaches, arose);
}
