// Holds the built page to its budget: all JavaScript that must arrive before a call can be played, gzip.
import { readFileSync } from 'node:fs';
import { gzipSync } from 'node:zlib';

const budgets = [
  { route: 'call', entry: 'routes/call/Call.svelte', kilobytes: 120 },
  { route: 'drill', entry: 'routes/drill/Drill.svelte', kilobytes: 115 },
  { route: 'exchange', entry: 'routes/exchange/Exchange.svelte', kilobytes: 120 },
  { route: 'quiz', entry: 'routes/quiz/QuizSitting.svelte', kilobytes: 120 },
  { route: 'exam', entry: 'routes/exam/ExamSitting.svelte', kilobytes: 120 },
  { route: 'debrief', entry: 'routes/debrief/Debrief.svelte', kilobytes: 160 },
  { route: 'glossary', entry: 'routes/glossary/screens.ts', kilobytes: 120 },
  { route: 'study', entry: 'routes/study/screens.ts', kilobytes: 120 },
];
const manifest = JSON.parse(readFileSync('dist/.vite/manifest.json', 'utf8'));

const closure = (key, seen = new Set()) => {
  if (seen.has(key)) return seen;
  seen.add(key);
  for (const next of manifest[key]?.imports ?? []) closure(next, seen);
  return seen;
};
const gzip = (file) => gzipSync(readFileSync(`dist/${file}`), { level: 9 }).length;

let over = false;
for (const { route, entry, kilobytes } of budgets) {
  if (manifest[entry] === undefined) throw new Error(`the build has no ${entry}; does the route still load lazily?`);
  const chunks = new Set([...closure('index.html'), ...closure(entry)]);
  const files = new Set([...chunks].map((key) => manifest[key].file));
  const code = [...files].reduce((sum, file) => sum + gzip(file), 0);
  over ||= code > kilobytes * 1000;
  console.log(`${route}: ${(code / 1000).toFixed(1)} kB gzip of ${kilobytes}`);
}
process.exit(over ? 1 : 0);
