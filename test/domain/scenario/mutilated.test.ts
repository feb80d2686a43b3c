import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { readPersona, readPhrasebook, readScenario } from '../../../src/domain/scenario/index.ts';
import { smallPersona, smallScenario } from '../../support/small-call.ts';

const { persona } = readPersona({ file: 'p.yaml', text: smallPersona });
const shelf = { personas: new Map(persona === undefined ? [] : [['plain', persona]]), phrases: [] };

describe('a mutilated file', () => {
  it('is read or refused with located diagnostics, and never throws', () => {
    const cut = fc.record({
      at: fc.nat(smallScenario.length),
      remove: fc.nat(40),
      insert: fc.string({ unit: fc.constantFrom(...'{}[]:,-#&*!|>\'"%@`\n\t ~?a0测') }),
    });
    fc.assert(
      fc.property(fc.array(cut, { minLength: 1, maxLength: 4 }), (cuts) => {
        const text = cuts.reduce((now, { at, remove, insert }) => now.slice(0, at) + insert + now.slice(at + remove), smallScenario);
        const { scenario, diagnostics } = readScenario({ file: 'x.yaml', text }, shelf);
        expect(scenario !== undefined || diagnostics.length > 0).toBe(true);
        const lines = text.split('\n').length;
        for (const { line, column } of diagnostics) expect(line >= 1 && line <= lines + 1 && column >= 1).toBe(true);
      }),
      { numRuns: 400 },
    );
  });

  it('of any content is refused by every reader', () => {
    fc.assert(
      fc.property(fc.oneof(fc.string(), fc.json()), (text) => {
        for (const { diagnostics } of [
          readScenario({ file: 'x', text }, shelf),
          readPersona({ file: 'x', text }),
          readPhrasebook({ file: 'x', text }),
        ]) {
          expect(diagnostics.length).toBeGreaterThan(0);
        }
      }),
    );
  });
});
