import * as v from 'valibot';

/** The smallest shapes every content file is made of. */
export const text = v.pipe(v.string(), v.nonEmpty(), v.maxLength(1200));
export const words = v.strictObject({ zh: text, en: text });
export const id = v.pipe(v.string(), v.regex(/^[a-z0-9]+(?:-[a-z0-9]+)*$/, 'kebab_case'), v.maxLength(60));
/** A choice of the scenario by its id, or a phrase as `book.phrase`. */
export const choiceName = v.pipe(
  v.string(),
  v.regex(/^[a-z0-9]+(?:-[a-z0-9]+)*(?:\.[a-z0-9]+(?:-[a-z0-9]+)*)?$/, 'kebab-case, book.phrase'),
  v.maxLength(120),
);
export const date = v.pipe(v.string(), v.isoDate());
export const dateTime = v.pipe(v.string(), v.regex(/^\d{4}-\d\d-\d\dT\d\d:\d\d$/, 'YYYY-MM-DDTHH:mm'));
export const minor = v.pipe(v.number(), v.integer(), v.minValue(0), v.maxValue(100_000_000_00));
export const count = (least: number, most: number) => v.pipe(v.number(), v.integer(), v.minValue(least), v.maxValue(most));
export const percent = count(0, 100);

/** One value or a list of them; always read as a list. */
export const oneOrMore = <const Item extends v.GenericSchema>(item: Item) =>
  v.union([
    v.pipe(v.array(item), v.minLength(1), v.maxLength(40)),
    v.pipe(
      item,
      v.transform((one) => [one]),
    ),
  ]);
