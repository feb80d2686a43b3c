import { createSubscriber } from 'svelte/reactivity';
import type { AnyActorRef, SnapshotFrom } from 'xstate';

/** An actor seen through runes: `current` is always the actor's own snapshot, never a copy that could be stale. */
export function track<A extends AnyActorRef>(actor: A): { readonly current: SnapshotFrom<A> } {
  const subscribe = createSubscriber((update) => {
    const subscription = actor.subscribe({ next: update, complete: update, error: update });
    return () => subscription.unsubscribe();
  });
  return {
    get current() {
      subscribe();
      return actor.getSnapshot() as SnapshotFrom<A>;
    },
  };
}
