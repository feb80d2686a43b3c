import type { CallAdvice, CallSoFar, Parts } from '../advisor/index.ts';
import type { AdvisorStore } from './advisor.ts';

/** What a finished call was worth at every turn, while it is worked out and after. */
export class CallWorth {
  #advice: CallAdvice | undefined = $state.raw();
  #state: 'working' | 'known' | 'unknown' | 'failed' = $state('working');
  #done = $state(0);
  #of = $state(0);

  constructor(advisor: Pick<AdvisorStore, 'advice'>, parts: Parts, call: CallSoFar) {
    const told = (done: number, of: number): void => {
      this.#done = done;
      this.#of = of;
    };
    advisor.advice(parts, call, told).then(
      (advice) => {
        this.#advice = advice;
        this.#state = advice === undefined ? 'unknown' : 'known';
      },
      () => (this.#state = 'failed'),
    );
  }

  get advice(): CallAdvice | undefined {
    return this.#advice;
  }
  get state(): 'working' | 'known' | 'unknown' | 'failed' {
    return this.#state;
  }
  /** Points of the call that are done, of all; none are known at first. */
  get progress(): { readonly done: number; readonly of: number } {
    return { done: this.#done, of: this.#of };
  }
}
