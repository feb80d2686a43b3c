/** A growing list of numbers in one compact array: millions of edges are kept in it. */
abstract class Compact<Held extends Int32Array | Uint8Array> {
  #held: Held;
  #length = 0;

  constructor(held: Held) {
    this.#held = held;
  }

  get length(): number {
    return this.#length;
  }

  push(value: number): void {
    if (this.#length === this.#held.length) {
      const larger = this.larger(this.#length * 2);
      larger.set(this.#held);
      this.#held = larger;
    }
    this.#held[this.#length++] = value;
  }

  at(index: number): number {
    return this.#held[index]!;
  }

  /** What was pushed so far; not to be changed. */
  get all(): Held {
    return this.#held.subarray(0, this.#length) as Held;
  }

  protected abstract larger(length: number): Held;
}

/** Whole numbers of 32 bits. */
export class Ints extends Compact<Int32Array> {
  constructor() {
    super(new Int32Array(1 << 16));
  }

  protected override larger(length: number): Int32Array {
    return new Int32Array(length);
  }
}

/** Numbers from 0 to 255. */
export class Bytes extends Compact<Uint8Array> {
  constructor() {
    super(new Uint8Array(1 << 16));
  }

  protected override larger(length: number): Uint8Array {
    return new Uint8Array(length);
  }
}
