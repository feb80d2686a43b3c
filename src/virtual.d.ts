declare module 'virtual:content/library' {
  import type { Deck } from './domain/drill/index.ts';
  import type { Rulebook } from './domain/rulebook/index.ts';
  import type { Scenario, ScenarioCard } from './domain/scenario/index.ts';
  import type { Rubric } from './domain/scoring/index.ts';
  type Loader<T> = () => Promise<{ readonly default: T }>;
  export const cards: readonly ScenarioCard[];
  export const scenarios: Readonly<Record<string, Loader<Scenario>>>;
  export const rulebooks: Readonly<Record<string, Loader<Rulebook>>>;
  export const drills: Readonly<Record<string, Loader<Deck>>>;
  export const rubrics: Readonly<Record<string, Loader<Rubric>>>;
}

declare module 'virtual:content/commentaries' {
  import type { Commentary } from './domain/rulebook/index.ts';
  export const commentaries: Readonly<Record<string, () => Promise<{ readonly default: Commentary }>>>;
}

declare module 'virtual:content/desk' {
  import type { DeskCard, DeskCase } from './domain/desk/index.ts';
  export const cards: readonly DeskCard[];
  export const cases: Readonly<Record<string, () => Promise<{ readonly default: DeskCase }>>>;
}

declare module 'virtual:content/study' {
  import type { Glossary } from './domain/glossary/index.ts';
  import type { Question } from './domain/quiz/index.ts';
  export const glossary: () => Promise<{ readonly default: Glossary }>;
  export const questions: () => Promise<{ readonly default: readonly Question[] }>;
  export const made: () => Promise<{ readonly default: readonly Question[] }>;
}
