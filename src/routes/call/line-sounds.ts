/** The sounds of a telephone line, made on the spot; silent where the browser makes none. */
export class LineSounds {
  #context: AudioContext | undefined;

  ring(): void {
    for (const start of [0, 1.2]) this.#tone([440, 480], start, 0.8, 0.05);
  }
  connect(): void {
    this.#tone([880], 0, 0.07, 0.05);
  }
  hangUp(): void {
    for (const start of [0, 0.35, 0.7]) this.#tone([425], start, 0.2, 0.05);
  }
  stop(): void {
    void this.#context?.close().catch(() => undefined);
    this.#context = undefined;
  }

  #tone(pitches: readonly number[], start: number, seconds: number, loudness: number): void {
    if (typeof AudioContext === 'undefined') return;
    const context = (this.#context ??= new AudioContext());
    const gain = context.createGain();
    const from = context.currentTime + start;
    gain.gain.setValueAtTime(0, from);
    gain.gain.linearRampToValueAtTime(loudness, from + 0.015);
    gain.gain.setValueAtTime(loudness, from + seconds - 0.03);
    gain.gain.linearRampToValueAtTime(0, from + seconds);
    gain.connect(context.destination);
    for (const pitch of pitches) {
      const oscillator = context.createOscillator();
      oscillator.frequency.value = pitch;
      oscillator.connect(gain);
      oscillator.start(from);
      oscillator.stop(from + seconds);
    }
  }
}
