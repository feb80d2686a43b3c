/** The same words in another language: every key, and the same arguments for those that take some. */
export type Translated<T> = {
  readonly [K in keyof T]: T[K] extends (args: infer A) => string ? (args: A) => string : T[K] extends string ? string : Translated<T[K]>;
};
