import { diagnose, nearest, type Diagnostic, type Path, type SourceDocument } from '../authoring/index.ts';
import type { Transcript } from '../dialogue/index.ts';
import { judge, toTranscript, type Finding, type Rulebook } from '../rulebook/index.ts';
import type { Deck, Moment, Pair } from './deck.ts';
import { lawfulCall, toExchange, unlawfulCall } from './pair-calls.ts';

/**
 * Holds a deck to its rulebook: SCN522 a rule nobody knows, SCN523 a lawful wording that breaks a rule, SCN524 an unlawful
 * wording that is not the breach it is said to be, SCN525 a permission that is not used.
 */
export function checkDeck(deck: Deck, document: SourceDocument, rulebook: Rulebook): readonly Diagnostic[] {
  const unknown = unknownRules(deck, document, rulebook);
  return unknown.length > 0
    ? unknown
    : [
        ...deck.pairs.flatMap((pair, at) => checkPair(deck, pair, ['pairs', at], document, rulebook)),
        ...deck.moments.flatMap((moment, at) => checkMoment(deck, moment, ['moments', at], document, rulebook)),
      ];
}

function unknownRules(deck: Deck, document: SourceDocument, { rules }: Rulebook): readonly Diagnostic[] {
  const known = rules.map(({ id }) => id);
  const named: readonly (readonly [Path, string])[] = [
    ...deck.pairs.flatMap(({ breaks, uses }, at) => [
      ...breaks.map((rule, index) => [['pairs', at, 'breaks', index], rule] as const),
      ...(uses === undefined ? [] : [[['pairs', at, 'uses'], uses] as const]),
    ]),
    ...deck.moments.flatMap(({ unlawful = [] }, at) =>
      unlawful.map(({ breaks }, index) => [['moments', at, 'unlawful', index, 'breaks'], breaks] as const),
    ),
  ];
  return named
    .filter(([, rule]) => !known.includes(rule))
    .map(([path, rule]) => {
      const meant = nearest(rule, known);
      return diagnose(document, path, 'SCN522', { found: rule, ...(meant === undefined ? {} : { meant }) });
    });
}

function checkPair(deck: Deck, pair: Pair, path: Path, document: SourceDocument, rulebook: Rulebook): readonly Diagnostic[] {
  const clean = findingsOf(lawfulCall(deck, pair, rulebook, 'zh'), rulebook);
  const wrong = namesOf(findingsOf(unlawfulCall(deck, pair, rulebook, 'zh'), rulebook));
  const faults = namesOf(clean);
  const missing = pair.breaks.filter((rule) => !wrong.includes(rule));
  const unused = pair.uses !== undefined && !clean.some(({ rule, verdict }) => rule === pair.uses && verdict === 'met');
  return [
    ...(faults.length > 0 ? [diagnose(document, [...path, 'lawful'], 'SCN523', { entry: pair.id, found: faults.join(', ') })] : []),
    ...(missing.length > 0
      ? [
          diagnose(document, [...path, 'breaks'], 'SCN524', {
            entry: pair.id,
            expected: missing.join(', '),
            found: wrong.join(', ') || '—',
          }),
        ]
      : []),
    ...(unused ? [diagnose(document, [...path, 'uses'], 'SCN525', { entry: pair.id, expected: pair.uses ?? '' })] : []),
  ];
}

/** A moment by itself: its lawful line is clean, and each unlawful one leads with its own rule and no other finding. */
function checkMoment(deck: Deck, moment: Moment, path: Path, document: SourceDocument, rulebook: Rulebook): readonly Diagnostic[] {
  const say = (line: Moment['lawful']) => {
    const turns = [...deck.opening, toExchange(moment.heard), { collector: line }, { collector: deck.closing }];
    return findingsOf(toTranscript({ verdict: 'met', caseFile: deck.caseFile, turns }, rulebook, 'zh'), rulebook);
  };
  const faults = namesOf(say(moment.lawful));
  return [
    ...(faults.length > 0 ? [diagnose(document, [...path, 'lawful'], 'SCN523', { entry: moment.id, found: faults.join(', ') })] : []),
    ...(moment.unlawful ?? []).flatMap(({ breaks, ...line }, at) => {
      const led = say(line)
        .filter(({ verdict }) => verdict === 'breached')
        .map(({ rule }) => rule);
      return led.length === 1 && led[0] === breaks
        ? []
        : [diagnose(document, [...path, 'unlawful', at], 'SCN524', { entry: moment.id, expected: breaks, found: led.join(', ') || '—' })];
    }),
  ];
}

const findingsOf = (transcript: Transcript, rulebook: Rulebook): readonly Finding[] => judge(transcript, rulebook);

/** Every rule broken, leading or cited. */
const namesOf = (findings: readonly Finding[]): readonly string[] => [
  ...new Set(findings.flatMap(({ rule, verdict, alsoBreaches }) => (verdict === 'breached' ? [rule, ...alsoBreaches] : []))),
];
