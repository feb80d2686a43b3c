import type { Language } from '../../domain/dialogue/index.ts';
import { records as recordsEn } from '../../locales/en/records.ts';
import { refusals as refusalsEn } from '../../locales/en/refusals.ts';
import type { Translated } from '../../locales/index.ts';
import { records as recordsZh } from '../../locales/zh/records.ts';
import { refusals as refusalsZh } from '../../locales/zh/refusals.ts';

const en = { ...recordsEn, refusals: refusalsEn };

export const recordsWords: Readonly<Record<Language, Translated<typeof en>>> = {
  en,
  zh: { ...recordsZh, refusals: refusalsZh },
};
