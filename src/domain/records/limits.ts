/**
 * How large a record may grow. What is typed must be held to these before it is kept: a larger record is set aside when
 * it is next read. Text in UTF-16 units, the file in bytes.
 */
export const limits = {
  events: 500,
  text: 5_000,
  name: 200,
  attempts: 10_000,
  decisions: 20_000,
  drills: 10_000,
  sittings: 10_000,
  cards: 20_000,
  reviews: 200_000,
  questions: 500,
  answers: 100,
  rules: 40,
  tags: 50,
  fileBytes: 40 * 1024 * 1024,
} as const;
