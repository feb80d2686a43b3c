import type { Condition, PersonaEventType, Reaction, Region, RegionRole, RegionState, StateId, Weight } from '../persona/index.ts';
import { breadthOf, within, type Names, type Origin } from './names.ts';
import type { AgendaEntry, FactEntry, ReactionEntry, RegionEntry, RowsEntry, TemperEntry } from './schema-behaviour.ts';
import { toCondition } from './to-condition.ts';

export interface Placed<Entry> {
  readonly entry: Entry;
  readonly origin: Origin;
}

type Effects = Pick<ReactionEntry, 'trust' | 'tension' | 'willingness' | 'say'>;
type RowsByEvent = Partial<Record<PersonaEventType, Reaction[]>>;

/** A region as written, perhaps in two files: what stands first speaks first. */
export function toAuthoredRegion(id: string, parts: readonly Placed<RegionEntry>[], names: Names): Region {
  const states = [...new Set(parts.flatMap((part) => Object.keys(part.entry.states)))];
  const compiled: Record<StateId, RegionState> = {};
  for (const state of states) {
    const rows = parts.flatMap(({ entry, origin }) => {
      const written = entry.states[state];
      return written === undefined || written === null ? [] : [{ entry: written, origin: within(origin, 'states', state) }];
    });
    compiled[state] = { on: toRows(id, 'authored', rows, names) };
  }
  const initial = parts.find((part) => part.entry.initial !== undefined);
  if (initial?.entry.initial !== undefined) names.checkState(id, initial.entry.initial, within(initial.origin, 'initial'));
  // A region that two files write begins where the persona's does: what a scenario adds stands before, not first.
  const home = Object.keys(parts.at(-1)?.entry.states ?? {})[0];
  return { id, role: 'authored', initial: initial?.entry.initial ?? home ?? 'start', states: compiled };
}

/** The temper follows the meters and is the voice that answers when nothing more specific does. */
export function toTemperRegion(id: string, parts: readonly Placed<TemperEntry>[], names: Names): Region {
  const home = parts.at(-1);
  if (home === undefined) throw new Error(`region ${id} is written nowhere`);
  const states = Object.keys(home.entry.states);
  const compiled: Record<StateId, RegionState> = {};
  for (const state of states) {
    const rows = parts.flatMap(({ entry, origin }) => {
      const written = entry.states[state];
      return written === undefined ? [] : [{ entry: written.on, origin: within(origin, 'states', state, 'on') }];
    });
    compiled[state] = { on: toRows(id, 'temper', rows, names) };
  }
  const settles = states.map((state) => ({
    to: state,
    when: toCondition(home.entry.states[state]?.when, within(home.origin, 'states', state, 'when'), names) ?? {},
  }));
  return { id, role: 'temper', initial: states[0] ?? 'calm', states: compiled, settles };
}

/** A fact is hidden until one of its rows is taken; then it has been told for good. */
export function toFactRegion(id: string, { entry, origin }: Placed<FactEntry>, names: Names): Region {
  const rows = toRows(id, 'fact', [{ entry: entry.told, origin: within(origin, 'told') }], names);
  for (const list of Object.values(rows)) list.forEach((row, index) => (list[index] = { ...row, to: 'told' }));
  return { id, role: 'fact', initial: 'hidden', states: { hidden: { on: rows }, told: { on: {} } } };
}

/**
 * A question of the debtor's own: waiting → raised → settled, or pressed once when it is left unanswered, then dropped.
 * Only one is open at a time, earlier ones go first, and none is raised in a turn in which something presses.
 */
