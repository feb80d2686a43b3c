import { conform, diagnose, readYaml, type Diagnostic, type SourceDocument, type SourceFile } from '../authoring/index.ts';
import { checkExamples } from './check-examples.ts';
import type { Clause } from './finding.ts';
import type { Rulebook } from './rule.ts';
import { rulebookSchema } from './rulebook.schema.ts';

/**
 * One rulebook file → the rulebook, or every mistake in it. Beside the shape: SCN510 an example comes out otherwise than
 * its author says, SCN511 a clause that is not ours has no first day, SCN512 two rules share an id, SCN513 a clause ends
 * before it begins.
 */
export function readRulebook(source: SourceFile): {
  rulebook?: Rulebook;
  document?: SourceDocument;
  diagnostics: readonly Diagnostic[];
} {
  const { document, diagnostics } = readYaml(source);
  if (document === undefined) return { diagnostics };
  const { value: rulebook, diagnostics: departures } = conform(document, rulebookSchema);
  if (rulebook === undefined) return { diagnostics: [...diagnostics, ...departures] };
  const misshapen = [...sharedIds(document, rulebook), ...misdated(document, rulebook)];
  const unsound = new Set(misshapen.map(({ args }) => args.rule));
  const failed = failedExamples(document, rulebook).filter(({ args }) => !unsound.has(args.rule));
  const mistakes = [...misshapen, ...failed];
  return { document, ...(mistakes.length === 0 && { rulebook }), diagnostics: [...diagnostics, ...mistakes] };
}

const sharedIds = (document: SourceDocument, { rules }: Rulebook): readonly Diagnostic[] =>
  rules.flatMap(({ id }, index) =>
    rules.findIndex((other) => other.id === id) < index ? [diagnose(document, ['rules', index, 'id'], 'SCN512', { rule: id })] : [],
  );

const misdated = (document: SourceDocument, { rules }: Rulebook): readonly Diagnostic[] =>
  rules.flatMap(({ id, clauses }, rule) =>
    clauses.flatMap((clause, index) => {
      const at = ['rules', rule, 'clauses', index];
      if (lacksFirstDay(clause)) return [diagnose(document, at, 'SCN511', { rule: id })];
      if (endsTooSoon(clause)) return [diagnose(document, [...at, 'until'], 'SCN513', { rule: id })];
      return [];
    }),
  );

const lacksFirstDay = ({ from, force }: Clause): boolean => from === undefined && force !== 'project-rule';

const endsTooSoon = ({ from, until }: Clause): boolean => from !== undefined && until !== undefined && until <= from;

const failedExamples = (document: SourceDocument, rulebook: Rulebook): readonly Diagnostic[] =>
  checkExamples(rulebook).map(({ rule, index, expected, found }) => {
    const place = rulebook.rules.findIndex(({ id }) => id === rule);
    return diagnose(document, ['rules', place, 'examples', index, 'verdict'], 'SCN510', { rule, expected, found });
  });
