import { diagnose, nearest, type Diagnostic, type SourceDocument } from '../authoring/index.ts';
import type { Rulebook } from './rule.ts';

/** A rulebook as read, with the document that says where things stand in it. */
export interface ReadRulebook {
  readonly rulebook: Rulebook;
  readonly document: SourceDocument;
}

/**
 * Rulebooks with the rules of those they build on before their own; `shelf` may be built on too, and is not judged itself. SCN514 builds on one that is not there, SCN515 two with
 * one id, SCN516 builds on itself, by however many steps, SCN512 an id of the base used again.
 */
export function joinRulebooks(
  read: readonly ReadRulebook[],
  shelf: readonly ReadRulebook[] = [],
): {
  readonly rulebooks: ReadonlyMap<string, Rulebook>;
  readonly diagnostics: readonly Diagnostic[];
} {
  const diagnostics: Diagnostic[] = [];
  const byId = new Map<string, ReadRulebook>();
  for (const one of read) {
    if (byId.has(one.rulebook.id)) diagnostics.push(diagnose(one.document, ['id'], 'SCN515', { found: one.rulebook.id }));
    else byId.set(one.rulebook.id, one);
  }
  const known = new Map([...shelf.map((one) => [one.rulebook.id, one] as const), ...byId]);
  const joined = [...byId.values()].flatMap((one) => {
    const bases = basesOf(one, known);
    if ('diagnostic' in bases) {
      diagnostics.push(bases.diagnostic);
      return [];
    }
    const rules = bases.found.flatMap((base) => base.rules);
    const own = one.rulebook.rules;
    own.forEach(({ id }, at) => {
      if (rules.some((rule) => rule.id === id)) diagnostics.push(diagnose(one.document, ['rules', at, 'id'], 'SCN512', { rule: id }));
    });
    return [{ ...one.rulebook, rules: [...rules, ...own] }];
  });
  return { rulebooks: new Map(joined.map((rulebook) => [rulebook.id, rulebook])), diagnostics };
}

/** What a rulebook builds on, the foundation first. */
function basesOf(one: ReadRulebook, byId: ReadonlyMap<string, ReadRulebook>): { found: readonly Rulebook[] } | { diagnostic: Diagnostic } {
  const found: Rulebook[] = [];
  for (let { buildsOn } = one.rulebook; buildsOn !== undefined;) {
    const base = byId.get(buildsOn);
    if (buildsOn === one.rulebook.id || (base !== undefined && found.includes(base.rulebook)))
      return { diagnostic: diagnose(one.document, ['buildsOn'], 'SCN516', { found: buildsOn }) };
    if (base === undefined) {
      const meant = nearest(buildsOn, [...byId.keys()]);
      const args = { found: buildsOn, known: [...byId.keys()].join(', '), ...(meant === undefined ? {} : { meant }) };
      return { diagnostic: diagnose(one.document, ['buildsOn'], 'SCN514', args) };
    }
    found.unshift(base.rulebook);
    buildsOn = base.rulebook.buildsOn;
  }
  return { found };
}
