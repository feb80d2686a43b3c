/** What lies at hand during a call. */
export const atHandPanels = ['case-file', 'notes', 'plan-desk'] as const;
export type AtHandPanel = (typeof atHandPanels)[number];
