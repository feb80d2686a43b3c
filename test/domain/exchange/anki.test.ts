import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import {
  ankiLimits,
  noteOfTerm,
  notesOfCards,
  notesOfQuestions,
  readAnki,
  settleNotes,
  toAnki,
  type AnkiNote,
} from '../../../src/domain/exchange/index.ts';
import { exportFile, noRecords, readExport, type CardRecord } from '../../../src/domain/records/index.ts';
import { diagnosticWords } from '../../../src/locales/diagnostics.ts';
import { exchangeFileWords } from '../../../src/locales/exchange-files.ts';
import { builtIn } from '../../support/built-in.ts';

const read = (text: string) => readAnki({ file: 'notes.txt', text });
const sides = (text: string) => read(text).notes.map(({ front, back }) => [front, back]);
const found = (text: string) => read(text).diagnostics.map(({ code, line, column }) => `${code} ${line}:${column}`);
const madeAt = '2026-11-22T02:00:00.000Z';

const ours = (language: 'zh' | 'en'): readonly AnkiNote[] => [
  ...builtIn.glossary.terms.map((term) => noteOfTerm(term, language)),
  ...notesOfQuestions(builtIn.questions, language, exchangeFileWords(language).bank).notes,
];

/** A table of tabs as RFC 4180 has it, read by other means than it was written. */
function fieldsOf(text: string): readonly (readonly string[])[] {
  const rows: string[][] = [['']];
  for (const [, quoted, plain, end] of text.matchAll(/"((?:[^"]|"")*)"|([^\t\n"]+)|([\t\n])/gu)) {
    const row = rows.at(-1) ?? [];
    if (end === '\n') rows.push(['']);
    else if (end === '\t') row.push('');
    else row[row.length - 1] = quoted?.replaceAll('""', '"') ?? plain ?? '';
  }
  return rows.slice(0, -1);
}

