import { examPath, exchangePath, glossaryPath, listsPath, quizPath, workflowPath } from '../paths.ts';

/** Where one studies, and where the hub leads. */
export const todayPath = '#/study/today';

export const places = [
  { name: 'progress', href: '#/study/progress' },
  { name: 'quiz', href: quizPath },
  { name: 'exam', href: examPath() },
  { name: 'glossary', href: glossaryPath() },
  { name: 'lists', href: listsPath },
  { name: 'workflow', href: workflowPath() },
  { name: 'exchange', href: exchangePath },
] as const;
