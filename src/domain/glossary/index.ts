/**
 * Glossary — files of terms, lists and stages → what there is to read up, and how it is found.
 *
 * May touch: dialogue, authoring, casework.
 */
export {
  marks,
  studyTopics,
  type Glossary,
  type ListItem,
  type Mark,
  type Stage,
  type StudyList,
  type StudyTopic,
  type Term,
} from './term.ts';
export { readGlossary, type GlossaryPart } from './read-glossary.ts';
export { checkGlossary, strangers, type Known } from './check-glossary.ts';
export { listsSchema, termsSchema, workflowSchema } from './glossary.schema.ts';
export { initials, typed } from './pinyin.ts';
export { inSourceOrder, isSourced, itemsInStage, itemsNaming, type ItemsOf } from './look-up.ts';
export { findTerms, indexTerms, type TermIndex } from './search.ts';
