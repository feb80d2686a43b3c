/** A stretch of a line: spoken, or a stage note such as （停了一下） or (a door shuts). */
export interface Stretch {
  readonly note: boolean;
  readonly text: string;
}

/** Tells what is said from what is only heard, in reading order. Joined, the stretches are the line again. */
export function stretches(line: string): readonly Stretch[] {
  return line
    .split(/(（[^）]*）|\([^)]*\))/u)
    .filter((text) => text !== '')
    .map((text) => ({ note: /^[（(]/u.test(text), text }));
}
