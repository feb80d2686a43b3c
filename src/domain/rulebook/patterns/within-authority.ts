import type { Monitor } from './monitor.ts';

/** No offer that nobody on this side could grant. One that needs approval may be put, as long as approval is still possible. */
export interface WithinAuthority {
  readonly is: 'within-authority';
}

export const withinAuthority = (): Monitor => ({
  start: 0,
  hear: (state, { said: { offer } }) => ({
    state,
    arose: offer !== undefined,
    because: offer?.authority === 'beyond' ? ['beyond-authority'] : [],
  }),
});
