import type { IsoDateTime } from '../dialogue/index.ts';
import type { Finding, Rulebook } from '../rulebook/index.ts';
import { everyDecision, planOf, whenOf, type Decision } from './decision.ts';
import { serving, standings, type DeskCase, type Standing, type Way } from './desk-case.ts';
import { findingsOn, lapsesBy } from './findings-on.ts';

/** One decision, judged and weighed against all the others that were open. */
export interface Weighed {
  readonly decision: Decision;
  readonly standing: Standing;
  /** No rule is broken by it. */
  readonly lawful: boolean;
  /** What the rules say of the contact decided on; where none is made, the deadlines that pass though they could have been kept. */
  readonly findings: readonly Finding[];
  /** Rules that a contact now would have broken, kept by not making it. */
  readonly spared: readonly Finding[];
}

/** What a standing is worth, 0–100. What breaks a rule, by what is done or left undone, is worth nothing, whatever it would have brought in. */
export const worth = {
  'unlawful': 0,
  'lapsed': 0,
  'unsettled': 20,
  'idle': 40,
  'too-cautious': 50,
  'sound': 75,
  'best': 100,
} as const satisfies Record<Standing, number>;

/**
 * Every decision that the case allows, best first. What is right is worked out, never typed in: of the contacts that no rule
 * forbids, the soonest of those that serve the case best; and no contact where none of them serves it.
 */
export function weighDecisions(deskCase: DeskCase, rulebook: Rulebook): readonly Weighed[] {
  const ways = new Map(deskCase.ways.map((way) => [way.id, way]));
  const judged = everyDecision(deskCase).map((decision) => judgeOne(decision, ways, deskCase, rulebook));
  const open = judged.filter((one): one is Contact => one.way !== undefined && isClean(one) && one.way.serves !== 'not');
  const lapses = open.length === 0 ? [] : lapsesOf(deskCase, rulebook);
  return judged
    .map((one) => (one.way === undefined ? { ...one, findings: lapses } : one))
    .map(({ decision, findings, spared, ...one }) => ({
      decision,
      standing: standingOf({ decision, findings, spared, ...one }, open),
      lawful: !findings.some(({ verdict }) => verdict === 'breached'),
      findings,
      spared,
    }))
    .sort((a, b) => standings.indexOf(b.standing) - standings.indexOf(a.standing));
}

interface Judged {
  readonly decision: Decision;
  readonly way?: Way;
  readonly at?: IsoDateTime;
  readonly findings: readonly Finding[];
  readonly spared: readonly Finding[];
}
type Contact = Judged & { readonly way: Way; readonly at: IsoDateTime };

function judgeOne(decision: Decision, ways: ReadonlyMap<string, Way>, deskCase: DeskCase, rulebook: Rulebook): Judged {
  const way = decision.decision === 'do-not-contact' ? undefined : ways.get(decision.way);
  const at = whenOf(decision, deskCase);
  const held = decision.decision === 'contact' ? [] : way === undefined ? deskCase.ways : [way];
  return {
    decision,
    ...(way === undefined || at === undefined ? {} : { way, at }),
    findings: way === undefined || at === undefined ? [] : findingsOn(planOf(way, at, deskCase), deskCase, rulebook),
    spared: onePerRule(held.flatMap((one) => sparedBy(one, deskCase, rulebook))),
  };
}

const sparedBy = (way: Way, deskCase: DeskCase, rulebook: Rulebook): readonly Finding[] =>
  findingsOn({ ...planOf(way, deskCase.now, deskCase), decision: 'wait' }, deskCase, rulebook).filter(({ byWaiting }) => byWaiting);

const onePerRule = (findings: readonly Finding[]): readonly Finding[] => [
  ...new Map(findings.map((finding) => [finding.rule, finding])).values(),
];

/** The last moment that may be waited for is as far as the case looks ahead. */
function lapsesOf(deskCase: DeskCase, rulebook: Rulebook): readonly Finding[] {
  const last = deskCase.later.at(-1);
  return last === undefined ? [] : lapsesBy(last, deskCase, rulebook);
}

const isClean = ({ findings }: Judged): boolean => !findings.some(({ verdict }) => verdict === 'breached' || verdict === 'undecided');

export const isLawful = (standing: Standing): boolean => standing !== 'unlawful' && standing !== 'lapsed';

/** `open`: the contacts that no rule forbids and that serve. */
function standingOf(one: Judged, open: readonly Contact[]): Standing {
  if (one.findings.some(({ verdict }) => verdict === 'breached')) return one.way === undefined ? 'lapsed' : 'unlawful';
  if (!isClean(one)) return 'unsettled';
  const { way, at } = one;
  if (way === undefined || at === undefined) return open.length === 0 ? 'best' : 'too-cautious';
  if (way.serves === 'not') return 'idle';
  const noWorse = open.filter((other) => rank(other.way) <= rank(way));
  if (noWorse.some((other) => other.at < at)) return 'too-cautious';
  return open.some((other) => rank(other.way) < rank(way)) ? 'sound' : 'best';
}

const rank = ({ serves }: Way): number => serving.indexOf(serves);
