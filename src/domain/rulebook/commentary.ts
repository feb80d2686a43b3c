import type { Jurisdiction, Words } from '../dialogue/index.ts';
import { toTranscript } from './example.ts';
import { whereWritten, type FactName } from './facts/fact.ts';
import { footingOf } from './in-force.ts';
import { rulingOf } from './judge.ts';
import type { Breach, Cause } from './patterns/ruling.ts';
import type { Example, Rule, Rulebook } from './rule.ts';

/** What each rule of a rulebook looks like in calls, by the rule's id. It is for study: nothing is judged by it. */
export type Commentary = Readonly<Record<string, RuleCommentary>>;

export interface RuleCommentary {
  readonly examples: readonly ToldExample[];
  readonly calls: readonly TestingCall[];
  readonly cases: readonly TestingCase[];
  readonly pairs: readonly ToldPair[];
}

/** Where an example breaks the rule. Without a turn it is the decision, or the set-up, that does. */
export interface ToldBreach {
  readonly turn?: number;
  /** What was said, done or left out. */
  readonly because: readonly Cause[];
  /** The entries of the case file or the plan that decide it, by where they are written. */
  readonly turnsOn: readonly string[];
}

/** An example with what decides it. */
export interface ToldExample extends Example {
  readonly breaches?: readonly ToldBreach[];
  readonly needs?: readonly string[];
  readonly byWaiting?: true;
  /** It is a case of somebody whom the rule does not bind. */
  readonly bindsOthers?: true;
}

/** A practice call in which the rule may be broken. */
export interface TestingCall {
  readonly scenario: string;
  readonly title: Words;
  /** How many of the sentences on offer break it. */
  readonly choices: number;
  /** The calls written down beforehand that break it. */
  readonly rehearsals: readonly Words[];
}

/** A case on the desk in which the rule may be broken before a word is spoken. */
export interface TestingCase {
  readonly case: string;
  readonly title: Words;
  /** How many of the decisions open to the trainee break it. */
  readonly decisions: number;
}

/** A pair of the drill whose unlawful wording breaks the rule, or whose lawful one makes use of it. */
export interface ToldPair {
  readonly drill: Jurisdiction;
  readonly id: string;
  readonly as: 'breaks' | 'uses';
  readonly situation: Words;
  readonly lawful: readonly Words[];
  readonly unlawful: readonly Words[];
  readonly why?: Words;
}

/** An example, with what the rule alone says of it and why. */
export function tellExample(rule: Rule, example: Example, rulebook: Pick<Rulebook, 'id' | 'version'>): ToldExample {
  const transcript = toTranscript(example, rulebook, 'zh');
  const ruling = rulingOf(rule, transcript)?.ruling;
  switch (ruling?.verdict) {
    case undefined:
      return example;
    case 'breached':
      return { ...example, breaches: ruling.breaches.map(toldBreach) };
    case 'undecided':
      return { ...example, needs: [...new Set(ruling.needs)] };
    case 'met':
      return { ...example, ...(ruling.byWaiting && { byWaiting: true }) };
    case 'not-applicable': {
      const { stands } = footingOf(rule, transcript.date, transcript.caseFile);
      return { ...example, ...(stands === 'elsewhere' && { bindsOthers: true }) };
    }
  }
}

function toldBreach({ said, because }: Breach): ToldBreach {
  const entries = because.map((cause) => ({ cause, entry: entryBehind(cause) }));
  return {
    ...(said && { turn: said.turn }),
    because: entries.flatMap(({ cause, entry }) => (entry === undefined ? [cause] : [])),
    turnsOn: [...new Set(entries.flatMap(({ entry }) => entry ?? []))],
  };
}

/** Where a cause that is no matter of words is written. */
function entryBehind(cause: Cause): string | undefined {
  if (cause === 'contact.at' || cause === 'contact.whom') return cause;
  if (cause === 'contact.count') return 'caseFile.history';
  const [kind, name = ''] = cause.split(':');
  if (kind === 'fact') return name === 'debt.age-months' ? 'caseFile.limitation' : whereWritten(name as FactName);
  return kind === 'late' ? whereWritten(`notices.${name}` as FactName) : undefined;
}
