/** The call's number as typed: an unsigned 32-bit integer; `undefined` when left empty. */
export function readSeed(text: string): number | undefined | 'invalid' {
  const typed = text.trim();
  if (typed === '') return undefined;
  return /^\d{1,10}$/u.test(typed) && Number(typed) < 2 ** 32 ? Number(typed) : 'invalid';
}
