import type { LineId } from './program.ts';

/**
 * Which of a line's wordings is said: by seed, so that a second take reads differently, and by how often the line has come
 * already on this call, so that nobody repeats themselves to the letter while other wordings are left.
 */
export const chooseWording = (seed: number, line: LineId, saidBefore: number, wordings: number): number =>
  wordings <= 1 ? 0 : (digest(line, seed) + saidBefore) % wordings;

/** FNV-1a over the line id, started from the seed (public domain; http://www.isthe.com/chongo/tech/comp/fnv/). */
function digest(text: string, seed: number): number {
  let hash = (2_166_136_261 ^ seed) >>> 0;
  for (let index = 0; index < text.length; index += 1) hash = Math.imul(hash ^ text.charCodeAt(index), 16_777_619) >>> 0;
  return hash >>> 8;
}
