import type { StudyTopic } from '../../domain/glossary/index.ts';

/** What terms and questions are about. */
export const studyTopics = {
  'arrears': 'Arrears',
  'charges': 'Interest and charges',
  'people': 'People and firms',
  'relief': 'Plans and relief',
  'channels': 'Channels',
  'process': 'Workflow',
  'law': 'Law',
  'credit-record': 'Credit record',
  'conduct': 'Conduct',
  'records': 'Records and figures',
  'skills': 'Skills',
  'money': 'Money and means',
} as const satisfies Record<StudyTopic, string>;
