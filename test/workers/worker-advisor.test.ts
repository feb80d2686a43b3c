import { describe, expect, it } from 'vitest';
import { AdvisorDesk } from '../../src/advisor/index.ts';
import { workerAdvisor, type Line } from '../../src/workers/index.ts';
import type { Asked } from '../../src/workers/messages.ts';
import { rubric, rulebook, scenario } from '../support/call-device.ts';

const parts = { scenario, rulebook, rubric };
const call = { log: [], seed: 1 };

/** A worker's end of the line: hears what is posted, and can answer or break down. */
class FakeLine implements Line {
  readonly posted: Asked[] = [];
  terminated = false;
  readonly #listeners = new Map<string, (event: MessageEvent | Event) => void>();

  postMessage(message: unknown): void {
    this.posted.push(message as Asked);
  }
  addEventListener(type: string, listener: (event: MessageEvent | Event) => void): void {
    this.#listeners.set(type, listener);
  }
  terminate(): void {
    this.terminated = true;
  }
  say(data: unknown): void {
    this.#listeners.get('message')?.(new MessageEvent('message', { data }));
  }
  breakDown(): void {
    this.#listeners.get('error')?.(new Event('error'));
  }
}

function dialled() {
  const lines: FakeLine[] = [];
  const advisor = workerAdvisor(() => {
    const line = new FakeLine();
    lines.push(line);
    return line;
  });
  return { advisor, lines };
}

describe('an advisor in a worker', () => {
  it('hands every answer to whoever asked, in whatever order they come', async () => {
    const { advisor, lines } = dialled();
    const [first, second] = [advisor.deal(parts, call), advisor.deal(parts, { log: [], seed: 2 })];
    const [line] = lines;
    line?.say({ id: line.posted[1]?.id, answer: [{ choice: 'b', standing: 'best' }] });
    line?.say({ id: line.posted[0]?.id, answer: undefined });
    expect([await first, await second]).toEqual([undefined, [{ choice: 'b', standing: 'best' }]]);
  });

  it('tells how far long work has come, and keeps it out of the way of what a call waits for', async () => {
    const { advisor, lines } = dialled();
    const told: [number, number][] = [];
    const advice = advisor.advise(parts, call, (done, of) => told.push([done, of]));
    void advisor.deal(parts, call).catch(() => undefined);
    const [long, quick] = lines;
    expect([lines.length, long?.posted.length, quick?.posted.length]).toEqual([2, 1, 1]);
    long?.say({ id: 1, done: 1, of: 3 });
    long?.say({ id: 1, answer: undefined });
    expect([await advice, told]).toEqual([undefined, [[1, 3]]]);
  });

  it('fails what it was asked when it breaks down, and starts anew for the next question', async () => {
    const { advisor, lines } = dialled();
    const lost = advisor.deal(parts, call);
    lines[0]?.breakDown();
    await expect(lost).rejects.toThrow('the advisor broke down');
    expect(lines[0]?.terminated).toBe(true);
    const next = advisor.deal(parts, call);
    lines[1]?.say({ id: 2, mishap: 'no such thing' });
    await expect(next).rejects.toThrow('no such thing');
  });
});

describe('the desk that the worker runs', () => {
  it('deals, advises and proves the same call, and has nothing to say where a call cannot be followed', { timeout: 30_000 }, async () => {
    const desk = new AdvisorDesk(() => 0);
    const dealt = await desk.deal(parts, call);
    expect(dealt?.map(({ choice }) => choice).toSorted()).toEqual(['end', 'identify', 'verify']);
    expect(await desk.advise(parts, call)).toBeUndefined();
    expect((await desk.prove(parts))?.properties.filter(({ holds }) => !holds)).toEqual([]);
  });
});
