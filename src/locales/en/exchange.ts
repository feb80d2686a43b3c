import type { StandardAsk } from '../../domain/quiz/index.ts';
import type { StudyTopic } from '../../domain/glossary/index.ts';

/** What stands in the files themselves. */
export const exchangeFiles = {
  anki: {
    notetype: 'Basic',
    deck: 'Right Party',
    columns: { guid: 'Guid', front: 'Front', back: 'Back', pinyin: 'Pinyin', example: 'Example', note: 'Note', tags: 'Tags' },
  },
  bank: {
    bank: 'Right Party',
    generated: 'From the glossary',
    truth: '(True: lawful. False: not lawful.)',
    verdict: ({ truth }: { truth: boolean }) => (truth ? 'Lawful.' : 'Not lawful.'),
    spoken: ({ who, words }: { who: string; words: string }) => `${who}: “${words}”`,
    inUnit: ({ unit }: { unit: string }) => `(Answer with a number, in: ${unit})`,
    isOf: ({ term }: { term: string }) => `That is: ${term}`,
    shouldBe: ({ wrong, right }: { wrong: string; right: string }) => `Not “${wrong}” but “${right}”.`,
    from: ({ source }: { source: string }) => `Source: ${source}`,
    speakers: { collector: 'Collector', debtor: 'Debtor' },
    asks: {
      'which-definition': 'What does this term mean?',
      'which-term': 'Which term is this?',
      'which-name': 'What is this called in Chinese?',
      'which-fits': 'Which term fits the gap?',
      'match-definitions': 'Match each term with its meaning.',
      'order-list': 'Put the points of this list in their order.',
      'order-stages': 'Put these stages in order.',
      'is-it-lawful': 'Is it lawful to say this?',
      'which-act': 'What is the speaker doing here?',
      'what-next': 'What would you say next?',
    } as const satisfies Record<StandardAsk, string>,
    topics: {
      'arrears': 'Arrears',
      'charges': 'Charges',
      'people': 'People',
      'relief': 'Relief',
      'channels': 'Channels',
      'process': 'Process',
      'law': 'Law',
      'credit-record': 'Credit record',
      'conduct': 'Conduct',
      'records': 'Records',
      'skills': 'Skills',
      'money': 'Money',
    } as const satisfies Record<StudyTopic, string>,
  },
  results: {
    yes: 'yes',
    no: 'no',
    kinds: { call: 'call', drill: 'drill', quiz: 'quiz', exam: 'examination' },
    columns: {
      kind: 'Kind',
      id: 'Id',
      startedAt: 'Begun (UTC)',
      endedAt: 'Ended (UTC)',
      about: 'About',
      mode: 'Mode',
      language: 'Language',
      seed: 'Number',
      right: 'Right',
      of: 'Of',
      percent: 'Percent',
      passed: 'Passed',
      legality: 'Legality',
      professionalism: 'Professionalism',
      precision: 'Precision',
      recall: 'Recall',
      ending: 'Ending',
    },
  },
  terms: {
    id: 'Id',
    topic: 'Topic',
    zh: 'Chinese',
    pinyin: 'Pinyin',
    en: 'English',
    alsoZh: 'Also (Chinese)',
    alsoEn: 'Also (English)',
    definitionZh: 'Definition (Chinese)',
    definitionEn: 'Definition (English)',
    exampleZh: 'Example (Chinese)',
    exampleEn: 'Example (English)',
    noteZh: 'Note (Chinese)',
    noteEn: 'Note (English)',
    related: 'Related',
    rules: 'Rules',
  },
};

export const exchange = {
  title: 'Import and export',
  lead: 'Take terms and questions to Anki or to a learning system, results to a spreadsheet; bring notes from Anki.',
  loading: 'Getting the material ready…',
  failed: 'The material could not be loaded. Your records are safe; check the connection and load the page again.',
  back: 'Back to study',

  out: {
    heading: 'Export',
    what: 'What',
    language: 'In which language',
    save: 'Save the file',
    kinds: {
      'anki': { name: 'Terms and questions for Anki', meaning: 'Plain-text notes: File → Import in Anki. Your imported notes go along.' },
      'gift': { name: 'Question bank, GIFT', meaning: 'For Moodle and others that read GIFT. Ordering becomes matching with a place.' },
      'moodle': { name: 'Question bank, Moodle XML', meaning: 'For Moodle 4.4 or later, with gaps and ordering as kinds of their own.' },
      'terms-csv': { name: 'Glossary as a table', meaning: 'CSV with both languages side by side; opens in any spreadsheet.' },
      'results': { name: 'Results as a table', meaning: 'CSV: finished calls, drill rounds, quizzes and examinations, a row each.' },
    },
    nothing: 'Nothing is finished yet, so there are no results to save.',
    saved: ({ name, count, things }: { name: string; count: number; things: string }) => `Saved ${name}: ${count} ${things}.`,
    things: {
      'anki': ({ count }: { count: number }) => (count === 1 ? 'note' : 'notes'),
      'gift': ({ count }: { count: number }) => (count === 1 ? 'question' : 'questions'),
      'moodle': ({ count }: { count: number }) => (count === 1 ? 'question' : 'questions'),
      'terms-csv': ({ count }: { count: number }) => (count === 1 ? 'term' : 'terms'),
      'results': ({ count }: { count: number }) => (count === 1 ? 'row' : 'rows'),
    },
    leftOut: {
      toMove: ({ count }: { count: number }) =>
        count === 1
          ? '1 question was left out: matching and sorting do not fit on a card.'
          : `${count} questions were left out: matching and sorting do not fit on a card.`,
      across: ({ count }: { count: number }) =>
        count === 1
          ? '1 question was left out: it goes from one language to the other, and this file has one.'
          : `${count} questions were left out: they go from one language to the other, and this file has one.`,
    },
  },

  in: {
    heading: 'Import from Anki',
    lead: 'Choose a file that Anki wrote by File → Export → Notes in Plain Text. Notes become cards of your own; media stay in Anki.',
    choose: 'Choose a file…',
    report: 'What came of it',
    added: ({ count }: { count: number }) => (count === 1 ? '1 card added' : `${count} cards added`),
    changed: ({ count }: { count: number }) => (count === 1 ? '1 card brought up to date' : `${count} cards brought up to date`),
    same: ({ count }: { count: number }) => (count === 1 ? '1 note was here already' : `${count} notes were here already`),
    refused: ({ count }: { count: number }) => (count === 1 ? '1 line refused' : `${count} lines refused`),
    where: ({ line }: { line: number }) => `Line ${line}`,
    more: ({ count }: { count: number }) => `…and ${count} more`,
    empty: 'There are no notes in this file.',
    unread: {
      'too-large': 'The file is larger than 8 MB. Export a single deck.',
      'not-text': 'This is not a text file in UTF-8. In Anki choose “Notes in Plain Text (.txt)”, not a deck package.',
      'unreadable': 'The file could not be read. Choose it again.',
    },
    full: 'The device is full: no card was added. Make room and import again.',
    notKept: 'This browser keeps nothing: the cards are gone when the page closes.',
    refusedAll: 'The cards could not be taken in. Nothing was changed.',
  },
};
