import type { Glossary } from '../domain/glossary/index.ts';
import { questionsFrom, type Question } from '../domain/quiz/index.ts';
import type { Content } from './content.ts';

/** Every question there is, and the terms that they point to. */
export interface QuestionBank {
  readonly questions: readonly Question[];
  readonly glossary: Glossary;
}

/** Questions written by hand, those made of decks, phrases and calls, and those made of the glossary. */
export async function openBank(content: Pick<Content, 'openGlossary' | 'openQuestions' | 'openMadeQuestions'>): Promise<QuestionBank> {
  const [written, made, glossary] = await Promise.all([content.openQuestions(), content.openMadeQuestions(), content.openGlossary()]);
  return { questions: [...written, ...made, ...questionsFrom(glossary)], glossary };
}
