import { collectorActs, misconductKinds } from '../dialogue/index.ts';
import { byNearness, diagnose, nearest, type Diagnostic, type Path, type SourceDocument } from '../authoring/index.ts';
import { meterIds, type LineId, type PersonaEventType, type RegionId, type StateId } from '../persona/index.ts';

/** Where an entry stands, so that whatever is wrong with it can be shown there. */
export interface Origin {
  readonly document: SourceDocument;
  readonly path: Path;
}

export const within = (origin: Origin, ...steps: Path): Origin => ({ ...origin, path: [...origin.path, ...steps] });

/** Every name that can be meant in a scenario, and the complaints about names that mean nothing. */
export class Names {
  readonly diagnostics: Diagnostic[] = [];
  readonly #states = new Map<RegionId, readonly StateId[]>();
  readonly #lines: ReadonlySet<LineId>;
  /** One row stands for many acts; what is wrong with it is told once. */
  readonly #complaints = new Set<string>();

  constructor(lines: Iterable<LineId>) {
    this.#lines = new Set(lines);
  }

  addRegion(region: RegionId, states: readonly StateId[], origin: Origin): void {
    if (this.#states.has(region)) this.complain(origin, 'SCN209', { name: region }, 'key');
    this.#states.set(region, states);
  }

  /** Whether a condition may be put on this name; one that means nothing is complained of. */
  checkRegion(region: RegionId, origin: Origin): boolean {
    const known = this.#states.has(region);
    if (!known) this.#unknown(origin, 'SCN203', region, [...this.#states.keys(), ...meterIds, ...otherConditions], 'key');
    return known;
  }

  checkState(region: RegionId, state: StateId, origin: Origin): void {
    const states = this.#states.get(region) ?? [];
    if (!states.includes(state)) this.#unknown(origin, 'SCN204', state, states, 'value', { region });
  }

  checkLine(line: LineId | undefined, origin: Origin): void {
    if (line !== undefined && !this.#lines.has(line)) this.#unknown(origin, 'SCN202', line, [...this.#lines]);
  }

  /** The events meant by a row's key: acts with commas between, `misconduct`, `any`, `turn.end`. */
  eventsOf(key: string, origin: Origin): readonly PersonaEventType[] {
    return key.split(',').flatMap((part) => {
      const name = part.trim();
      if (name === 'any') return [...collectorActs, ...misconductKinds];
      if (name === 'misconduct') return [...misconductKinds];
      if (isEvent(name)) return [name];
      this.#unknown(origin, 'SCN201', name, allEvents, 'key');
      return [];
    });
  }

  complain(origin: Origin, code: string, args: Diagnostic['args'] = {}, of: 'value' | 'key' = 'value'): void {
    const place = `${code} ${origin.document.file} ${JSON.stringify(origin.path)} ${JSON.stringify(args)}`;
    if (this.#complaints.has(place)) return;
    this.#complaints.add(place);
    this.diagnostics.push(diagnose(origin.document, origin.path, code, args, 'error', of));
  }

  #unknown(
    origin: Origin,
    code: string,
    found: string,
    known: readonly string[],
    of: 'value' | 'key' = 'value',
    more: Diagnostic['args'] = {},
  ): void {
    const meant = nearest(found, known);
    const shown = known.length > 12 ? `${byNearness(found, known).slice(0, 12).join(', ')} …` : known.join(', ');
    this.complain(origin, code, { found, known: shown, ...more, ...(meant === undefined ? {} : { meant }) }, of);
  }
}

/** What a condition may ask beside meters and regions. */
export const otherConditions = ['repeated', 'quiet', 'means', 'authority'] as const;

const allEvents: readonly string[] = [...collectorActs, ...misconductKinds, 'any', 'misconduct', 'turn.end'];
const events: ReadonlySet<string> = new Set([...collectorActs, ...misconductKinds, 'turn.end', 'collector.hung-up']);
const isEvent = (name: string): name is PersonaEventType => events.has(name);

/** How specific a row's key is: a named act comes before `misconduct`, and that before `any`. */
export const breadthOf = (key: string): number => (key.includes('any') && key.trim() === 'any' ? 2 : key.trim() === 'misconduct' ? 1 : 0);
