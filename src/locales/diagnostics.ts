import type { Diagnostic } from '../domain/authoring/index.ts';
import type { Words } from '../domain/dialogue/index.ts';
import { diagnosticsEn, problemsEn } from './en/diagnostics.ts';
import { diagnosticsZh, problemsZh } from './zh/diagnostics.ts';

/** What a diagnostic says in both languages: the fact, then the remedy. */
export function diagnosticWords({ code, args }: Pick<Diagnostic, 'code' | 'args'>): Words {
  const known = code as keyof typeof diagnosticsEn;
  return {
    zh: fill(diagnosticsZh[known] ?? code, args, problemsZh),
    en: fill(diagnosticsEn[known] ?? code, args, problemsEn),
  };
}

/** Fills a template; a part in square brackets goes when the value in it is missing. */
function fill(template: string, args: Diagnostic['args'], problems: Readonly<Record<string, string>>): string {
  const said = (name: string): string => (translated.has(name) ? inWords(String(args[name] ?? ''), problems) : String(args[name] ?? ''));
  return template
    .replaceAll(/\[([^[\]]*\{(\w+)\}[^[\]]*)\]/g, (_, part: string, name: string) => (args[name] === undefined ? '' : part))
    .replaceAll(/\{(\w+)\}/g, (_, name: string) => said(name));
}

const translated: ReadonlySet<string> = new Set(['problem', 'expected', 'start']);

const inWords = (text: string, problems: Readonly<Record<string, string>>): string =>
  text.replaceAll(/[A-Za-z_]\w+/g, (word) => (Object.hasOwn(problems, word) ? (problems[word] ?? word) : word));
