import type { DebtorAct } from '../dialogue/index.ts';
import { apportion } from './apportion.ts';
import { ceilingOf, type Ceiling, type Prospect } from './ceiling.ts';
import type { Call } from './call.ts';
import { circumstancesOf, stillPossible } from './circumstances.ts';
import { fraction, type Fraction } from './fraction.ts';
import { measure } from './measure.ts';
import type { Rubric } from './rubric.ts';
import { judge, pointsOf, shareOut } from './weigh.ts';

/** A call under way, between what it has earned and what it can still earn. Scores 0–100, without the call note. */
export interface Gauge {
  /** What it would score if it were over now. */
  readonly now: number;
  /** The most that any course of it could score. */
  readonly most: number;
  /** What a course without further slips may be hoped to score: a guess that guides a search, no bound. */
  readonly hoped: number;
  /** Whether some course of it, with a good call note, could still reach the pass mark with no section under its least. */
  readonly passable: boolean;
  /** What every criterion has earned and can still earn, as exact shares: calls that agree in this are alike to the rubric. */
  readonly reach: readonly CriterionReach[];
}

export interface CriterionReach {
  readonly id: string;
  readonly share: Fraction | undefined;
  readonly most: Fraction;
  readonly hoped: Fraction;
  readonly certain: boolean;
}

/**
 * Gauges a call under way. `cap` is the most that breaches already made leave of professionalism; `prospects` what the
 * debtor may still do, where that is known, or that the call is over. Bounds are found in the very arithmetic of `weigh`: for every set of criteria that may
 * come to count, as if each earned its ceiling.
 */
export function gauge(call: Call, rubric: Rubric, cap: number, prospects?: ReadonlySet<DebtorAct> | 'over'): Gauge {
  const ahead = prospects === 'over' ? new Set<DebtorAct>() : prospects;
  const prospect: Prospect = { call, circumstances: circumstancesOf(call, rubric.standDown), ...(ahead === undefined ? {} : { ahead }) };
  const possible = stillPossible(call, rubric.standDown, ahead);
  const sections = rubric.sections.map((section) => ({
    weight: pointsOf(section),
    criteria: section.criteria.flatMap((criterion) => {
      const found = measure(prospect, criterion.measure);
      const { measured } = judge(prospect, criterion, found);
      const { most, certain, hoped = most } = ceilingOf(prospect, criterion.measure, found);
      const noted = criterion.measure.kind === 'note-complete';
      const scored = { id: criterion.id, points: criterion.points, share: noted ? undefined : measured.share, noted };
      if (prospects === 'over' && !noted)
        return measured.share === undefined ? [] : [{ ...scored, most: measured.share, hoped: measured.share, certain: true }];
      const counts = certain && (found.tried || criterion.excused?.some((why) => possible.has(why)) !== true);
      return [{ ...scored, most, hoped, certain: counts }];
    }),
  }));
  const heard = sections.map(({ weight, criteria }) => ({ weight, criteria: criteria.filter(({ noted }) => !noted) }));
  const earned = total(heard.map(({ weight, criteria }) => ({ weight, parts: criteria })));
  const { most } = highest(heard, rubric);
  const { passable } = highest(sections, rubric);
  const hopes = heard.map(({ weight, criteria }) => ({
    weight,
    criteria: criteria.map((criterion) => ({ ...criterion, most: criterion.hoped })),
  }));
  return {
    now: Math.min(cap, earned),
    most: Math.min(cap, most),
    hoped: Math.min(cap, highest(hopes, rubric).most),
    passable: passable && cap >= rubric.passMark,
    reach: heard.flatMap(({ criteria }) =>
      criteria.map(({ id, share, most: top, hoped, certain }) => ({ id, share, most: top, hoped, certain })),
    ),
  };
}

interface Section {
  readonly weight: number;
  readonly criteria: readonly (Ceiling & { readonly points: number })[];
}

/** A total out of 100 as `weigh` adds it up. */
function total(
  sections: readonly {
    readonly weight: number;
    readonly parts: readonly { readonly points: number; readonly share: Fraction | undefined }[];
  }[],
): number {
  const units = unitsOf(sections.map(({ weight, parts }) => (parts.some(({ share }) => share !== undefined) ? weight : 0)));
  const tenths = sections.reduce(
    (all, { parts }, at) => all + shareOut(units[at] ?? 0, parts).reduce((sum, { score }) => sum + score, 0),
    0,
  );
  return Math.round(tenths / 10);
}

const unitsOf = (weights: readonly number[]): readonly number[] =>
  apportion(
    1000,
    weights.map((weight) => fraction(weight)),
  );

/** The highest total over every set of sections and criteria that may come to count. */
function highest(sections: readonly Section[], { passMark, sectionLeast }: Rubric): { most: number; passable: boolean } {
  const alive = sections.map(({ criteria }) => criteria.length > 0);
  const sure = sections.map(({ criteria }) => criteria.some(({ certain }) => certain));
  let most = 0;
  let passable = false;
  for (const counted of subsets(sections.map((_, at) => at).filter((at) => alive[at] === true && sure[at] === false))) {
    const counts = sections.map((_, at) => sure[at] === true || counted.includes(at));
    const units = unitsOf(sections.map(({ weight }, at) => (counts[at] === true ? weight : 0)));
    const bests = sections.map((section, at) => (counts[at] === true ? sectionAtMost(section, units[at] ?? 0) : 0));
    const sum = Math.round(bests.reduce((all, best) => all + best, 0) / 10);
    const enough = bests.every((best, at) => counts[at] !== true || best * 100 >= (units[at] ?? 0) * sectionLeast);
    most = Math.max(most, sum);
    passable ||= enough && sum >= passMark;
  }
  return { most, passable };
}

/** Sections come back alike call after call; what is known of them is forgotten when it grows too large to be worth keeping. */
const known = new Map<string, number>();
const knownAtMost = 20_000;

/** The most tenths a section can earn of so many, whichever of its doubtful criteria come to count. */
function sectionAtMost({ criteria }: Section, units: number): number {
  const key = `${units}:${criteria.map(({ points, most, certain }) => `${points} ${most.over}/${most.under} ${certain}`).join()}`;
  const found = known.get(key);
  if (found !== undefined) return found;
  const doubtful = criteria.flatMap(({ certain }, at) => (certain ? [] : [at]));
  let best = 0;
  for (const counted of subsets(doubtful)) {
    const parts = criteria.map(({ points, most, certain }, at) => ({ points, share: certain || counted.includes(at) ? most : undefined }));
    best = Math.max(
      best,
      shareOut(units, parts).reduce((sum, { score }) => sum + score, 0),
    );
  }
  if (known.size >= knownAtMost) known.clear();
  known.set(key, best);
  return best;
}

function subsets(items: readonly number[]): readonly (readonly number[])[] {
  return items.reduce<readonly (readonly number[])[]>((all, item) => [...all, ...all.map((some) => [...some, item])], [[]]);
}
