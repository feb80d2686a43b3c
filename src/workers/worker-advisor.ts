import type { Advisor, CallAdvice, CallSoFar, Dealt, Parts, Told } from '../advisor/index.ts';
import type { Proof } from '../prover/index.ts';
import type { Answered, Asked } from './messages.ts';

interface Waiting {
  readonly settle: (answer: unknown) => void;
  readonly fail: (error: Error) => void;
  readonly told: Told | undefined;
}

/** The part of a Worker that is used. */
export interface Line {
  postMessage(message: unknown): void;
  addEventListener(type: 'message' | 'error' | 'messageerror', listener: (event: MessageEvent | Event) => void): void;
  terminate(): void;
}

/**
 * An advisor that works in a worker of its own, started when it is first asked. A worker that breaks down fails what it
 * was asked and is started anew for the next question. What is dealt while a call waits goes before longer work: for that
 * there are two workers, one for the call at hand and one for the rest.
 */
export function workerAdvisor(start: () => Line): Advisor {
  const [atHand, longer] = [new Desk(start), new Desk(start)];
  return {
    prepare: (parts) => atHand.ask<undefined>({ ask: 'prepare', parts }),
    deal: (parts, call) => atHand.ask<readonly Dealt[] | undefined>({ ask: 'deal', parts, call }),
    advise: (parts, call, told) => longer.ask<CallAdvice | undefined>({ ask: 'advise', parts, call }, told),
    prove: (parts) => longer.ask<Proof | undefined>({ ask: 'prove', parts }),
  };
}

type Question =
  | { readonly ask: 'prepare' | 'prove'; readonly parts: Parts }
  | { readonly ask: 'deal' | 'advise'; readonly parts: Parts; readonly call: CallSoFar };

class Desk {
  readonly #start: () => Line;
  readonly #waiting = new Map<number, Waiting>();
  #line: Line | undefined;
  #asked = 0;

  constructor(start: () => Line) {
    this.#start = start;
  }

  ask<Answer>(question: Question, told?: Told): Promise<Answer> {
    const id = (this.#asked += 1);
    return new Promise<Answer>((settle, fail) => {
      this.#waiting.set(id, { settle: settle as (answer: unknown) => void, fail, told });
      try {
        this.#open().postMessage({ ...question, id } satisfies Asked);
      } catch (error) {
        this.#waiting.delete(id);
        fail(error instanceof Error ? error : new Error(String(error)));
      }
    });
  }

  #open(): Line {
    if (this.#line !== undefined) return this.#line;
    const line = this.#start();
    line.addEventListener('message', (event) => this.#hear((event as MessageEvent<Answered>).data));
    for (const type of ['error', 'messageerror'] as const) line.addEventListener(type, () => this.#breakDown(line));
    return (this.#line = line);
  }

  #hear(answered: Answered): void {
    const waiting = this.#waiting.get(answered.id);
    if (waiting === undefined) return;
    if ('done' in answered) return waiting.told?.(answered.done, answered.of);
    this.#waiting.delete(answered.id);
    if ('mishap' in answered) waiting.fail(new Error(answered.mishap));
    else waiting.settle(answered.answer);
  }

  #breakDown(line: Line): void {
    if (this.#line !== line) return;
    line.terminate();
    this.#line = undefined;
    const failed = [...this.#waiting.values()];
    this.#waiting.clear();
    for (const { fail } of failed) fail(new Error('the advisor broke down'));
  }
}
