import { createContext } from 'svelte';

/** Whether a copy of the app is kept for use without a connection. */
export class OfflineStore {
  #state: 'unknown' | 'ready' | 'failed' = $state('unknown');

  get state(): 'unknown' | 'ready' | 'failed' {
    return this.#state;
  }

  /** Installs the worker; a copy kept on an earlier visit is not news. */
  async keep(container: ServiceWorkerContainer, worker: URL): Promise<void> {
    const known = container.controller !== null;
    try {
      await container.register(worker);
      await container.ready;
      if (!known) this.#state = 'ready';
    } catch {
      if (!known) this.#state = 'failed';
    }
  }
}

export const [useOffline, provideOffline] = createContext<OfflineStore>();
