/** Ways turned round: the sources of the ways into node `i` are those numbered `first[i]` up to, but not, `first[i + 1]`. */
export interface Backwards {
  readonly first: Int32Array;
  readonly sources: Int32Array;
}

interface Ways {
  readonly first: Int32Array;
  readonly targets: Int32Array;
  /** For each way: what it is, in bits. */
  readonly kinds?: Uint8Array;
}

/** The ways of a kind turned round. Several from one node to another are one. */
export function backwards({ first, targets, kinds }: Ways, kind = 0): Backwards {
  const nodes = first.length - 1;
  const seen = new Int32Array(nodes).fill(-1);
  const [froms, tos] = [new Int32Array(targets.length), new Int32Array(targets.length)];
  const starts = new Int32Array(nodes + 1);
  let length = 0;
  for (let node = 0; node < nodes; node += 1)
    for (let way = first[node]!; way < first[node + 1]!; way += 1) {
      const target = targets[way]!;
      if (seen[target] === node || (kinds !== undefined && (kinds[way]! & kind) !== kind)) continue;
      seen[target] = node;
      froms[length] = node;
      tos[length] = target;
      starts[target + 1]! += 1;
      length += 1;
    }
  for (let node = 1; node <= nodes; node += 1) starts[node]! += starts[node - 1]!;
  const sources = new Int32Array(length);
  const next = starts.slice();
  for (let way = 0; way < length; way += 1) sources[next[tos[way]!]!++] = froms[way]!;
  return { first: starts, sources };
}
