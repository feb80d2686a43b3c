import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { findTerms, indexTerms, initials, typed, type Term } from '../../../src/domain/glossary/index.ts';
import { builtIn } from '../../support/built-in.ts';

const { terms } = builtIn.glossary;
const index = indexTerms(terms);
const found = (query: string): readonly string[] => findTerms(index, query).map(({ id }) => id);
const aTerm = fc.constantFrom(...terms);
/** Everything a term may be looked up by. */
const waysTo = ({ zh, pinyin, en, also }: Term): readonly string[] => [
  zh,
  en,
  pinyin,
  typed(pinyin),
  initials(pinyin),
  ...also.zh,
  ...also.en,
];

describe('looking a term up', () => {
  it('finds it by its own names, its pinyin, whole and in initials, and its other names, ahead of all that only resemble them', () => {
    for (const term of terms) {
      for (const way of waysTo(term)) {
        const at = found(way).indexOf(term.id);
        const sameWay = terms.filter((other) => waysTo(other).some((name) => name.toLowerCase() === way.toLowerCase())).length;
        expect([term.id, way, at >= 0 && at < sameWay + 2]).toEqual([term.id, way, true]);
      }
    }
  });

  it('minds neither case nor tone nor width nor blanks around', () => {
    fc.assert(
      fc.property(
        aTerm,
        fc.constantFrom<(text: string) => string>(
          (text) => text.toUpperCase(),
          (text) => `  ${text} `,
          (text) => text.replaceAll(/[!-~]/gu, (sign) => String.fromCharCode(sign.charCodeAt(0) + 0xfee0)),
        ),
        (term, written) => {
          expect(found(written(term.en))).toEqual(found(term.en));
          expect(found(written(typed(term.pinyin)))).toEqual(found(typed(term.pinyin)));
        },
      ),
    );
  });

  it('never throws, and gives each term once at most', () => {
    fc.assert(
      fc.property(
        fc.oneof(fc.string({ unit: 'binary' }), fc.string({ unit: fc.constantFrom(..."逾期款还 '’.*[](\\^$+?ǖüv") })),
        (query) => {
          const ids = found(query);
          expect(new Set(ids).size).toBe(ids.length);
        },
      ),
    );
  });

  it('finds no fewer by the beginning of a name than by the name', () => {
    fc.assert(
      fc.property(aTerm, fc.nat(20), (term, length) => {
        const start = term.en.slice(0, length + 1);
        expect(found(start)).toContain(term.id);
        expect(found(term.zh.slice(0, 1))).toContain(term.id);
      }),
    );
  });

  it('gives all for nothing, in the order they came', () => {
    expect(found(' ')).toEqual(terms.map(({ id }) => id));
  });

  it('puts the name itself first, then what begins so, then what has it inside, then what tells of it', () => {
    const make = (id: string, en: string, zh: string, pinyin: string, says = '话'): Term => ({
      ...terms[0]!,
      id,
      en,
      zh,
      pinyin,
      also: { zh: [], en: [] },
      definition: { zh: says, en: says },
    });
    const small = indexTerms([
      make('tells', 'mercy', '宽', 'kuān', 'a plan'),
      make('inside', 'explanation', '说', 'shuō'),
      make('later-word', 'repayment plan', '计', 'jì'),
      make('begins', 'planner', '划', 'huà'),
      make('itself', 'plan', '案', 'àn'),
    ]);
    expect(findTerms(small, 'plan').map(({ id }) => id)).toEqual(['itself', 'begins', 'later-word', 'inside', 'tells']);
  });

  it('in the built-in terms has what people type', () => {
    expect([found('yq')[0], found('yuqi')[0], found('逾期')[0], found('overdue')[0]]).toEqual(['overdue', 'overdue', 'overdue', 'overdue']);
    expect(found('lvshihan')).toEqual(['lawyers-letter']);
    expect(found('DPD')[0]).toBe('days-past-due');
    expect(found('没有这个词')).toEqual([]);
  });
});
