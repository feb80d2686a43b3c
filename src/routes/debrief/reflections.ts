import type { KeyValue } from '../../platform/index.ts';

/** What the trainee thought of a call before seeing the result. Empty where it was skipped. */
export interface Reflection {
  readonly went: 'well' | 'mixed' | 'badly' | '';
  readonly moment: string;
}

const key = 'reflections';
const most = 100;

/** Kept on this device, apart from the attempts: it is nobody's business but the trainee's. */
export const readReflection = (settings: KeyValue, attempt: string): Reflection | undefined => readAll(settings)[attempt];

/** Keeps one, and forgets those whose attempts are gone. */
export function keepReflection(settings: KeyValue, attempt: string, reflection: Reflection, known: readonly string[]): void {
  const others = Object.entries(readAll(settings)).filter(([id]) => id !== attempt && known.includes(id));
  settings.set(key, JSON.stringify(Object.fromEntries([...others, [attempt, reflection]].slice(-most))));
}

/** Forgets those whose attempts are gone. */
export function pruneReflections(settings: KeyValue, known: readonly string[]): void {
  const kept = Object.entries(readAll(settings));
  const still = kept.filter(([id]) => known.includes(id));
  if (still.length < kept.length) settings.set(key, JSON.stringify(Object.fromEntries(still)));
}

function readAll(settings: KeyValue): Readonly<Record<string, Reflection>> {
  try {
    const value: unknown = JSON.parse(settings.get(key) ?? '{}');
    if (typeof value !== 'object' || value === null) return {};
    return Object.fromEntries(Object.entries(value).filter((entry): entry is [string, Reflection] => isReflection(entry[1])));
  } catch {
    return {};
  }
}

const isReflection = (value: unknown): value is Reflection =>
  typeof value === 'object' &&
  value !== null &&
  'went' in value &&
  ['well', 'mixed', 'badly', ''].includes(String(value.went)) &&
  'moment' in value &&
  typeof value.moment === 'string';
