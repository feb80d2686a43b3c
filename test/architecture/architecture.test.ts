import { rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { breaches, domainCards, repository } from './rooms.ts';

describe('the rooms', () => {
  it('keep to their cards and layers, and make no cycle', async () => {
    expect(await breaches()).toEqual([]);
  }, 60_000);

  it('every room of the domain has a door with a card', () => {
    expect([...domainCards().keys()].sort()).toEqual([
      'authoring',
      'casework',
      'chance',
      'debrief',
      'desk',
      'dialogue',
      'drill',
      'exchange',
      'glossary',
      'memory',
      'persona',
      'quiz',
      'records',
      'rulebook',
      'scenario',
      'scoring',
    ]);
  });

  it('a wrong import is found', async () => {
    const planted = join(repository, 'src/domain/dialogue/planted.ts');
    writeFileSync(planted, "import { judge } from '../rulebook/judge.ts';\nexport const wrong = judge;\n");
    try {
      expect((await breaches(domainCards(), 'src/domain')).filter((breach) => breach.includes('planted.ts → src/domain/rulebook'))).toEqual(
        [
          'card-dialogue: src/domain/dialogue/planted.ts → src/domain/rulebook/judge.ts',
          'door-between-rooms: src/domain/dialogue/planted.ts → src/domain/rulebook/judge.ts',
        ],
      );
    } finally {
      rmSync(planted);
    }
  }, 60_000);
});
