import { prefersReducedMotion } from 'svelte/motion';

/** What has come through the line of the latest turn: the collector's own words, then the answer, then a moment to choose. */
export type Beat = 'spoken' | 'answered' | 'ready';

/** The natural pauses of a call. With reduced motion everything comes at once. */
export class Pacing {
  #beat: Beat = $state('ready');
  #timers: ReturnType<typeof setTimeout>[] = [];

  get beat(): Beat {
    return this.#beat;
  }

  /** Lets one exchange come through. The answer's length sets how long it takes in. */
  play(answer: string): void {
    this.stop();
    if (prefersReducedMotion.current) return void (this.#beat = 'ready');
    this.#beat = 'spoken';
    const reading = Math.min(1_400, 450 + answer.length * 14);
    this.#timers = [setTimeout(() => (this.#beat = 'answered'), 650), setTimeout(() => (this.#beat = 'ready'), 650 + reading)];
  }

  /** No waiting: everything is there. */
  settle(): void {
    this.stop();
    this.#beat = 'ready';
  }

  stop(): void {
    for (const timer of this.#timers) clearTimeout(timer);
    this.#timers = [];
  }
}
