import cliProgress from 'cli-progress';

export interface Progress {
  /** What is being worked at now. */
  readonly at: (what: string) => void;
  readonly step: () => void;
  readonly end: () => void;
}

const silent: Progress = { at: () => undefined, step: () => undefined, end: () => undefined };

/** A bar of so many steps, gone when the work is done. Where the stream is no terminal, nothing is drawn. */
export function progressOf(steps: number, stream: NodeJS.WriteStream): Progress {
  if (!stream.isTTY) return silent;
  const bar = new cliProgress.SingleBar(
    { stream, format: '{bar} {percentage}% · {what}', clearOnComplete: true, hideCursor: true, gracefulExit: true },
    cliProgress.Presets.shades_classic,
  );
  bar.start(steps, 0, { what: '' });
  return {
    at: (what) => {
      bar.update({ what });
      // The work leaves no time for the bar's own timer, and the next step may take seconds.
      bar.render();
    },
    step: () => bar.increment(),
    end: () => bar.stop(),
  };
}
