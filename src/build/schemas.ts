import { toJsonSchema } from '@valibot/to-json-schema';
import { transcriptSchema } from '../domain/casework/index.ts';
import { deckSchema } from '../domain/drill/index.ts';
import { rulebookParts, rulebookSchema } from '../domain/rulebook/index.ts';

const titles = {
  transcript: 'A collection call as judged: the case as far as it is known, the decision before the call, and the turns',
  rulebook: 'A rulebook: the rules of one jurisdiction with their clauses, patterns and examples',
  drill: 'A drill: lawful and unlawful wordings of one jurisdiction, and moments to make calls from',
} as const;

const sources = { transcript: transcriptSchema, rulebook: rulebookSchema, drill: deckSchema } as const;

/** The JSON Schemas that editors and other programs use, as text by file name; made from what the readers themselves hold files to. */
export const publishedSchemas = (): Readonly<Record<string, string>> =>
  Object.fromEntries(
    (Object.keys(sources) as (keyof typeof sources)[]).map((name) => {
      const schema = toJsonSchema(sources[name], {
        typeMode: 'input',
        errorMode: 'ignore',
        ...(name === 'transcript' ? {} : { definitions: rulebookParts }),
      });
      return [`${name}.json`, `${JSON.stringify({ ...schema, title: titles[name] })}\n`];
    }),
  );
