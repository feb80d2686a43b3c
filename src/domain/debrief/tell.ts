import { endingRegion, type PlayedTurn } from '../persona/index.ts';
import type { Finding } from '../rulebook/index.ts';
import type { Ending, Scenario } from '../scenario/index.ts';
import { isBreach, outcomeOf, type Outcome, type Scorecard } from '../scoring/index.ts';
import { betterThan } from './better.ts';
import type { AnnotatedTurn, CurvePoint, Debrief, Mark } from './debrief.ts';
import { commitmentsOf, effectOf } from './effect.ts';
import { costliestOf, strongestOf, worthRedoing } from './moments.ts';

/** Tells what there is to learn from a call. Turns stand in order, turn 0 first; nothing is judged or weighed again. */
export function tell(call: {
  readonly scenario: Scenario;
  readonly turns: readonly PlayedTurn[];
  readonly findings: readonly Finding[];
  readonly scorecard: Scorecard;
}): Debrief {
  const { scenario, turns, findings, scorecard } = call;
  const annotated = turns.map((played, at) => annotate(scenario, turns.slice(0, at), played, findings));
  const ending = endingOf(scenario, turns);
  const spoken = annotated.filter(({ turn }) => turn > 0);
  const strongest = strongestOf(spoken);
  const costliest = costliestOf(spoken);
  return {
    ...(ending === undefined ? {} : { ending, outcome: outcomeAt(ending, turns) }),
    scorecard,
    curve: turns.map((played, at) => toPoint(played, annotated[at])),
    turns: annotated,
    facts: factsOf(scenario, annotated),
    agenda: agendaOf(scenario, annotated),
    wholeCall: findings.filter(({ turn, verdict }) => turn === undefined && isTold(verdict)),
    ...(strongest === undefined ? {} : { strongest }),
    ...(costliest === undefined ? {} : { costliest }),
    brokenPromise: isBrokenPromise(turns),
    redo: worthRedoing(spoken, costliest),
  };
}

function annotate(scenario: Scenario, before: readonly PlayedTurn[], played: PlayedTurn, findings: readonly Finding[]): AnnotatedTurn {
  const { turn, collector } = played;
  const better = betterThan(scenario, before, played);
  return {
    turn,
    acts: collector?.acts ?? [],
    misconduct: collector?.misconduct ?? [],
    ...(collector?.offer === undefined ? {} : { offer: collector.offer }),
    ...(collector?.choice === undefined ? {} : { choice: collector.choice }),
    effect: effectOf(scenario, played),
    findings: findings.filter((finding) => finding.turn === turn && isTold(finding.verdict)),
    ...(better === undefined ? {} : { better: better.id }),
  };
}

const isTold = (verdict: Finding['verdict']): boolean => verdict === 'breached' || verdict === 'undecided';

export const endingOf = ({ endings }: Scenario, turns: readonly PlayedTurn[]): Ending | undefined =>
  endings.find(({ id }) => id === turns.at(-1)?.states[endingRegion]);

export function outcomeAt({ recovery, health }: Ending, turns: readonly PlayedTurn[]): Outcome {
  const meters = turns.at(-1)?.meters;
  return outcomeOf({
    recovery,
    health,
    turns: turns.filter(({ collector }) => collector !== undefined).length,
    finalTrust: meters?.trust ?? 0,
    finalTension: meters?.tension ?? 0,
  });
}

function toPoint({ turn, meters, moved }: PlayedTurn, annotated: AnnotatedTurn | undefined): CurvePoint {
  const effect = annotated?.effect;
  const happened: Readonly<Record<Mark, boolean>> = {
    'breach': annotated?.findings.some(isBreach) === true,
    'misconduct': (annotated?.misconduct.length ?? 0) > 0,
    'told': (effect?.told.length ?? 0) > 0,
    'raised': (effect?.raised.length ?? 0) > 0,
    'left-unanswered': (effect?.leftUnanswered.length ?? 0) > 0,
    'settled': (effect?.settled.length ?? 0) > 0,
    'agreed': (effect?.commitments.length ?? 0) > 0,
    'ended': moved.regions.some(({ region }) => region === endingRegion),
  };
  const marks = (Object.keys(happened) as Mark[]).filter((mark) => happened[mark]);
  return { turn, trust: meters.trust, tension: meters.tension, marks };
}

function factsOf({ facts }: Scenario, annotated: readonly AnnotatedTurn[]): Debrief['facts'] {
  const found = annotated.flatMap(({ turn, effect }) => effect.told.map((id) => ({ id, turn })));
  return { found, missed: facts.map(({ id }) => id).filter((id) => !found.some((one) => one.id === id)) };
}

function agendaOf({ agenda }: Scenario, annotated: readonly AnnotatedTurn[]): Debrief['agenda'] {
  const among = (...kinds: readonly ('raised' | 'leftUnanswered' | 'settled' | 'forestalled')[]): readonly string[] =>
    agenda.map(({ id }) => id).filter((id) => annotated.some(({ effect }) => kinds.some((kind) => effect[kind].includes(id))));
  const settled = among('settled');
  const forestalled = among('forestalled');
  const asked = among('raised', 'leftUnanswered');
  const known = [...settled, ...forestalled, ...asked];
  return {
    settled,
    forestalled,
    left: asked.filter((id) => !settled.includes(id)),
    neverRaised: agenda.map(({ id }) => id).filter((id) => !known.includes(id)),
  };
}

/** The last yes was to an offer beyond the debtor's means. */
function isBrokenPromise(turns: readonly PlayedTurn[]): boolean {
  const agreed = turns.findLast((played) => commitmentsOf(played).length > 0);
  if (agreed === undefined) return false;
  const offer = turns.findLast(({ turn, collector }) => turn <= agreed.turn && isToBePaid(collector?.offer))?.collector?.offer;
  return offer?.means === 'impossible';
}

const isToBePaid = (offer: { readonly kind: string } | undefined): boolean =>
  offer !== undefined && offer.kind !== 'waiver' && offer.kind !== 'channel';