describe('a file for Anki', () => {
  it('begins with the headers of the manual and quotes what it must', () => {
    const note: AnkiNote = {
      guid: 'right-party:term:x:en',
      front: '#1 "the" <b>',
      back: 'one\ntwo',
      pinyin: 'yī',
      example: '',
      note: '',
      tags: ['right-party::term', 'right-party::law'],
    };
    expect(toAnki([note], exchangeFileWords('en').anki)).toBe(
      [
        '#separator:tab',
        '#html:false',
        '#notetype:Basic',
        '#deck:Right Party',
        '#columns:Guid\tFront\tBack\tPinyin\tExample\tNote\tTags',
        '#guid column:1',
        '#tags column:7',
        'right-party:term:x:en\t"#1 ""the"" <b>"\t"one\ntwo"\tyī\t\t\tright-party::term right-party::law',
        '',
      ].join('\n'),
    );
  });

  it('a term shows its name, and on the back all there is to know of it', () => {
    const term = builtIn.glossary.terms.find(({ id }) => id === 'overdue');
    if (term === undefined) throw new Error('no such term');
    const { guid, front, back, tags } = noteOfTerm(term, 'zh');
    expect({ guid, front, tags }).toEqual({
      guid: 'right-party:term:overdue:zh',
      front: '逾期',
      tags: ['right-party::term', 'right-party::arrears'],
    });
    for (const part of [term.pinyin, term.en, term.definition.zh, term.example.zh]) expect(back).toContain(part);
  });

  it.each(['zh', 'en'] as const)('everything that is written in %s is read back as it was', (language) => {
    const notes = ours(language);
    const { notes: held, diagnostics } = read(toAnki(notes, exchangeFileWords(language).anki));
    expect(diagnostics).toEqual([]);
    expect(held.map(({ guid, front, back, tags }) => ({ guid, front, back, tags }))).toEqual(
      notes.map(({ guid, front, back, tags }) => ({ guid, front, back, tags })),
    );
    expect(new Set(notes.map(({ guid }) => guid)).size).toBe(notes.length);
    const [, ...rows] = toAnki(notes, exchangeFileWords(language).anki).split(/(?<=#tags column:7\n)/u);
    expect(fieldsOf(rows.join(''))).toEqual(
      notes.map(({ guid, front, back, pinyin, example, note, tags }) => [guid, front, back, pinyin, example, note, tags.join(' ')]),
    );
  });

  it('any text comes back as it went', () => {
    const text = fc.string({
      unit: fc.constantFrom('a', '逾', '"', '\t', '\n', '#', '<', '>', '&', ';', ',', ' ', ':', "'", '\\'),
      maxLength: 30,
    });
    const trimmed = text
      .map((words) =>
        words
          .replaceAll(/[ \t]+\n/gu, '\n')
          .replaceAll(/\n{3,}/gu, '\n\n')
          .trim(),
      )
      .filter((words) => words !== '');
    fc.assert(
      fc.property(fc.array(fc.record({ front: trimmed, back: trimmed }), { minLength: 1, maxLength: 8 }), (notes) => {
        const full = notes.map((note, at) => ({ ...note, guid: `g${at}`, pinyin: '', example: '', note: '', tags: ['t'] }));
        const { notes: held, diagnostics } = read(toAnki(full, exchangeFileWords('zh').anki));
        expect(diagnostics).toEqual([]);
        expect(held.map(({ front, back }) => ({ front, back }))).toEqual(notes);
      }),
    );
  });
});

describe('a file from Anki', () => {
  it.each([
    ['tab', 'a\tb\n', [['a', 'b']]],
    ['comma by name', '#separator:Comma\na b,c\n', [['a b', 'c']]],
    ['comma by sign', '#separator:,\na,b', [['a', 'b']]],
    [
      'pipe',
      '#separator:pipe\r\na|b\r\nc|d\r\n',
      [
        ['a', 'b'],
        ['c', 'd'],
      ],
    ],
    ['a blank', '#separator:space\na "b c"', [['a', 'b c']]],
    [
      'a semicolon nobody named',
      'apple;banana;grape\nsome text;other text;yet more text',
      [
        ['apple', 'banana\n\ngrape'],
        ['some text', 'other text\n\nyet more text'],
      ],
    ],
    ['a byte order mark', '\uFEFF#separator:tab\na\tb', [['a', 'b']]],
    [
      'a field over two lines',
      'hello;"this is\na two line answer"\n"this includes a ; (semicolon)";another',
      [
        ['hello', 'this is\na two line answer'],
        ['this includes a ; (semicolon)', 'another'],
      ],
    ],
    ['quotation marks twice', 'one;"two with ""escaped quotes"" inside it"', [['one', 'two with "escaped quotes" inside it']]],
    [
      'comments and empty lines',
      '# a comment\n\nfoo\tbar\n# another\nfoo2\tbar2\n',
      [
        ['foo', 'bar'],
        ['foo2', 'bar2'],
      ],
    ],
    [
      'old Mac line ends',
      'a\tb\rc\td\r',
      [
        ['a', 'b'],
        ['c', 'd'],
      ],
    ],
  ])('is read with %s', (_, text, expected) => {
    expect(sides(text)).toEqual(expected);
    expect(found(text)).toEqual([]);
  });

  it('headers are read in any order; guid, deck, note type and tags are no sides', () => {
    const text =
      '#tags column:5\n#guid column:1\n#deck column:3\n#html:true\n#notetype column:2\n#separator:tab\nAb+/x\tBasic\tFees\t逾期\tloan law\tlate<br>fee &amp; more\n';
    expect(read(text)).toEqual({
      notes: [{ line: 7, front: '逾期', back: 'late\nfee & more', tags: ['loan', 'law'], guid: 'Ab+/x' }],
      diagnostics: [],
    });
  });

  it('the old tags line goes to every note', () => {
    expect(read('tags:one two\na\tb').notes).toEqual([{ line: 2, front: 'a', back: 'b', tags: ['one', 'two'] }]);
  });

  it('HTML becomes the text that one would see, and nothing of it is left to run', () => {
    const html =
      '<div>One</div><ul><li>two</li><li>three&nbsp;&lt;4&gt;</li></ul><style>b{}</style><script>alert(1)</script><img src=x onerror=alert(1)>[sound:a.mp3]';
    expect(sides(`#html:true\nq\t${html}`)).toEqual([['q', 'One\n· two\n· three <4>\n[sound:a.mp3]']]);
    expect(sides('a\tx<br>y')).toEqual([['a', 'x\ny']]);
    expect(sides('#html:false\na\tx<br>y')).toEqual([['a', 'x<br>y']]);
  });

  it('a file made to keep us busy does not', () => {
    const busy = ['<style>', '<!--', '<div', ' ', '\u2028', '&', '"', '#\n', '<li>', 'a '].map((piece) =>
      piece.repeat(1_000_000 / piece.length),
    );
    for (const piece of busy) expect(found(`#html:true\nq\t${piece}`).length).toBeLessThanOrEqual(1);
    expect(read(`#html:true\nq\ta<!-- <b> -->b<style>c`).notes[0]?.back).toBe('ab');
  });

  it.each([
    ['SCN570 1:12', '#separator:tilde\na~b', '#separator:tab\na\tb'],
    ['SCN571 1:14', '#guid column:x\ng\ta\tb', '#guid column:1\ng\ta\tb'],
    ['SCN572 2:1', '#separator:tab\na\t"b\nc\td', '#separator:tab\na\t"b"\nc\td'],
    ['SCN573 3:1', '#separator:tab\na\tb\n\td\ne\tf', '#separator:tab\na\tb\nc\td\ne\tf'],
    ['SCN574 4:1', 'a\t"b\nb2"\n\nc\t\ne\tf', 'a\t"b\nb2"\n\nc\td\ne\tf'],
    ['SCN575 1:1', `a\t${'b'.repeat(5001)}`, `a\t${'b'.repeat(5000)}`],
    ['SCN576 3:1', '#guid column:1\ng\ta\tb\ng\ta\tc', '#guid column:1\ng\ta\tb\ng\ta\tb'],
    ['SCN577 10001:1', 'a\tb\n'.repeat(ankiLimits.notes + 1), 'a\tb\n'.repeat(ankiLimits.notes)],
    ['SCN578 1:1', `a${'\tb'.repeat(100)}`, `a${'\tb'.repeat(99)}`],
  ])('%s is told, and mended is not', (told, bad, good) => {
    expect(found(bad)).toEqual([told]);
    expect(found(good)).toEqual([]);
    for (const diagnostic of read(bad).diagnostics) {
      const { zh, en } = diagnosticWords(diagnostic);
      expect(`${zh} ${en}`).not.toMatch(/SCN\d|\{|undefined/u);
    }
  });

  it.each([
    ['without a front', 'a\tb\n\td\ne\tf', 'SCN573 2:1'],
    ['with a quotation mark left open', 'a\tb\nc\t"d\n# note\ne\tf', 'SCN572 2:1'],
    ['with a quotation mark closed too soon', 'a\tb\n"c" c\td\ne\tf', 'SCN572 2:1'],
  ])('a line %s takes no other with it', (_, text, told) => {
    expect(sides(text)).toEqual([
      ['a', 'b'],
      ['e', 'f'],
    ]);
    expect(found(text)).toEqual([told]);
  });

  it('whatever the file, reading it ends without a throw, and every row is a note or is told', () => {
    const piece = fc.constantFrom(
      '#',
      'separator:',
      'tab',
      '\n',
      '\r\n',
      '\t',
      '"',
      '""',
      'a',
      '，',
      '<br>',
      '&amp;',
      'guid column:',
      '1',
      ';',
      '\uFEFF',
    );
    fc.assert(
      fc.property(fc.array(piece, { maxLength: 40 }), (pieces) => {
        const { notes, diagnostics } = read(pieces.join(''));
        for (const { line } of [...notes, ...diagnostics]) expect(line).toBeGreaterThanOrEqual(1);
      }),
    );
  });
});

describe('notes and cards', () => {
  const settle = (text: string, cards: readonly CardRecord[] = []) => settleNotes(read(text).notes, ours('zh'), cards, madeAt);
  const file = toAnki(ours('zh'), exchangeFileWords('zh').anki);

  it('our own file is what we have: terms are cards already, questions become cards once', () => {
    const first = settle(file);
    expect(first.same).toBe(builtIn.glossary.terms.length);
    expect(new Set(first.added.map(({ kind }) => kind))).toEqual(new Set(['question']));
    expect(first.added[0]?.id).toBe(`question:${builtIn.questions[0]?.id}`);
    expect(settle(file, first.added)).toEqual({ added: [], changed: [], same: ours('zh').length });
  });

  it('a note of ours that was rewritten keeps the words it was given', () => {
    const { added } = settle('#guid column:1\nright-party:term:overdue:zh\t逾期\t我自己的记法');
    expect(added.map(({ kind, note }) => [kind, note?.back])).toEqual([['note', '我自己的记法']]);
  });

  it('a note of another is a card, brought up to date when it is met again, and one and the same on the way back', () => {
    const [card] = settle('#guid column:1\n#tags column:4\nx"y\t正面\t背面\tlaw').added;
    expect(card).toEqual({
      version: 1,
      id: expect.stringMatching(/^note:[\da-f]{16}$/u) as string,
      kind: 'note',
      madeAt,
      note: { front: '正面', back: '背面', tags: ['law'], guid: 'x"y' },
    });
    if (card === undefined) return;
    const later = settleNotes(read('#guid column:1\nx"y\t正面\t新的背面').notes, [], [card], '2026-12-01T00:00:00.000Z');
    expect(later.changed.map(({ id, madeAt: at, note }) => [id, at, note?.back])).toEqual([[card.id, madeAt, '新的背面']]);
    expect(settle(toAnki(notesOfCards([card]), exchangeFileWords('zh').anki), [card])).toEqual({ added: [], changed: [], same: 1 });
  });

  it('such a card comes through export and import of all records as it was', async () => {
    const { added } = settle('#guid column:1\n#tags column:4\nx"y\t正面\t背面\tlaw\n\tfront\tback\n');
    const read = await readExport(exportFile({ ...noRecords, cards: added }, madeAt));
    expect('refusals' in read ? read.refusals : [...read.cards].sort((a, b) => a.id.localeCompare(b.id, 'en'))).toEqual(
      [...added].sort((a, b) => a.id.localeCompare(b.id, 'en')),
    );
  });

  it('a note without a guid is known by what it says', () => {
    const { added } = settle('a\tb\na\tb\nc\td');
    expect(added.map(({ note }) => note?.front)).toEqual(['a', 'c']);
    expect(settle(toAnki(notesOfCards(added), exchangeFileWords('zh').anki), added)).toEqual({ added: [], changed: [], same: 2 });
  });
});
