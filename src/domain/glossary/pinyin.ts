/** `yú qī` → `yuqi`: without tones, blanks and full-width letters, as it is typed; ü is typed v. */
export const typed = (pinyin: string): string => syllablesOf(pinyin).map(toneless).join('');

/** `yú qī` → `yq`. */
export const initials = (pinyin: string): string =>
  syllablesOf(pinyin)
    .map((syllable) => toneless(syllable).slice(0, 1))
    .join('');

/** Whether there is a syllable for each character; Latin words such as ATM stand for themselves. */
export const isSpelt = (zh: string, pinyin: string): boolean => {
  const written = zh.match(/\p{Script=Han}|[A-Za-z0-9+]+/gu) ?? [];
  const spelt = syllablesOf(pinyin);
  return written.length === spelt.length && written.every((sign, at) => /\p{Script=Han}/u.test(sign) || sign === spelt[at]);
};

const syllablesOf = (pinyin: string): readonly string[] => pinyin.split(/[\s'’·-]+/u).filter((syllable) => syllable !== '');

const toneless = (syllable: string): string =>
  syllable
    .normalize('NFKC')
    .toLowerCase()
    .replace(/[ǖǘǚǜü]/gu, 'v')
    .normalize('NFD')
    .replace(/\p{Mn}/gu, '');
