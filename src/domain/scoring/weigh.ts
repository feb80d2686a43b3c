import type { Disposition, Transcript } from '../dialogue/index.ts';
import type { Finding } from '../rulebook/index.ts';
import { apportion } from './apportion.ts';
import type { CallNote } from './call-note.ts';
import { followCall, type Call } from './call.ts';
import { circumstancesOf } from './circumstances.ts';
import { fraction, rounded, times, zero, type Fraction } from './fraction.ts';
import { capOf, weighLegality } from './legality.ts';
import { measure } from './measure.ts';
import type { Measured, Scene } from './measured.ts';
import { earned, lost, type Evidence } from './reason.ts';
import type { Criterion, Rubric, RubricSection } from './rubric.ts';
import type { CriterionScore, Professionalism, Scorecard, SectionScore } from './scorecard.ts';

/**
 * Weighs a call: legality from the findings, professionalism by the rubric, never blended. Criteria that could not arise
 * leave their weight to the rest of their section, and a section to the other sections, so that points are always out of
 * 100. Points are shared out exactly and rounded to one decimal a criterion; sections and total are sums of what is shown.
 * `ended` is what became of the call: the note is held to it. Without it, the note is held to what was heard.
 */
export function weigh(
  transcript: Transcript,
  findings: readonly Finding[],
  rubric: Rubric,
  note?: CallNote,
  ended?: Disposition,
): Scorecard {
  const legality = weighLegality(findings, rubric);
  const call = followCall(transcript);
  const sections = weighSections(
    {
      call,
      circumstances: circumstancesOf(call, rubric.standDown),
      ...(note === undefined ? {} : { note }),
      ...(ended === undefined ? {} : { ended }),
    },
    rubric,
  );
  const uncapped = Math.round(tenths(sections.map(({ score }) => score)) / 10);
  const score = Math.min(uncapped, capOf(findings, rubric));
  const professionalism: Professionalism = { score, uncapped, capped: score < uncapped, sections };
  const passed = legality.passed && score >= rubric.passMark && sections.every((section) => isEnough(section, rubric));
  return { legality, professionalism, passed };
}

const isEnough = ({ score, of }: SectionScore, { sectionLeast }: Rubric): boolean => score * 100 >= of * sectionLeast;

export interface Judged {
  readonly criterion: Criterion;
  readonly measured: Measured;
}

function weighSections(scene: Scene, rubric: Rubric): readonly SectionScore[] {
  const judged = rubric.sections.map((section) => section.criteria.map((criterion) => judge(scene, criterion)));
  const shares = apportion(
    1000,
    rubric.sections.map((section, at) => fraction(isApplicable(judged[at]) ? pointsOf(section) : 0)),
  );
  return rubric.sections.map((section, at) => toSection(section.id, judged[at] ?? [], shares[at] ?? 0));
}

const isApplicable = (judged: readonly Judged[] = []): boolean => judged.some(({ measured }) => measured.share !== undefined);
export const pointsOf = ({ criteria }: RubricSection): number => criteria.reduce((all, { points }) => all + points, 0);
const tenths = (points: readonly number[]): number => points.reduce((all, one) => all + Math.round(one * 10), 0);

/** A call without words earns nothing; a criterion that a circumstance excuses does not apply unless it was tried. */
export function judge(scene: Scene, criterion: Criterion, measured = measure(scene, criterion.measure)): Judged {
  const why = measured.tried ? undefined : criterion.excused?.find((one) => scene.circumstances.has(one));
  if (measured.share === undefined || why !== undefined) {
    return { criterion, measured: { tried: false, evidence: [earned('could-not-arise', { why: why ?? 'not-raised' })] } };
  }
  return { criterion, measured: hasSpoken(scene.call) ? measured : { share: zero, tried: false, evidence: [lost('said-nothing', {})] } };
}

const hasSpoken = (call: Call): boolean => call.exchanges.some(({ acts, misconduct }) => acts.length + misconduct.length > 0);

function toSection(id: string, judged: readonly Judged[], units: number): SectionScore {
  const parts = shareOut(
    units,
    judged.map(({ criterion, measured }) => ({ points: criterion.points, share: measured.share })),
  );
  const criteria = judged.map(({ criterion, measured }, at): CriterionScore => {
    const { score, of } = parts[at] ?? { score: 0, of: 0 };
    return {
      id: criterion.id,
      applicable: measured.share !== undefined,
      score: score / 10,
      of: of / 10,
      evidence: once(measured.evidence),
    };
  });
  return { id, score: tenths(criteria.map(({ score }) => score)) / 10, of: units / 10, criteria };
}

/** What each part gets of so many tenths, and what it earns of that; a part without a share leaves its tenths to the rest. */
export function shareOut(
  units: number,
  parts: readonly { readonly points: number; readonly share: Fraction | undefined }[],
): readonly { readonly score: number; readonly of: number }[] {
  const of = apportion(
    units,
    parts.map(({ points, share }) => fraction(share === undefined ? 0 : points)),
  );
  return parts.map(({ share }, at) => ({ of: of[at] ?? 0, score: share === undefined ? 0 : rounded(times(share, fraction(of[at] ?? 0))) }));
}

/** One turn may earn two points for the same reason; it is told once. */
const once = (evidence: readonly Evidence[]): readonly Evidence[] =>
  evidence.filter((one, at) => evidence.findIndex((other) => isSame(one, other)) === at);

/** The way back to the ask is one way, however many objections were met on it. */
const isSame = (one: Evidence, other: Evidence): boolean =>
  one.reason === other.reason &&
  one.turn === other.turn &&
  (one.reason === 'answer.back-to-ask' || JSON.stringify(one.args) === JSON.stringify(other.args));
