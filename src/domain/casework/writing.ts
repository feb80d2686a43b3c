import * as v from 'valibot';

/** Authors write `late-fee`, programs write `lateFee`; both mean the same entry. */
export type Writing = 'kebab' | 'camel';

type Group<Entries extends v.ObjectEntries> = v.GenericSchema<
  v.InferInput<v.StrictObjectSchema<Entries, undefined>>,
  v.InferOutput<v.StrictObjectSchema<Entries, undefined>>
>;

/** A group of entries in one way of writing; it is always read in the way of programs. */
export function group<const Entries extends v.ObjectEntries>(writing: Writing, entries: Entries): Group<Entries> {
  if (writing === 'camel') return v.strictObject(entries) as unknown as Group<Entries>;
  return v.pipe(v.strictObject(kebabEntries(entries) as v.ObjectEntries), v.transform(camelKeys)) as unknown as Group<Entries>;
}

/** Entries under the names that authors write. */
export const kebabEntries = <const Entries extends v.ObjectEntries>(entries: Entries) =>
  Object.fromEntries(Object.entries(entries).map(([key, schema]) => [kebab(key), schema])) as {
    [Key in keyof Entries & string as Kebab<Key>]: Entries[Key];
  };

type Kebab<Key extends string> = Key extends `${infer First}${infer Rest}`
  ? First extends Lowercase<First>
    ? `${First}${Kebab<Rest>}`
    : `-${Lowercase<First>}${Kebab<Rest>}`
  : Key;

const kebab = (key: string): string => key.replaceAll(/[A-Z]/gu, (letter) => `-${letter.toLowerCase()}`);

/** The same entries under the names that programs use. */
const camelKeys = (entries: Readonly<Record<string, unknown>>): Record<string, unknown> =>
  Object.fromEntries(
    Object.entries(entries).map(([key, value]) => [key.replaceAll(/-([a-z])/gu, (_, letter: string) => letter.toUpperCase()), value]),
  );
