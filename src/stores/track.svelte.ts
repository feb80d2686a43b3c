import type { AnyActorRef, SnapshotFrom } from 'xstate';

/**
 * An actor seen through runes. It listens from the start, so that nothing sent before the first reader is missed, and
 * until the actor stops.
 */
export function track<A extends AnyActorRef>(actor: A): { readonly current: SnapshotFrom<A> } {
  let current = $state.raw(actor.getSnapshot() as SnapshotFrom<A>);
  const follow = (): void => void (current = actor.getSnapshot() as SnapshotFrom<A>);
  actor.subscribe({ next: follow, complete: follow, error: follow });
  return {
    get current() {
      return current;
    },
  };
}
