import { weighDecisions, type DeskCase, type Weighed } from '../domain/desk/index.ts';
import { heardIn, type CollectorTurn, type SpokenTurn, type Words } from '../domain/dialogue/index.ts';
import type { Line } from '../domain/drill/index.ts';
import {
  rulingOf,
  tellExample,
  type Cause,
  type Commentary,
  type Rule,
  type Rulebook,
  type TestingCall,
  type TestingCase,
  type ToldPair,
} from '../domain/rulebook/index.ts';
import type { Choice, Scenario } from '../domain/scenario/index.ts';
import type { Content } from './read-content.ts';

/**
 * What the rules of one rulebook look like: their examples, the practice calls and the cases on the desk in which they may be
 * broken, the pairs of the drills.
 */
export function commentaryOn(rulebook: Rulebook, { scenarios, books, rulebooks, decks, deskCases }: Content): Commentary {
  // Examples without a date happen on the day of the book they stand in, which need not be the one being told.
  const bookOf = (rule: Rule): Rulebook => books.find((one) => one.rulebook.rules.includes(rule))?.rulebook ?? rulebook;
  const judged = scenarios.flatMap(({ scenario }) => {
    const book = scenario && rulebooks.get(scenario.jurisdiction);
    return scenario && book ? [{ scenario, book }] : [];
  });
  const decided = [...deskCases.values()].flatMap((deskCase) => {
    const book = rulebooks.get(deskCase.jurisdiction);
    return book ? [{ deskCase, book, weighed: weighDecisions(deskCase, book) }] : [];
  });
  return Object.fromEntries(
    rulebook.rules.map((rule) => [
      rule.id,
      {
        examples: rule.examples.map((example) => tellExample(rule, example, bookOf(rule))),
        calls: judged.flatMap(({ scenario, book }) => (book.rules.includes(rule) ? testingCall(rule, scenario) : [])),
        cases: decided.flatMap(({ deskCase, book, weighed }) => (book.rules.includes(rule) ? testingCase(rule, deskCase, weighed) : [])),
        pairs: [...decks.values()].flatMap(({ jurisdiction, pairs }) =>
          rulebooks.get(jurisdiction)?.rules.includes(rule) === true
            ? pairs.flatMap((pair): ToldPair[] => {
                const as = pair.breaks.includes(rule.id) ? 'breaks' : pair.uses === rule.id ? 'uses' : undefined;
                if (as === undefined) return [];
                const { id, situation, why } = pair;
                const wordings = { lawful: pair.lawful.map(wordsOf), unlawful: pair.unlawful.map(wordsOf) };
                return [{ drill: jurisdiction, id, as, situation, ...wordings, ...(why && { why }) }];
              })
            : [],
        ),
      },
    ]),
  );
}

const wordsOf = ({ say }: Line): Words => say;

function testingCall(rule: Rule, scenario: Scenario): readonly TestingCall[] {
  const choices = scenario.choices.filter((choice) => breaks(rule, choice, scenario)).length;
  const rehearsals = scenario.rehearsals.filter(({ expect }) => expect.breached.includes(rule.id)).map(({ title }) => title);
  return choices === 0 && rehearsals.length === 0 ? [] : [{ scenario: scenario.id, title: scenario.title, choices, rehearsals }];
}

function testingCase(rule: Rule, { id, title }: DeskCase, weighed: readonly Weighed[]): readonly TestingCase[] {
  const decisions = weighed.filter(({ findings }) =>
    findings.some((found) => found.verdict === 'breached' && (found.rule === rule.id || found.alsoBreaches.includes(rule.id))),
  ).length;
  return decisions === 0 ? [] : [{ case: id, title, decisions }];
}

/** The right party has confirmed who they are; then this is said. */
function breaks(rule: Rule, choice: Choice, { jurisdiction, date, caseFile }: Scenario): boolean {
  const said: CollectorTurn = { turn: 2, speaker: 'collector', text: '', ...heardIn(choice) };
  const turns: readonly SpokenTurn[] = [...confirmed, said];
  const ruling = rulingOf(rule, { jurisdiction, date, caseFile, turns })?.ruling;
  return ruling?.verdict === 'breached' && ruling.breaches.some((breach) => breach.said?.turn === 2 && breach.because.some(isSaid));
}

/** What a sentence leaves out, another may still say. */
const isSaid = (cause: Cause): boolean => !cause.startsWith('omits:');

const confirmed: readonly SpokenTurn[] = [
  { turn: 1, speaker: 'collector', text: '', acts: ['greet', 'identify-self', 'disclose-recording', 'verify-identity'], misconduct: [] },
  { turn: 1, speaker: 'debtor', text: '', acts: ['confirm-identity'] },
];
