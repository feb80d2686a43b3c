import type { Language } from '../../domain/dialogue/index.ts';
import type { ReasonWords } from '../../domain/scoring/index.ts';
import { reasons as en } from '../../locales/en/reasons.ts';
import { reasons as zh } from '../../locales/zh/reasons.ts';

export const reasonWords: Readonly<Record<Language, ReasonWords>> = { en, zh };