export function toAgendaRegions(items: readonly (Placed<AgendaEntry> & { readonly id: string })[], names: Names): readonly Region[] {
  const raisable = items.map(({ id, entry, origin }) => ({
    id,
    when: toCondition(entry.raise.when, within(origin, 'raise', 'when'), names),
  }));
  return items.map(({ id, entry, origin }, position) => {
    const othersQuiet = Object.fromEntries(
      items.filter((other) => other.id !== id).map((other) => [other.id, ['waiting', 'settled', 'dropped']]),
    );
    const raise: Reaction = {
      when: merge(raisable[position]?.when, { quiet: true, regions: { ...othersQuiet, outcome: ['open'] } }),
      unless: raisable.slice(0, position).map((earlier) => merge(earlier.when, { regions: { [earlier.id]: ['waiting'] } })),
      to: 'raised',
      ...effectsOf(entry.raise, within(origin, 'raise'), names, 'initiative'),
    };
    const answers = (to: StateId): RowsByEvent => {
      const rows: RowsByEvent = {};
      const answered: Reaction = {
        ...optional('when', toCondition(entry.answered.when, within(origin, 'answered', 'when'), names)),
        to,
        ...effectsOf(entry.answered, within(origin, 'answered'), names),
      };
      for (const act of entry.answered.by.flatMap((key) => names.eventsOf(key, within(origin, 'answered', 'by')))) rows[act] = [answered];
      return rows;
    };
    const forestalled: RowsByEvent = {};
    const early = entry.forestalled ?? entry.answered.by.filter((act) => !bareAnswers.has(act));
    for (const act of early.flatMap((key) => names.eventsOf(key, within(origin, 'forestalled')))) forestalled[act] = [{ to: 'settled' }];
    const ignored: Reaction = { to: 'pressed', ...effectsOf(entry.ignored, within(origin, 'ignored'), names, 'notice') };
    const dropped: Reaction = {
      to: 'dropped',
      ...effectsOf(entry.dropped ?? { ...entry.ignored, say: undefined }, within(origin, 'dropped'), names, 'notice'),
    };
    return {
      id,
      role: 'agenda',
      initial: 'waiting',
      states: {
        waiting: { on: { ...forestalled, 'turn.end': [raise] } },
        raised: { on: { ...answers('settled'), 'turn.end': [ignored] } },
        pressed: { on: { ...answers('settled'), 'turn.end': [dropped] } },
        settled: { on: {} },
        dropped: { on: {} },
      },
    };
  });
}

export const agendaStates: readonly StateId[] = ['waiting', 'raised', 'pressed', 'settled', 'dropped'];
const bareAnswers: ReadonlySet<string> = new Set(['answer-question', 'listen-acknowledge', 'empathize', 'other']);

function toRows(region: string, role: RegionRole, parts: readonly Placed<RowsEntry>[], names: Names): RowsByEvent {
  const written = parts.flatMap(({ entry, origin }, part) =>
    Object.entries(entry).map(([key, list]) => ({ key, list, part, breadth: breadthOf(key), origin: within(origin, key) })),
  );
  written.sort((a, b) => a.breadth - b.breadth || a.part - b.part);
  const rows: RowsByEvent = {};
  for (const { key, list, origin } of written) {
    for (const event of names.eventsOf(key, origin)) {
      const bucket = (rows[event] ??= []);
      list.forEach((row, index) =>
        bucket.push(toReaction(region, role, event, row, within(origin, ...(list.length > 1 ? [index] : [])), names)),
      );
    }
  }
  return rows;
}

function toReaction(region: string, role: RegionRole, event: PersonaEventType, row: ReactionEntry, origin: Origin, names: Names): Reaction {
  if (row.to !== undefined && role !== 'fact') names.checkState(region, row.to, within(origin, 'to'));
  return {
    ...optional('when', toCondition(row.when, within(origin, 'when'), names)),
    ...optional('to', row.to),
    ...effectsOf(row, origin, names, event === 'turn.end' ? 'notice' : undefined),
  };
}

export function effectsOf(entry: Effects, origin: Origin, names: Names, weight?: Weight): Pick<Reaction, 'change' | 'say' | 'weight'> {
  names.checkLine(entry.say, within(origin, 'say'));
  const change = {
    ...optional('trust', entry.trust),
    ...optional('tension', entry.tension),
    ...optional('willingness', entry.willingness),
  };
  return {
    ...(Object.keys(change).length > 0 ? { change } : {}),
    ...optional('say', entry.say),
    ...(entry.say === undefined ? {} : optional('weight', weight)),
  };
}

/** Both conditions at once: where they name the same region, only the states that both allow. */
function merge(a: Condition | undefined, b: Condition): Condition {
  const regions = { ...a?.regions };
  for (const [region, states] of Object.entries(b.regions ?? {})) {
    const both = regions[region];
    regions[region] = both === undefined ? states : both.filter((state) => states.includes(state));
  }
  return { ...a, ...b, regions };
}

export const optional = <Key extends string, Value>(key: Key, value: Value | undefined): { readonly [K in Key]?: Value } =>
  value === undefined ? {} : ({ [key]: value } as { readonly [K in Key]: Value });
