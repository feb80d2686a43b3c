import type { Decision, DeskCase } from '../../domain/desk/index.ts';
import type { LanguageStore } from '../../stores/language.svelte.ts';
import type { DeskWords } from './words.ts';

/** A decision in a line: when, whom, by what; and what would be done. */
export function decisionWords(decision: Decision, deskCase: DeskCase, words: DeskWords, language: LanguageStore): string {
  const { decisionWords: said } = words;
  if (decision.decision === 'do-not-contact') return said.none;
  const when = decision.decision === 'contact' ? said.contact : said.wait({ until: language.localTime(decision.until) });
  return [when, wayWords(decision.way, deskCase, words, language)].join(language.current === 'zh' ? '：' : ': ');
}

/** A way in a line: the number or address, whose it is, the channel and the purpose. */
export function wayDetails(id: string, { ways, caseFile }: DeskCase, words: DeskWords, language: LanguageStore): string {
  const way = ways.find((one) => one.id === id);
  const point = caseFile.contactPoints?.find((one) => one.id === way?.point);
  if (way === undefined || point === undefined) return id;
  return [point.shown, language.words.channels[way.channel], words.purposes[way.purpose]].filter((part) => part !== undefined).join(' · ');
}

const wayWords = (id: string, deskCase: DeskCase, words: DeskWords, language: LanguageStore): string => {
  const way = deskCase.ways.find((one) => one.id === id);
  return way === undefined
    ? id
    : `${language.of(way.words)}${language.current === 'zh' ? '（' : ' ('}${wayDetails(id, deskCase, words, language)}${language.current === 'zh' ? '）' : ')'}`;
};
