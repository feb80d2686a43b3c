import type { Language } from '../../domain/dialogue/index.ts';
import { proof as en } from '../../locales/en/proof.ts';
import type { Translated } from '../../locales/index.ts';
import { proof as zh } from '../../locales/zh/proof.ts';

export type ProofWords = Translated<typeof en>;

/** The words of the proof; they are loaded with it. */
export const proofWords: Readonly<Record<Language, ProofWords>> = { en, zh };
