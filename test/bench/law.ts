import { Engine, type NestedCondition } from 'json-rules-engine';
import type { Transcript } from '../../src/domain/dialogue/index.ts';
import { judge, type Pattern, type Rule, type Rulebook } from '../../src/domain/rulebook/index.ts';

type Plain = Extract<Pattern, { readonly is: 'never-says' }>;

/** What json-rules-engine can say as well: such words are not said, to such a listener, in such a matter. */
const isPlain = (pattern: Pattern): pattern is Plain =>
  pattern.is === 'never-says' && pattern.when === undefined && pattern.until === undefined && pattern.particulars === undefined;

/** The rules of which the same can be asked of both, with only those patterns. */
export const sharedRules = (rulebook: Rulebook): Rulebook => ({
  ...rulebook,
  rules: rulebook.rules.flatMap((rule): Rule[] => {
    const pattern = rule.pattern.filter(isPlain);
    return pattern.length === 0 ? [] : [{ ...rule, pattern }];
  }),
});

/** The same rules as conditions on the facts of one turn. */
export function engineFor({ rules }: Rulebook): Engine {
  const engine = new Engine();
  engine.addOperator<readonly string[], readonly string[]>('holdsAny', (there, wanted) => wanted.some((one) => there.includes(one)));
  engine.addOperator<readonly string[], readonly string[]>(
    'isNotOnly',
    (there, these) => there.length === 0 || there.some((one) => !these.includes(one)),
  );
  for (const { id, pattern } of rules) {
    engine.addRule({ conditions: { any: pattern.filter(isPlain).map(conditionOf) }, event: { type: id } });
  }
  return engine;
}

const conditionOf = ({ misconduct = [], acts = [], to, posedAs, claiming, notClaiming }: Plain): NestedCondition => ({
  all: [
    ...(to === undefined ? [] : [{ fact: 'to', operator: 'equal', value: to }]),
    {
      any: [
        { all: [{ fact: 'misconduct', operator: 'holdsAny', value: misconduct }, ...inTheMatter({ posedAs, claiming, notClaiming })] },
        { fact: 'acts', operator: 'holdsAny', value: acts },
      ],
    },
  ],
});

const inTheMatter = ({ posedAs, claiming, notClaiming }: Pick<Plain, 'posedAs' | 'claiming' | 'notClaiming'>): NestedCondition[] => [
  ...(posedAs === undefined ? [] : [{ fact: 'posesAs', operator: 'equal', value: posedAs }]),
  ...(claiming === undefined ? [] : [{ fact: 'claims', operator: 'holdsAny', value: claiming }]),
  ...(notClaiming === undefined ? [] : [{ fact: 'claims', operator: 'isNotOnly', value: notClaiming }]),
];

/** Each rule broken, with its turn, as json-rules-engine finds it. */
export async function runEngine(engine: Engine, transcript: Transcript): Promise<readonly string[]> {
  const found: string[] = [];
  let to = 'debtor';
  for (const turn of transcript.turns) {
    if (turn.speaker !== 'collector') {
      to = turn.acts.includes('third-party-speaks') ? 'third-party' : turn.speaker;
      continue;
    }
    const { misconduct, acts, posesAs = 'authority', claims = [] } = turn;
    const { events } = await engine.run({ misconduct, acts, posesAs, claims: claims.map(({ of }) => of), to });
    found.push(...events.map(({ type }) => `${turn.turn} ${type}`));
  }
  return found.sort();
}

/** The same as the rulebook finds it; what leads and what is cited alike. */
export const runRulebook = (rulebook: Rulebook, transcript: Transcript): readonly string[] =>
  judge(transcript, rulebook)
    .filter(({ verdict }) => verdict === 'breached')
    .flatMap(({ rule, alsoBreaches, turn }) => [rule, ...alsoBreaches].map((id) => `${turn} ${id}`))
    .filter((one, at, all) => all.indexOf(one) === at)
    .sort();
