import { createContext } from 'svelte';
import { keyOf, type Advisor, type CallAdvice, type CallSoFar, type Dealt, type Parts, type Told } from '../advisor/index.ts';
import type { Workings } from '../platform/index.ts';
import type { Proof } from '../prover/index.ts';

/** Raised when what is worked out changes for the same question: what was kept before is then left aside. */
const edition = 1;

/** The advisor with a memory: what it worked out once, for one scenario as it stands, is not worked out again. */
export class AdvisorStore {
  readonly #advisor: Advisor;
  readonly #workings: Workings;

  constructor(advisor: Advisor, workings: Workings) {
    this.#advisor = advisor;
    this.#workings = workings;
  }

  prepare(parts: Parts): Promise<void> {
    return this.#advisor.prepare(parts);
  }

  deal(parts: Parts, call: CallSoFar): Promise<readonly Dealt[] | undefined> {
    return this.#advisor.deal(parts, call);
  }

  advice(parts: Parts, call: CallSoFar, told?: Told): Promise<CallAdvice | undefined> {
    const said = call.log.map((event) =>
      event.type === 'collector.hung-up' ? event.type : [event.choice, event.acts, event.misconduct, event.posesAs, event.offer],
    );
    return this.#kept(`advice ${keyOf(parts)} ${JSON.stringify(said)}`, () => this.#advisor.advise(parts, call, told));
  }

  proof(parts: Parts): Promise<Proof | undefined> {
    return this.#kept(`proof ${keyOf(parts)}`, () => this.#advisor.prove(parts));
  }

  async #kept<Answer>(name: string, work: () => Promise<Answer | undefined>): Promise<Answer | undefined> {
    const key = `${edition} ${name}`;
    const known = await this.#workings.get(key);
    if (known !== undefined) return known as Answer;
    const answer = await work();
    if (answer !== undefined) void this.#workings.set(key, answer);
    return answer;
  }
}

export const [useAdvisor, provideAdvisor] = createContext<AdvisorStore>();
