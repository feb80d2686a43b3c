import { describe, expect, it } from 'vitest';
import { inSourceOrder, isSourced, itemsInStage, itemsNaming, studyTopics, type Term } from '../../../src/domain/glossary/index.ts';
import { builtIn } from '../../support/built-in.ts';

const { terms, lists, stages } = builtIn.glossary;
const numbered = (prefix: string, count: number, width: number): readonly string[] =>
  Array.from({ length: count }, (_, at) => `${prefix}${String(at + 1).padStart(width, '0')}`);
const namesOf = ({ zh, en, also }: Term): readonly string[] => [zh, en, ...also.zh, ...also.en].map((name) => name.toLowerCase());

describe('the terms that ship', () => {
  it('are read without a mistake', () => {
    expect(builtIn.diagnostics).toEqual([]);
  });

  it('begin with the fifteen that the source lists, all of them and in its order', () => {
    expect(
      inSourceOrder(terms)
        .slice(0, 15)
        .map(({ listed, zh }) => `${listed} ${zh}`),
    ).toEqual([
      '1 逾期',
      '2 呆账',
      '3 正常还款',
      '4 部分还款',
      '5 展期',
      '6 催收员',
      '7 自动扣款',
      '8 号码核查',
      '9 黑名单',
      '10 电话录音',
      '11 电话催收',
      '12 上门催收',
      '13 还款计划',
      '14 司法诉讼',
      '15 协商还款',
    ]);
    expect(terms.filter(({ listed }) => listed !== undefined).length).toBe(15);
  });

  it('are the 165 of the source material and 23 of the field, each once', () => {
    expect(inSourceOrder(terms).map(({ source }) => source)).toEqual([...numbered('G-', 165, 3), ...numbered('G-A', 23, 2)]);
    expect(terms.filter((term) => !isSourced(term)).map(({ source, listed }) => [source.slice(0, 3), listed])).toEqual(
      Array.from({ length: 23 }, () => ['G-A', undefined]),
    );
    expect(terms.map(({ id }) => id)).not.toContain('whole');
  });

  it('are never taken for a term that has a name in common with them, nor for themselves', () => {
    const byId = new Map(terms.map((term) => [term.id, term]));
    expect(
      terms.flatMap((term) =>
        term.near.filter((id) => id === term.id || namesOf(byId.get(id)!).some((name) => namesOf(term).includes(name))),
      ),
    ).toEqual([]);
  });

  it('cover every topic', () => {
    expect(studyTopics.filter((topic) => !terms.some((term) => term.topic === topic))).toEqual([]);
  });
});

describe('the lists that ship', () => {
  it('are twenty, with as many items as the source has', () => {
    expect(lists.map(({ items }) => items.length).join('·')).toBe('5·8·4·5·5·6·6·9·15·4·8·6·5·5·3·6·5·4·5·8');
  });

  it('carry each of the 161 statements of the source exactly once', () => {
    const carried = lists.flatMap(({ introSource, items, summarySource }) => [
      ...introSource,
      ...items.map(({ source }) => source),
      ...summarySource,
    ]);
    expect([carried.length, new Set(carried).size]).toEqual([161, 161]);
    expect(carried.filter((id) => !/^00[0-4]-S\d[A-C]?(-\d+)?$/u.test(id))).toEqual([]);
  });

  it('keep the numbers of their items in order', () => {
    for (const { items } of lists) {
      const numbers = items.map(({ source }) => Number(source.split('-').at(-1)));
      expect(numbers).toEqual(numbers.map((_, at) => at + numbers[0]!));
    }
  });

  it('whatever is written for debtors says so', () => {
    expect(lists.filter(({ about }) => about === 'debtor').map(({ id, note }) => [id, note !== undefined])).toEqual([
      ['debtors-six-steps', true],
      ['answers-to-abusive-calls', true],
    ]);
  });

  it('whatever is marked is put right, and what is unlawful names the rule it breaks', () => {
    const items = lists.flatMap((list) => list.items);
    expect(items.filter(({ mark, correction }) => (mark === undefined) !== (correction === undefined))).toEqual([]);
    expect(items.filter(({ mark, rules }) => mark === 'unlawful' && rules.length === 0).map(({ source }) => source)).toEqual([]);
    expect(items.filter(({ mark }) => mark === 'inverted').map(({ source }) => source)).toEqual(['002-S4-2']);
  });
});

describe('the workflow that ships', () => {
  it('has fifteen stages with a gate each, and three concerns that cross them', () => {
    expect(stages.filter(({ crossing }) => !crossing).map(({ id, gate }) => [id, gate !== undefined])).toEqual(
      Array.from({ length: 15 }, (_, at) => [`w${at}`, true]),
    );
    expect(stages.filter(({ crossing }) => crossing).map(({ id }) => id)).toEqual(['x1', 'x2', 'x3']);
  });

  it('has something of the lists in every stage', () => {
    expect(stages.filter(({ id }) => itemsInStage(id, { lists }).length === 0).map(({ id }) => id)).toEqual([]);
  });

  it('an item is found with its place in the list', () => {
    expect(itemsNaming('blacklist', { lists }).map(({ list, items }) => [list.id, items.map(({ place }) => place)])).toEqual([
      ['fifteen-terms', [9]],
    ]);
  });
});
