import { endingRegion, temperRegion, type Face, type PersonaProgram, type Reaction, type Region } from '../persona/index.ts';
import { within, type Names, type Origin } from './names.ts';
import type { PersonaFile } from './read-persona.ts';
import type { ScenarioEntry } from './schema-files.ts';
import { toCondition } from './to-condition.ts';
import {
  agendaStates,
  effectsOf,
  optional,
  toAgendaRegions,
  toAuthoredRegion,
  toFactRegion,
  toTemperRegion,
  type Placed,
} from './to-regions.ts';

/** The debtor as one program: the persona's temperament under the scenario's own regions, facts, agenda and endings. */
export function toProgram(entry: ScenarioEntry, root: Origin, persona: PersonaFile, names: Names): PersonaProgram {
  const authored = authoredParts(entry, root, persona);
  announce(entry, root, persona, authored, names);
  const agenda = Object.entries(entry.agenda).map(([id, item]) => ({ id, entry: item, origin: within(root, 'agenda', id) }));
  const tempers = [
    ...(entry.temper === undefined ? [] : [{ entry: entry.temper, origin: within(root, 'temper') }]),
    { entry: persona.entry.temper, origin: within(persona.root, 'temper') },
  ];
  const faces = Object.fromEntries(Object.entries(persona.entry.temper.states).map(([state, { face }]): [string, Face] => [state, face]));
  names.checkLine(entry.opening, within(root, 'opening'));
  return {
    meters: { ...persona.entry.meters, ...entry.meters },
    notices: entry.notices ?? persona.entry.notices,
    opening: entry.opening,
    faces,
    regions: [
      toEndingRegion(entry, root, names),
      ...Object.entries(entry.facts).map(([id, fact]) => toFactRegion(id, { entry: fact, origin: within(root, 'facts', id) }, names)),
      ...[...authored].map(([id, parts]) => toAuthoredRegion(id, parts, names)),
      ...toAgendaRegions(agenda, names),
      toTemperRegion(temperRegion, tempers, names),
    ],
  };
}

type RegionParts = Map<string, Placed<ScenarioEntry['regions'][string]>[]>;

function authoredParts(entry: ScenarioEntry, root: Origin, persona: PersonaFile): RegionParts {
  const parts: RegionParts = new Map();
  const add = (regions: ScenarioEntry['regions'], origin: Origin) => {
    for (const [id, region] of Object.entries(regions))
      parts.set(id, [...(parts.get(id) ?? []), { entry: region, origin: within(origin, 'regions', id) }]);
  };
  add(entry.regions, root);
  add(persona.entry.regions, persona.root);
  return parts;
}

/** All names are made known before any of them is looked up. */
function announce(entry: ScenarioEntry, root: Origin, persona: PersonaFile, authored: RegionParts, names: Names): void {
  names.addRegion(endingRegion, ['open', ...Object.keys(entry.endings)], within(root, 'endings'));
  names.addRegion(temperRegion, Object.keys(persona.entry.temper.states), within(persona.root, 'temper'));
  for (const [id, parts] of authored)
    names.addRegion(id, [...new Set(parts.flatMap((part) => Object.keys(part.entry.states)))], parts[0]?.origin ?? root);
  for (const id of Object.keys(entry.facts)) names.addRegion(id, ['hidden', 'told'], within(root, 'facts', id));
  for (const id of Object.keys(entry.agenda)) names.addRegion(id, agendaStates, within(root, 'agenda', id));
}

function toEndingRegion(entry: ScenarioEntry, root: Origin, names: Names): Region {
  const open: Partial<Record<string, Reaction[]>> = {};
  for (const [id, ending] of Object.entries(entry.endings)) {
    const origin = within(root, 'endings', id);
    const row: Reaction = {
      ...optional('when', toCondition(ending.when, within(origin, 'when'), names)),
      to: id,
      ...effectsOf({ say: ending.say }, origin, names, 'ending'),
    };
    for (const event of ending.on.flatMap((key) => names.eventsOf(key, within(origin, 'on')))) (open[event] ??= []).push(row);
  }
  const states: Record<string, { on: Partial<Record<string, Reaction[]>> }> = { open: { on: open } };
  for (const id of Object.keys(entry.endings)) states[id] = { on: {} };
  return { id: endingRegion, role: 'ending', initial: 'open', states };
}
