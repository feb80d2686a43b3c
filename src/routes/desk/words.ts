import type { Language } from '../../domain/dialogue/index.ts';
import * as en from '../../locales/en/desk.ts';
import { needs as needsEn } from '../../locales/en/needs.ts';
import type { Translated } from '../../locales/index.ts';
import * as zh from '../../locales/zh/desk.ts';
import { needs as needsZh } from '../../locales/zh/needs.ts';

type Terms = Pick<typeof en, 'roles' | 'purposes' | 'outcomes'>;

/** The words of deciding before a call; they are loaded with it. */
export type DeskWords = Translated<typeof en.desk> & Translated<Terms> & { readonly needs: Readonly<Record<string, string>> };

const wordsOf = ({ desk, roles, purposes, outcomes }: Translated<typeof en>, needs: Readonly<Record<string, string>>): DeskWords => ({
  ...desk,
  roles,
  purposes,
  outcomes,
  needs,
});

export const deskWords: Readonly<Record<Language, DeskWords>> = { en: wordsOf(en, needsEn), zh: wordsOf(zh, needsZh) };
