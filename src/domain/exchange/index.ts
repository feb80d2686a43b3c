/**
 * Exchange — terms, questions and results → files that other programs read, and what people wrote in Anki → cards of their own.
 *
 * May touch: authoring, dialogue, drill, glossary, quiz, records.
 */
export { noteOfTerm, notesOfCards, notesOfQuestions, type AnkiNote } from './anki-notes.ts';
export { toAnki, type AnkiWords } from './write-anki.ts';
export { ankiLimits, readAnki, type ReadNote } from './read-anki.ts';
export { settleNotes, type SettledNotes } from './settle-notes.ts';
export { bankItems, type BankItem, type BankWords } from './bank-items.ts';
export { toGift } from './gift.ts';
export { toMoodleXml } from './moodle-xml.ts';
export { resultsCsv, type ResultsWords } from './results-csv.ts';
export { termsCsv, type TermsCsvWords } from './terms-csv.ts';
