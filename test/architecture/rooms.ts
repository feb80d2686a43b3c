import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { cruise, type ICruiseResult, type IForbiddenRuleType, type IRegularForbiddenRuleType } from 'dependency-cruiser';

export const repository = fileURLToPath(new URL('../../', import.meta.url));

/** Which rooms each layer may use. A layer not named here is one nobody has thought about yet, and is refused. */
const layers: Readonly<Record<string, readonly string[]>> = {
  routes: ['stores', 'ui', 'advisor', 'prover', 'engine', 'domain', 'locales', 'platform'],
  stores: ['advisor', 'prover', 'engine', 'domain', 'locales', 'platform'],
  ui: ['domain', 'locales'],
  locales: ['domain'],
  engine: ['domain'],
  prover: ['engine', 'domain'],
  advisor: ['prover', 'engine', 'domain'],
  workers: ['advisor', 'prover'],
  trainees: ['advisor', 'prover', 'engine', 'domain'],
  content: ['engine', 'domain'],
  platform: ['domain'],
  cli: ['trainees', 'advisor', 'prover', 'engine', 'content', 'domain', 'locales'],
  build: ['content', 'domain'],
};

/** Packages that only some rooms may know. */
const packages: readonly { readonly name: string; readonly only: string; readonly why: string }[] = [
  { name: 'xstate', only: '^src/(engine|stores|routes)/', why: 'machines live in the engine; stores hold their actors' },
  { name: 'idb', only: '^src/platform/', why: 'the database is behind a port' },
  { name: 'yaml', only: '^src/domain/authoring/', why: 'one room reads YAML' },
  {
    name: 'valibot',
    only: '^src/(domain/(authoring|casework|desk|drill|glossary|quiz|scenario|rulebook|scoring|records)|cli)/',
    why: 'shapes are checked where text is read',
  },
  { name: 'svelte', only: '^src/(main\\.ts|App\\.svelte|ui|routes|stores)', why: 'the domain and the engine know no screen' },
  { name: 'papaparse', only: '^src/domain/exchange/', why: 'tables are read and written where files are exchanged' },
  { name: 'entities', only: '^src/domain/exchange/', why: 'HTML from elsewhere becomes text where files are exchanged' },
  { name: 'cli-progress', only: '^src/cli/', why: 'bars are drawn on a terminal' },
  { name: 'ts-fsrs', only: '^src/domain/memory/', why: 'one room knows how forgetting goes' },
  { name: 'd3-', only: '^src/(ui|routes/(debrief|study))/', why: 'curves are drawn in the debrief, bars in study' },
];

/** The rooms of the domain with what their cards allow. Throws when a room has no door, or a door no card. */
export function domainCards(): ReadonlyMap<string, readonly string[]> {
  const rooms = readdirSync(join(repository, 'src/domain'), { withFileTypes: true }).filter((entry) => entry.isDirectory());
  return new Map(rooms.map(({ name }) => [name, mayTouch(join(repository, 'src/domain', name, 'index.ts'), name)]));
}

/** The rooms above the domain that have a door, and which rooms of the domain their cards allow. */
export const upperCards = (): ReadonlyMap<string, readonly string[]> =>
  new Map(
    ['engine', 'prover', 'advisor', 'workers', 'trainees', 'content', 'platform'].map((name) => [
      name,
      mayTouch(join(repository, 'src', name, 'index.ts'), name),
    ]),
  );

function mayTouch(door: string, room: string): readonly string[] {
  if (!existsSync(door)) throw new Error(`${room} has no door: index.ts is missing`);
  const named = /\/\*\*[\s\S]*?May touch: ([^.]+)\./.exec(readFileSync(door, 'utf8'))?.[1];
  if (named === undefined) throw new Error(`the door of ${room} has no card with “May touch: ….”`);
  return named === 'nothing' ? [] : named.split(',').map((one) => one.trim());
}

/** The cards and the layers as rules for dependency-cruiser. */
export function rules(cards: ReadonlyMap<string, readonly string[]>): IForbiddenRuleType[] {
  const forbid = (
    name: string,
    comment: string,
    from: IRegularForbiddenRuleType['from'],
    to: IRegularForbiddenRuleType['to'],
  ): IForbiddenRuleType => ({ name, comment, severity: 'error', from, to });
  const cardRules = [...cards].map(([room, allowed]) =>
    forbid(
      `card-${room}`,
      `the card of ${room} allows ${allowed.join(', ') || 'nothing'}`,
      { path: `^src/domain/${room}/` },
      { path: '^src/', pathNot: `^src/domain/(${[room, ...allowed].join('|')})/` },
    ),
  );
  const upperRules = [...upperCards()].map(([room, allowed]) =>
    forbid(
      `card-${room}`,
      `the card of ${room} allows ${allowed.join(', ')}`,
      { path: `^src/${room}/` },
      { path: '^src/domain/', pathNot: `^src/domain/(${allowed.join('|')})/` },
    ),
  );
  const layerRules = Object.entries(layers).map(([layer, allowed]) =>
    forbid(
      `layer-${layer}`,
      `${layer} may use ${allowed.join(', ')}`,
      { path: `^src/${layer}/` },
      { path: '^src/', pathNot: `^src/(${[layer, ...allowed].join('|')})/` },
    ),
  );
  const packageRules = packages.map(({ name, only, why }) =>
    forbid(`package-${name}`, why, { path: '^src/', pathNot: only }, { path: `node_modules/${name}` }),
  );
  return [
    ...cardRules,
    ...upperRules,
    ...layerRules,
    ...packageRules,
    forbid(
      'door',
      'a room of the domain is entered by its door',
      { path: '^src/', pathNot: '^src/domain/' },
      { path: '^src/domain/[^/]+/(?!index\\.ts)' },
    ),
    forbid(
      'door-between-rooms',
      'rooms of the domain enter each other by the door',
      { path: '^src/domain/([^/]+)/' },
      { path: '^src/domain/[^/]+/(?!index\\.ts)', pathNot: '^src/domain/$1/' },
    ),
    forbid(
      'own-door',
      'inside a room, files import files',
      { path: '^src/domain/([^/]+)/(?!index\\.ts)' },
      { path: '^src/domain/$1/index\\.ts' },
    ),
    forbid(
      'engine-door',
      'engine, prover, advisor, workers, trainees, content are entered by their doors',
      { path: '^src/', pathNot: '^src/(engine|prover|advisor|workers|trainees|content)/' },
      { path: '^src/(engine|prover|advisor|workers|trainees|content)/(?!index\\.ts)' },
    ),
    forbid(
      'node',
      'only what never runs in a browser knows Node',
      { path: '^src/', pathNot: '^src/(cli|content|build)/' },
      { dependencyTypes: ['core'] },
    ),
    forbid('cycle', 'no cycles', { path: '^src/' }, { circular: true, viaOnly: { dependencyTypesNot: ['type-only'] } }),
    forbid(
      'unknown-layer',
      'every folder of src has its place',
      { path: `^src/(?!${[...Object.keys(layers), 'domain'].join('|')})[^/]+/` },
      {},
    ),
  ];
}

/** Every breach of the rules in `src`, one sentence each. */
export async function breaches(cards = domainCards(), folder = 'src'): Promise<readonly string[]> {
  const { output } = await cruise([folder], {
    baseDir: repository,
    ruleSet: { forbidden: rules(cards) },
    validate: true,
    tsPreCompilationDeps: true,
    exclude: { path: 'virtual\\.d\\.ts$' },
  });
  return (output as ICruiseResult).summary.violations.map(({ rule, from, to }) => `${rule.name}: ${from} → ${to}`);
}
