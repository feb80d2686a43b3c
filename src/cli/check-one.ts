import { diagnose, type Diagnostic } from '../domain/authoring/index.ts';
import type { Content, ReadScenarioFile } from '../content/index.ts';
import { checkRehearsals, prove, type Proof } from '../prover/index.ts';
import { standardsFor } from './library.ts';

/** A scenario as `check` found it. */
export interface Checked {
  readonly id: string;
  readonly file: string;
  readonly diagnostics: readonly Diagnostic[];
  readonly proof?: Proof;
  readonly linesUnsaid: readonly string[];
  readonly persona?: string;
}

/** What `check` finds in one scenario: what reading it told, how its rehearsals came out, and what was proved of it. */
export function checkOne(read: ReadScenarioFile, content: Content): Checked {
  const id = read.scenario?.id ?? idOf(read);
  const base = { id, file: read.file, linesUnsaid: [] };
  if (read.scenario === undefined || read.document === undefined) return { ...base, diagnostics: read.diagnostics };
  const { scenario, document } = read;
  const standards = standardsFor(scenario, content);
  if (standards === undefined)
    return { ...base, diagnostics: [diagnose(document, ['jurisdiction'], 'SCN501', { jurisdiction: scenario.jurisdiction })] };
  const persona = content.shelf.personas.get(scenario.persona.id)?.root.document;
  const { proof, diagnostics, linesUnsaid } = prove(scenario, document, standards, () => performance.now(), persona);
  const own = unsaidHere(linesUnsaid, read);
  return {
    ...base,
    persona: scenario.persona.id,
    linesUnsaid,
    diagnostics: [...read.diagnostics, ...checkRehearsals(scenario, document, standards), ...diagnostics, ...own],
    ...(proof === undefined ? {} : { proof }),
  };
}

/** The id a scenario gives itself, or else its file's name. */
export const idOf = ({ document, file }: ReadScenarioFile): string => {
  const value = document?.value;
  const id = typeof value === 'object' && value !== null ? (value as Record<string, unknown>)['scenario'] : undefined;
  return typeof id === 'string' ? id : (file.split('/').at(-1) ?? file).replace(/\.ya?ml$/, '');
};

/** A scenario's own line that nobody ever says is a fault of that scenario. */
function unsaidHere(linesUnsaid: readonly string[], { document }: ReadScenarioFile): readonly Diagnostic[] {
  const own = ownKeys(document?.value, 'lines');
  return document === undefined
    ? []
    : linesUnsaid.filter((line) => own.has(line)).map((line) => diagnose(document, ['lines', line], 'SCN305', { line }, 'error', 'key'));
}

const ownKeys = (value: unknown, key: string): ReadonlySet<string> => {
  const part = typeof value === 'object' && value !== null ? (value as Record<string, unknown>)[key] : undefined;
  return new Set(typeof part === 'object' && part !== null ? Object.keys(part) : []);
};
