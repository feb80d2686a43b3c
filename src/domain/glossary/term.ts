import type { Words } from '../dialogue/index.ts';

/** What a term or question is about; one word for the same matter in both. */
export const studyTopics = [
  'arrears',
  'charges',
  'people',
  'relief',
  'channels',
  'process',
  'law',
  'credit-record',
  'conduct',
  'records',
  'skills',
  'money',
] as const;
export type StudyTopic = (typeof studyTopics)[number];

/** What is amiss with how a word or a statement is commonly used. */
export const marks = ['loose', 'wrong', 'outdated', 'unlawful', 'mixed-up', 'inverted'] as const;
export type Mark = (typeof marks)[number];

export const products = ['card', 'online-loan', 'any'] as const;

/** A word of the trade. */
export interface Term extends Words {
  readonly id: string;
  /** Where the source material has it. */
  readonly source: string;
  /** Its place among the fifteen that the source lists. */
  readonly listed?: number;
  readonly topic: StudyTopic;
  readonly product: (typeof products)[number];
  /** A syllable a character, with tone marks, parted by blanks. */
  readonly pinyin: string;
  /** Other names it is looked up by. */
  readonly also: { readonly zh: readonly string[]; readonly en: readonly string[] };
  readonly definition: Words;
  /** As it would be said on a call. */
  readonly example: Words;
  readonly saidBy: 'collector' | 'debtor';
  /** Where everyday or source usage goes astray, and what is right. */
  readonly note?: Words;
  readonly mark?: Mark;
  readonly related: readonly string[];
  /** Terms one takes it for; none means the same. */
  readonly near: readonly string[];
  readonly rules: readonly string[];
  readonly scenarios: readonly string[];
}

/** A list of the source material, whole and in its own order. */
export interface StudyList {
  readonly id: string;
  readonly source: string;
  readonly title: Words;
  readonly intro: Words;
  readonly introSource: readonly string[];
  /** Whose conduct it tells; what is written for debtors is what an informed one knows. */
  readonly about: 'collector' | 'debtor' | 'trade';
  /** Whether its order is one of doing, and not only of telling. */
  readonly ordered: boolean;
  readonly mark?: Mark;
  readonly note?: Words;
  readonly items: readonly ListItem[];
  readonly summary?: Words;
  readonly summarySource: readonly string[];
}

export interface ListItem {
  readonly source: string;
  readonly name: Words;
  readonly say: Words;
  /** Stages of the workflow that it belongs to. */
  readonly stages: readonly string[];
  readonly mark?: Mark;
  /** What is right instead, and why; there whenever `mark` is. */
  readonly correction?: Words;
  readonly rules: readonly string[];
  readonly terms: readonly string[];
}

/** A stage of the canonical workflow, or a concern that crosses all of them. */
export interface Stage {
  readonly id: string;
  readonly crossing: boolean;
  readonly name: Words;
  readonly does: Words;
  /** What must be true before it is left. */
  readonly gate?: Words;
  readonly rules: readonly string[];
  readonly terms: readonly string[];
}

/** Everything there is to read up. */
export interface Glossary {
  readonly terms: readonly Term[];
  readonly lists: readonly StudyList[];
  readonly stages: readonly Stage[];
}
