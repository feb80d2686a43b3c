import { conform, diagnose, readYaml, type Diagnostic, type Path, type SourceDocument, type SourceFile } from '../authoring/index.ts';
import { wrongScripts } from '../casework/index.ts';
import { strangers, type Known } from '../glossary/index.ts';
import { questionsSchema, type QuestionEntry } from './questions.schema.ts';
import type { Question } from './question.ts';

/** The questions of one file, and where each stands in it. */
export interface QuestionsPart {
  readonly questions: readonly Question[];
  readonly document: SourceDocument;
}

/**
 * One file of questions, or every mistake in it. Beside the shape: SCN403 the wrong script; SCN521 an id twice; SCN557 not
 * exactly one right answer (for `choose-all`: some, and not all); SCN558 a wrong answer without its reason; SCN559 a line
 * without its one gap; SCN560 an item in a bin that is none, or one wrong word not found once.
 */
export function readQuestions(source: SourceFile): { part?: QuestionsPart; diagnostics: readonly Diagnostic[] } {
  const { document, diagnostics } = readYaml(source);
  if (document === undefined) return { diagnostics };
  const { value, diagnostics: departures } = conform(document, questionsSchema);
  if (value === undefined) return { diagnostics: departures };
  const mistakes = [
    ...value.questions.flatMap((question, at) => [
      ...(value.questions.findIndex(({ id }) => id === question.id) < at
        ? [diagnose(document, ['questions', at, 'id'], 'SCN521', { found: question.id })]
        : []),
      ...checkQuestion(question, ['questions', at], document),
    ]),
    ...wrongScripts(document, document.value),
  ];
  const questions = value.questions.map((question): Question => ({ ...question, topic: value.topic, made: 'written' }));
  return { ...(mistakes.length === 0 && { part: { questions, document } }), diagnostics: mistakes };
}

function checkQuestion(question: QuestionEntry, path: Path, document: SourceDocument): readonly Diagnostic[] {
  switch (question.kind) {
    case 'choose':
    case 'say-next':
      return checkOptions(question, path, document, 1);
    case 'choose-all':
      return checkOptions(question, path, document, question.options.length - 1);
    case 'cloze':
      return [...checkOptions(question, path, document, 1), ...checkGap(question.line, [...path, 'line'], document)];
    case 'sort': {
      const known = question.bins.map(({ id }) => id);
      return question.items.flatMap(({ bin }, at) =>
        known.includes(bin) ? [] : [diagnose(document, [...path, 'items', at, 'bin'], 'SCN560', { found: bin, known: known.join(', ') })],
      );
    }
    case 'spot':
      return checkSpot(question.dialogue, [...path, 'dialogue'], document);
    default:
      return [];
  }
}

type Answers = Extract<QuestionEntry, { options: unknown }>;

function checkOptions({ options }: Answers, path: Path, document: SourceDocument, mostRight: number): readonly Diagnostic[] {
  const right = options.filter((option) => option.right).length;
  return [
    ...(right >= 1 && right <= mostRight ? [] : [diagnose(document, [...path, 'options'], 'SCN557', { found: right }, 'error', 'key')]),
    ...options.flatMap((option, at) =>
      option.right || option.why !== undefined ? [] : [diagnose(document, [...path, 'options', at], 'SCN558', {})],
    ),
  ];
}

const checkGap = (line: { readonly zh: string; readonly en: string }, path: Path, document: SourceDocument): readonly Diagnostic[] =>
  (['zh', 'en'] as const).flatMap((language) =>
    line[language].split('____').length === 2 ? [] : [diagnose(document, [...path, language], 'SCN559', {})],
  );

function checkSpot(
  dialogue: Extract<QuestionEntry, { kind: 'spot' }>['dialogue'],
  path: Path,
  document: SourceDocument,
): readonly Diagnostic[] {
  const wrong = dialogue.filter((line) => line.wrong !== undefined && line.right !== undefined);
  if (wrong.length !== 1) return [diagnose(document, path, 'SCN557', { found: wrong.length }, 'error', 'key')];
  return dialogue.flatMap(({ say, wrong: word }, at) =>
    word === undefined
      ? []
      : (['zh', 'en'] as const).flatMap((language) =>
          say[language].split(word[language]).length === 2
            ? []
            : [diagnose(document, [...path, at, 'wrong', language], 'SCN560', { found: word[language], known: say[language] })],
        ),
  );
}

/** Holds questions to what they point to: SCN553 no such term, SCN522 no such rule; SCN561 an id that another file has. */
export function checkQuestions(parts: readonly QuestionsPart[], known: Known): readonly Diagnostic[] {
  const stranger = strangers(known);
  return parts.flatMap(({ document, questions }, part) =>
    questions.flatMap((question, at) => {
      const other = parts.slice(0, part).find((earlier) => earlier.questions.some(({ id }) => id === question.id));
      return [
        ...stranger(document, ['questions', at, 'terms'], question.terms, 'terms'),
        ...stranger(document, ['questions', at, 'rules'], question.rules, 'rules'),
        ...(question.kind === 'lawful'
          ? stranger(
              document,
              ['questions', at],
              [question.breaks, question.uses].filter((rule) => rule !== undefined),
              'rules',
            )
          : []),
        ...(other === undefined
          ? []
          : [diagnose(document, ['questions', at, 'id'], 'SCN561', { id: question.id, other: other.document.file })]),
      ];
    }),
  );
}
