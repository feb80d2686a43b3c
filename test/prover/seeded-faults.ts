import { isAlias, isMap, isScalar, isSeq, parseDocument, type Document, type Pair, type YAMLMap } from 'yaml';
import { misconductKinds } from '../../src/domain/dialogue/index.ts';

export const faultKinds = ['drop', 'flip', 'blank', 'misname', 'loop', 'shortcut'] as const;
export type FaultKind = (typeof faultKinds)[number];

/** One mistake in one file, as an author might make it: what was done, and how the file reads with it. */
export interface Fault {
  readonly kind: FaultKind;
  readonly what: string;
  readonly plant: () => string;
}

type Path = readonly (string | number)[];

/** Every mistake of these kinds that can be made in a scenario's file. What needs a misconduct takes them in turn. */
export function faultsOf(text: string): readonly Fault[] {
  const file = parseDocument(text, { merge: false });
  const fault = (kind: FaultKind, what: string, change: (changed: Document) => void): Fault => ({
    kind,
    what,
    plant: () => {
      const changed = parseDocument(text, { merge: false });
      change(changed);
      return changed.toString({ lineWidth: 0 });
    },
  });
  return [
    ...rowsIn(file).flatMap((path) => faultsOfRow(file, path, fault)),
    ...wordsIn(file).map((path) => fault('blank', path.join('.'), (changed) => changed.setIn(path, ''))),
    ...loopsIn(file, fault),
    ...shortcutsIn(file, fault),
  ];
}

type Make = (kind: FaultKind, what: string, change: (changed: Document) => void) => Fault;

function faultsOfRow(file: Document, path: Path, fault: Make): readonly Fault[] {
  const row = file.getIn(path) as YAMLMap;
  const name = path.join('.');
  const moves = ['trust', 'tension', 'willingness'].filter((meter) => typeof row.get(meter) === 'number' && row.get(meter) !== 0);
  const names = ['to', 'say'].filter((key) => typeof row.get(key) === 'string');
  return [
    ...(row.has('to') || path[0] === 'facts' ? [fault('drop', name, (changed) => changed.deleteIn(path))] : []),
    ...moves.map((meter) =>
      fault('flip', `${name}.${meter}`, (changed) => changed.setIn([...path, meter], -(file.getIn([...path, meter]) as number))),
    ),
    ...names.map((key) => fault('misname', `${name}.${key}`, (changed) => changed.setIn([...path, key], `${String(row.get(key))}s`))),
  ];
}

/** A state whose ways out all lead back into it; a way on that leads back to where its region began; a close that no longer always closes. */
function loopsIn(file: Document, fault: Make): readonly Fault[] {
  const rows = rowsIn(file).filter((path) => path[0] === 'regions' && (file.getIn(path) as YAMLMap).has('to'));
  const stateOf = (path: Path): string => path.slice(0, 4).join('.');
  const closed = [...new Set(rows.map(stateOf))].map((state) =>
    fault('loop', `${state} is never left`, (changed) => {
      for (const path of rows) if (stateOf(path) === state) changed.setIn([...path, 'to'], path[3]);
    }),
  );
  const back = rows.flatMap((path) => {
    const states = (file.getIn(['regions', path[1]!, 'states']) as YAMLMap).items.map(({ key }) => String(key));
    const [home] = states;
    return path[3] === home || file.getIn([...path, 'to']) === home
      ? []
      : [fault('loop', `${path.join('.')} leads back to ${home}`, (changed) => changed.setIn([...path, 'to'], home))];
  });
  const endings = (file.get('endings') as YAMLMap).items.flatMap(({ key }) => {
    const path = ['endings', String(key)];
    return file.getIn([...path, 'on']) === 'close' && !file.hasIn([...path, 'when'])
      ? [fault('loop', `${path.join('.')} only while calm`, (changed) => changed.setIn([...path, 'when'], { tension: '1-' }))]
      : [];
  });
  return [...closed, ...back, ...endings];
}

/** A misconduct that leads straight to a state which a good ending asks for, from one it does not ask for; or to that ending. */
function shortcutsIn(file: Document, fault: Make): readonly Fault[] {
  const endings = (file.get('endings') as YAMLMap).items.filter(({ key }) => file.getIn(['endings', String(key), 'good']) === true);
  let turn = 0;
  const misconduct = (): string => misconductKinds[turn++ % misconductKinds.length]!;
  return endings.flatMap(({ key }) => {
    const path = ['endings', String(key)];
    const kind = misconduct();
    const wanted = Object.entries((file.toJS() as { endings: Record<string, { when?: object }> }).endings[String(key)]?.when ?? {});
    const on = [file.getIn([...path, 'on'])].flatMap((one) => (isSeq(one) ? (one.toJSON() as string[]) : [String(one)]));
    return [
      fault('shortcut', `${kind} ends in ${String(key)}`, (changed) => changed.setIn([...path, 'on'], [...on, kind])),
      ...wanted.flatMap(([region, states]) => {
        const from = file.getIn(['regions', region, 'states']);
        const asked = [states as string | readonly string[]].flat();
        const [to] = asked;
        if (!isMap(from) || to === undefined) return [];
        return from.items
          .filter((state) => !asked.includes(String(state.key)))
          .map((state) => {
            const here = ['regions', region, 'states', String(state.key)];
            const by = misconduct();
            return fault('shortcut', `${here.join('.')} → ${to} by ${by}`, (changed) => {
              if (!isMap(changed.getIn(here))) changed.setIn(here, changed.createNode({}));
              changed.setIn([...here, by], { to });
            });
          });
      }),
    ];
  });
}

/** Where every row stands: in regions, facts and agenda. Rows that an alias repeats are counted once. */
function rowsIn(file: Document): readonly Path[] {
  const listed = (at: Path): readonly Path[] => {
    const value = file.getIn(at, true);
    if (isSeq(value)) return value.items.map((_, index) => [...at, index]);
    return isMap(value) ? [at] : [];
  };
  const keys = (at: Path): readonly string[] => {
    const value = file.getIn(at, true);
    return isMap(value)
      ? (value.items as Pair[]).filter((pair) => !isAlias(pair.value)).map(({ key }) => String(isScalar(key) ? key.value : key))
      : [];
  };
  const states = keys(['regions']).flatMap((region) =>
    keys(['regions', region, 'states']).map((state) => ['regions', region, 'states', state]),
  );
  return [
    ...states.flatMap((state) => keys(state).flatMap((event) => listed([...state, event]))),
    ...keys(['facts']).flatMap((fact) => keys(['facts', fact, 'told']).flatMap((event) => listed(['facts', fact, 'told', event]))),
    ...keys(['agenda']).flatMap((item) =>
      ['raise', 'answered', 'ignored', 'dropped']
        .filter((part) => file.hasIn(['agenda', item, part]))
        .map((part) => ['agenda', item, part]),
    ),
  ];
}

/** Where every text stands that somebody on a call may hear or say. */
function wordsIn(file: Document): readonly Path[] {
  const ids = (key: string): readonly string[] => (file.get(key) as YAMLMap).items.map((pair) => String(pair.key));
  return ['zh', 'en'].flatMap((language) => [
    ...ids('choices').map((id) => ['choices', id, language]),
    ...ids('lines').map((id) => {
      const path = ['lines', id, language];
      return isSeq(file.getIn(path)) ? [...path, 0] : path;
    }),
  ]);
}
