/** Where one studies, and where the hub leads. */
export const todayPath = '#/study/today';

export const places = [
  { name: 'progress', href: '#/study/progress' },
  { name: 'quiz', href: '#/quiz' },
  { name: 'exam', href: '#/exam' },
  { name: 'glossary', href: '#/glossary' },
  { name: 'lists', href: '#/lists' },
  { name: 'workflow', href: '#/workflow' },
  { name: 'exchange', href: '#/study/exchange' },
] as const;
