import { conform, diagnose, nearest, readYaml, type Diagnostic, type SourceDocument, type SourceFile } from '../authoring/index.ts';
import { checkCase } from './check-case.ts';
import { digestOf } from './digest.ts';
import { Names, within, type Origin } from './names.ts';
import type { PersonaFile } from './read-persona.ts';
import type { Phrase } from './read-phrasebook.ts';
import type { Scenario } from './scenario.ts';
import { scenarioFile, type ScenarioEntry } from './schema-files.ts';
import { toCaseFile, toMeans } from './to-case.ts';
import { checkGrade, fittingPhrases, toChoice } from './to-choices.ts';
import { checkWords, checkWordings, toLines } from './to-lines.ts';
import { toProgram } from './to-program.ts';
import { toRehearsal } from './to-rehearsals.ts';

/** What a scenario may borrow from. */
export interface Shelf {
  readonly personas: ReadonlyMap<string, PersonaFile>;
  readonly phrases: readonly Phrase[];
}

/**
 * Reads one scenario file with the persona and phrases it borrows. All mistakes are reported at once, each with its place;
 * a scenario is returned only if there is no error. `document` lets later findings (an unreachable state, a broken
 * rehearsal) be shown where they are written.
 */
export function readScenario(
  source: SourceFile,
  shelf: Shelf,
): { scenario?: Scenario; document?: SourceDocument; diagnostics: readonly Diagnostic[] } {
  const { document, diagnostics } = readYaml(source);
  if (document === undefined) return { diagnostics };
  const held = conform(document, scenarioFile);
  if (held.value === undefined) return { document, diagnostics: held.diagnostics };
  const persona = shelf.personas.get(held.value.persona);
  if (persona === undefined) return { document, diagnostics: [unknownPersona(document, held.value.persona, shelf)] };
  const root: Origin = { document, path: [] };
  const built = build(held.value, root, persona, shelf);
  const found = [
    ...built.diagnostics,
    ...checkCase(held.value, root),
    ...checkWordings(held.value.lines, root),
    ...checkChoices(held.value, root),
  ];
  return { document, diagnostics: found, ...(found.length === 0 ? { scenario: built.scenario } : {}) };
}

function build(
  entry: ScenarioEntry,
  root: Origin,
  persona: PersonaFile,
  shelf: Shelf,
): { scenario: Scenario; diagnostics: readonly Diagnostic[] } {
  const lines = toLines({ ...persona.entry.lines, ...entry.lines });
  const names = new Names(Object.keys(lines));
  const program = toProgram(entry, root, persona, names);
  const stateNames = new Map(program.regions.map((region) => [region.id, new Set(Object.keys(region.states))]));
  const own = Object.entries(entry.choices).map(([id, choice]) => toChoice(id, choice, within(root, 'choices', id), names));
  const collector = entry['case-file'].collector.kind;
  const borrowed = fittingPhrases(
    shelf.phrases.filter((phrase) => phrase.jurisdictions.includes(entry.jurisdiction) && (phrase.entry.for ?? collector) === collector),
    (region, state) => stateNames.get(region)?.has(state) ?? false,
  ).map((phrase) => toChoice(phrase.id, phrase.entry, root, names));
  const endings = Object.entries(entry.endings).map(([id, { kind, good, title, aftermath, recovery, health }]) => ({
    id,
    kind,
    good,
    title,
    aftermath,
    recovery,
    health,
  }));
  const whole: Omit<Scenario, 'hash'> = {
    id: entry.scenario,
    jurisdiction: entry.jurisdiction,
    difficulty: entry.difficulty,
    tutorial: entry.tutorial,
    channel: 'phone',
    title: entry.title,
    summary: entry.summary,
    persona: { id: entry.persona, name: persona.entry.name },
    debtor: entry['case-file'].debtor.name,
    portrait: entry.portrait,
    covers: entry.covers,
    date: entry.date,
    callAt: entry['call-at'],
    caseFile: toCaseFile(entry['case-file']),
    means: toMeans(entry.means),
    goals: entry.goals,
    facts: Object.entries(entry.facts).map(([id, { words }]) => ({ id, words })),
    agenda: Object.entries(entry.agenda).map(([id, { words }]) => ({ id, words })),
    program,
    lines,
    choices: [...own, ...borrowed],
    endings,
    rehearsals: Object.entries(entry.rehearsals).map(([id, rehearsal]) =>
      toRehearsal(
        id,
        rehearsal,
        within(root, 'rehearsals', id),
        [...own, ...borrowed],
        endings.map((ending) => ending.id),
        names,
      ),
    ),
    stateWords: { ...persona.entry['state-words'], ...entry['state-words'] },
  };
  const { rehearsals: _tests, ...replayed } = whole;
  return { scenario: { ...whole, hash: digestOf(replayed) }, diagnostics: names.diagnostics };
}

function unknownPersona(document: SourceDocument, found: string, shelf: Shelf): Diagnostic {
  const known = [...shelf.personas.keys()];
  const meant = nearest(found, known);
  return diagnose(document, ['persona'], 'SCN206', { found, known: known.join(', '), ...(meant === undefined ? {} : { meant }) });
}

const checkChoices = (entry: ScenarioEntry, root: Origin): readonly Diagnostic[] =>
  Object.entries(entry.choices).flatMap(([id, choice]) => [
    ...checkWords(choice.zh, 'zh', within(root, 'choices', id, 'zh')),
    ...checkWords(choice.en, 'en', within(root, 'choices', id, 'en')),
    ...checkGrade(choice, id, within(root, 'choices', id)),
  ]);
