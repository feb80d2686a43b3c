import Papa from 'papaparse';
import { expect, it } from 'vitest';
import { resultsCsv, termsCsv } from '../../../src/domain/exchange/index.ts';
import type { Attempt, DrillRecord, SittingRecord } from '../../../src/domain/records/index.ts';
import { exchangeFileWords } from '../../../src/locales/exchange-files.ts';
import { builtIn } from '../../support/built-in.ts';

const call: Attempt = {
  version: 2,
  id: 'call-1',
  scenario: '=HYPERLINK("x")',
  scenarioHash: 'h',
  rulebook: 'cn@1',
  rubric: 'card-call@1',
  mode: 'exam',
  language: 'zh',
  seed: 7,
  startedAt: '2026-11-20T02:00:00.000Z',
  endedAt: '2026-11-20T02:10:00.000Z',
  log: [],
  freeNotes: '',
  result: { ending: 'promised', legality: { passed: true, score: 100 }, professionalism: { score: 82 }, passed: true },
};
const drill: DrillRecord = {
  version: 1,
  id: 'drill-1',
  kind: 'pairs',
  jurisdiction: 'cn',
  rulebook: 'cn@1',
  language: 'en',
  seed: 4,
  breaches: 2,
  startedAt: '2026-11-19T02:00:00.000Z',
  endedAt: '2026-11-19T02:05:00.000Z',
  precision: 0.5,
  recall: 1,
  answers: [
    { at: 1, broke: [] },
    { at: 2, broke: ['cn.hours'], marked: 'cn.hours' },
    { at: 3, broke: ['cn.hours'], marked: 'cn.no-threat' },
  ],
};
const exam: SittingRecord = {
  version: 1,
  id: 'exam-1',
  kind: 'exam',
  set: { parts: [], minutes: 40, passMark: 67, languages: 'zh-en', jurisdictions: ['cn', 'us'] },
  seed: 9,
  questions: ['a', 'b', 'c'],
  answers: [
    { at: 0, answer: { pick: 0 }, right: true },
    { at: 1, answer: { pick: 0 }, right: true },
  ],
  startedAt: '2026-11-21T02:00:00.000Z',
  endedAt: '2026-11-21T02:40:00.000Z',
};
const records = { attempts: [call, { ...call, id: 'open', endedAt: undefined as never }], drills: [drill], sittings: [exam] };

it('results are a row each, earliest first; what is under way is not there', () => {
  expect(resultsCsv(records, exchangeFileWords('en').results)).toBe(
    [
      '\uFEFFKind,Id,Begun (UTC),Ended (UTC),About,Mode,Language,Number,Right,Of,Percent,Passed,Legality,Professionalism,Precision,Recall,Ending',
      'drill,drill-1,2026-11-19T02:00:00.000Z,2026-11-19T02:05:00.000Z,cn/pairs,,en,4,2,3,66,,,,0.5,1,',
      'call,call-1,2026-11-20T02:00:00.000Z,2026-11-20T02:10:00.000Z,"\'=HYPERLINK(""x"")",Exam,zh,7,,,,yes,100,82,,,promised',
      'examination,exam-1,2026-11-21T02:00:00.000Z,2026-11-21T02:40:00.000Z,cn; us,,zh-en,9,2,3,66,no,,,,,',
      '',
    ].join('\r\n'),
  );
});

it('in Chinese the headings and the words are Chinese, and the figures are the same', () => {
  const [headings, ...rows] = resultsCsv(records, exchangeFileWords('zh').results).split('\r\n');
  expect(headings).toBe(
    '\uFEFF类别,编号,开始（UTC）,结束（UTC）,内容,方式,语言,题号,答对,总数,百分比,通过,合法性,专业度,查准率,查全率,结局',
  );
  expect(rows[2]).toBe('考试,exam-1,2026-11-21T02:00:00.000Z,2026-11-21T02:40:00.000Z,cn; us,,zh-en,9,2,3,66,否,,,,,');
});

it('without results there are headings alone', () => {
  expect(resultsCsv({ attempts: [], drills: [], sittings: [] }, exchangeFileWords('en').results)).toMatch(/^\uFEFFKind,[^\r]*\r\n$/u);
});

it('the glossary is a table of as many rows as terms, read back as it was', () => {
  const { terms } = builtIn.glossary;
  const { data, errors } = Papa.parse<Record<string, string>>(termsCsv(terms, exchangeFileWords('en').terms).slice(1), {
    header: true,
    skipEmptyLines: true,
  });
  expect(errors).toEqual([]);
  expect(data.map((row) => [row.Id, row.Chinese, row['Definition (English)']])).toEqual(
    terms.map(({ id, zh, definition }) => [id, zh, definition.en]),
  );
});
