import TinyQueue from 'tinyqueue';
import { gauge, type Gauge, type Rubric } from '../domain/scoring/index.ts';
import { isLawfulChoice, outOfReach, type Explored } from '../prover/index.ts';
import type { Ahead } from './ahead.ts';
import { along, shortest, type Line } from './line.ts';
import { polish } from './polish.ts';

/** The best course found from a point, and how good any course could be at most. */
export interface Course {
  readonly line: Line;
  readonly professionalism: number;
  /** No lawful course to that ending scores more than this. */
  readonly most: number;
}

export interface SearchOptions {
  readonly rubric: Rubric;
  /** The most that breaches already made leave of professionalism. */
  readonly cap: number;
  readonly ahead: Ahead;
  /** A course already known, to be beaten. */
  readonly known?: Course;
  /** How many points may be opened before the best so far is taken. */
  readonly effort: number;
}

interface Open {
  readonly line: Line;
  readonly gauge: Gauge;
  readonly promise: number;
}

/** A call longer than this is nobody's best. */
const longest = 40;

/**
 * The course that ends as well as any lawful choices can end from here and, among those, earns most professionalism. A
 * search, most promising first, finds one; polishing tries every word left out, put in or put differently. A course
 * that comes up to the bound is the best there is; else its score is a floor.
 */
export function bestLine(explored: Explored, from: Line, options: SearchOptions): Course | undefined {
  if (explored.byChoices.rank[from.node] === outOfReach) return options.known;
  const root = open(explored, from, options);
  const scored = (line: Line): Course => ({
    line,
    professionalism: gauge(line.call, options.rubric, options.cap, 'over').now,
    most: root.gauge.most,
  });
  const sought = search(explored, root, options) ?? scored(shortest(explored, from));
  const polished = scored(polish(explored, from, sought.line, ({ call }) => gauge(call, options.rubric, options.cap, 'over').now));
  const { known } = options;
  const best = known === undefined || isBetter(polished, known) ? polished : known;
  return { ...best, most: Math.max(root.gauge.most, best.professionalism) };
}

const isBetter = (a: Course, b: Course): boolean =>
  a.professionalism > b.professionalism || (a.professionalism === b.professionalism && a.line.edges.length < b.line.edges.length);

function search(explored: Explored, root: Open, options: SearchOptions): Course | undefined {
  const { product, byChoices } = explored;
  const goal = byChoices.rank[root.line.node]!;
  const queue = new TinyQueue<Open>([root], (a, b) => b.promise - a.promise);
  const seen = new Set<string>();
  let best: Course | undefined;
  for (let spent = 0; spent < options.effort && queue.length > 0; spent += 1) {
    const next = queue.pop()!;
    if (best !== undefined && best.professionalism >= root.gauge.most) break;
    for (let edge = product.first[next.line.node]!; edge < product.first[next.line.node + 1]!; edge += 1) {
      const target = product.targets[edge]!;
      if (byChoices.rank[target] !== goal || !isLawfulChoice(product, edge)) continue;
      const found = open(explored, along(explored, next.line, edge), options);
      if (best !== undefined && found.gauge.most <= best.professionalism) continue;
      if (product.ended(target)) {
        if (best === undefined || found.gauge.now > best.professionalism)
          best = { line: found.line, professionalism: found.gauge.now, most: root.gauge.most };
        continue;
      }
      const key = keyOf(found);
      if (seen.has(key) || found.line.edges.length + byChoices.turns[target]! > longest) continue;
      seen.add(key);
      queue.push(found);
    }
  }
  return best;
}

/** What one may hope for weighs most, then what is earned already; every turn it takes counts against it. */
function open({ byChoices, product }: Explored, line: Line, { rubric, cap, ahead }: SearchOptions): Open {
  const found = gauge(line.call, rubric, cap, product.ended(line.node) ? 'over' : ahead.at(line.node));
  return { line, gauge: found, promise: 6 * found.hoped + found.now - 4 * (line.edges.length + byChoices.turns[line.node]!) };
}

/** Courses that stand at the same point, have earned the same, and just heard the same, are followed once. */
function keyOf({ line: { node, call }, gauge: { reach } }: Open): string {
  const shares = reach.map(({ share, most }) => `${share === undefined ? '' : `${share.over}/${share.under}`}:${most.over}/${most.under}`);
  return `${node} ${call.exchanges.at(-1)?.heard.join('+')} ${shares.join()}`;
}
