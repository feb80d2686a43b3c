interface Holder {
  readonly stolen: () => void;
}

/** A browser's locks, shared by all tabs of a test; like the real ones they answer later, never at once. */
export function fakeLocks(): LockManager {
  const holders = new Map<string, Holder>();
  const request = async (name: string, options: LockOptions, grant: LockGrantedCallback<unknown>): Promise<unknown> => {
    await Promise.resolve();
    if (holders.has(name) && options.steal !== true) return grant(null);
    holders.get(name)?.stolen();
    let holder: Holder | undefined;
    const theft = new Promise<never>((_, reject) => {
      holder = { stolen: () => reject(new DOMException('The lock was stolen.', 'AbortError')) };
      holders.set(name, holder);
    });
    try {
      return await Promise.race([grant({ name, mode: 'exclusive' }), theft]);
    } finally {
      await Promise.resolve();
      if (holders.get(name) === holder) holders.delete(name);
    }
  };
  return { request, query: () => Promise.resolve({}) } as LockManager;
}
