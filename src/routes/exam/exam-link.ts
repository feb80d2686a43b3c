import { studyTopics, type StudyTopic } from '../../domain/glossary/index.ts';
import { studyLanguages, type Blueprint } from '../../domain/quiz/index.ts';

/** An examination as it is handed on: the same for everyone who has the link. */
export interface SetExam {
  readonly blueprint: Blueprint;
  readonly seed: number;
}

/** What is wrong with a link, and in which field of it. */
export type LinkFault =
  | { readonly fault: 'long'; readonly most: number }
  | { readonly fault: 'missing'; readonly field: string }
  | { readonly fault: 'shape' | 'topic' | 'twice' | 'place'; readonly field: string; readonly found: string }
  | { readonly fault: 'number'; readonly field: string; readonly found: string; readonly least: number; readonly most: number }
  | { readonly fault: 'languages'; readonly field: string; readonly found: string; readonly known: string };

export const bounds = {
  questions: { least: 1, most: 50 },
  minutes: { least: 1, most: 240 },
  pass: { least: 1, most: 100 },
  seed: { least: 0, most: 2 ** 32 - 1 },
} as const;
const longest = 1_000;
const fields = ['parts', 'minutes', 'pass', 'languages', 'in', 'seed'] as const;
type Field = (typeof fields)[number];

export const writeLink = ({ blueprint, seed }: SetExam): Readonly<Record<Field, string>> => ({
  parts: blueprint.parts.map(({ topic, questions }) => `${topic}.${questions}`).join(','),
  minutes: String(blueprint.minutes),
  pass: String(blueprint.passMark),
  languages: blueprint.languages,
  in: blueprint.jurisdictions.join(','),
  seed: String(seed),
});

/** Undefined where the address sets no examination at all. */
export function readLink(query: string): SetExam | { readonly faults: readonly LinkFault[] } | undefined {
  const asked = new URLSearchParams(query);
  if (!fields.some((field) => asked.has(field))) return undefined;
  if (query.length > longest) return { faults: [{ fault: 'long', most: longest }] };
  const missing = fields.filter((field) => !asked.has(field));
  if (missing.length > 0) return { faults: missing.map((field) => ({ fault: 'missing', field })) };
  const faults: LinkFault[] = [];
  const whole = (field: Field, key: keyof typeof bounds, found: string): number => wholeNumber(field, found, bounds[key], faults);
  const blueprint: Blueprint = {
    parts: readParts(asked.get('parts') ?? '', faults),
    minutes: whole('minutes', 'minutes', asked.get('minutes') ?? ''),
    passMark: whole('pass', 'pass', asked.get('pass') ?? ''),
    languages: readLanguages(asked.get('languages') ?? '', faults),
    jurisdictions: readPlaces(asked.get('in') ?? '', faults),
  };
  const seed = whole('seed', 'seed', asked.get('seed') ?? '');
  return faults.length > 0 ? { faults } : { blueprint, seed };
}

export const isWhole = (text: string, { least, most }: { readonly least: number; readonly most: number }): boolean =>
  /^\d{1,10}$/u.test(text) && Number(text) >= least && Number(text) <= most;

function wholeNumber(field: Field, found: string, range: { readonly least: number; readonly most: number }, faults: LinkFault[]): number {
  if (!isWhole(found, range)) faults.push({ fault: 'number', field, found, ...range });
  return Number(found);
}

function readParts(text: string, faults: LinkFault[]): Blueprint['parts'] {
  const seen = new Set<string>();
  return text.split(',').flatMap((part) => {
    const [, name = '', count = ''] = /^([^.]*)\.([^.]*)$/u.exec(part) ?? [];
    const topic: StudyTopic | undefined = studyTopics.find((one) => one === name);
    if (name === '') faults.push({ fault: 'shape', field: 'parts', found: part });
    else if (topic === undefined) faults.push({ fault: 'topic', field: 'parts', found: name });
    else if (seen.has(name)) faults.push({ fault: 'twice', field: 'parts', found: name });
    seen.add(name);
    return topic === undefined ? [] : [{ topic, questions: wholeNumber('parts', count, bounds.questions, faults) }];
  });
}

function readLanguages(found: string, faults: LinkFault[]): Blueprint['languages'] {
  const languages = studyLanguages.find((one) => one === found);
  if (languages === undefined) faults.push({ fault: 'languages', field: 'languages', found, known: studyLanguages.join(', ') });
  return languages ?? 'zh';
}

/** Nothing named leaves every place. */
function readPlaces(text: string, faults: LinkFault[]): Blueprint['jurisdictions'] {
  const places = text === '' ? [] : text.split(',');
  for (const found of places) if (!/^[a-z]{2,12}(?:-[a-z]{2,12})*$/u.test(found)) faults.push({ fault: 'place', field: 'in', found });
  return places;
}
