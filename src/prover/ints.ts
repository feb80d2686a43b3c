/** A growing list of whole numbers, held compactly: millions of edges are kept in it. */
export class Ints {
  #held = new Int32Array(1 << 16);
  #length = 0;

  get length(): number {
    return this.#length;
  }

  push(value: number): void {
    if (this.#length === this.#held.length) {
      const larger = new Int32Array(this.#held.length * 2);
      larger.set(this.#held);
      this.#held = larger;
    }
    this.#held[this.#length++] = value;
  }

  at(index: number): number {
    return this.#held[index]!;
  }

  /** What was pushed so far; not to be changed. */
  get all(): Int32Array {
    return this.#held.subarray(0, this.#length);
  }
}
