import { toJsonSchema } from '@valibot/to-json-schema';
import { transcriptSchema } from '../domain/casework/index.ts';
import { deckSchema } from '../domain/drill/index.ts';
import { listsSchema, termsSchema, workflowSchema } from '../domain/glossary/index.ts';
import { questionsSchema } from '../domain/quiz/index.ts';
import { rulebookParts, rulebookSchema } from '../domain/rulebook/index.ts';

const titles = {
  transcript: 'A collection call as judged: the case as far as it is known, the decision before the call, and the turns',
  rulebook: 'A rulebook: the rules of one jurisdiction with their clauses, patterns and examples',
  drill: 'A drill: lawful and unlawful wordings of one jurisdiction, and moments to make calls from',
  terms: 'Terms of the trade, with their definitions, an example as said on a call, and what they are taken for',
  lists: 'The lists of the source material, whole and in order, with what is amiss and what is right',
  workflow: 'The stages of the workflow and what must be true before each is left',
  questions: 'Quiz questions on one topic',
} as const;

const sources = {
  transcript: transcriptSchema,
  rulebook: rulebookSchema,
  drill: deckSchema,
  terms: termsSchema,
  lists: listsSchema,
  workflow: workflowSchema,
  questions: questionsSchema,
} as const;

/** The JSON Schemas that editors and other programs use, as text by file name; made from what the readers themselves hold files to. */
export const publishedSchemas = (): Readonly<Record<string, string>> =>
  Object.fromEntries(
    (Object.keys(sources) as (keyof typeof sources)[]).map((name) => {
      const schema = toJsonSchema(sources[name], {
        typeMode: 'input',
        errorMode: 'ignore',
        ...(name === 'rulebook' || name === 'drill' ? { definitions: rulebookParts } : {}),
      });
      return [`${name}.json`, `${JSON.stringify({ ...schema, title: titles[name] })}\n`];
    }),
  );
