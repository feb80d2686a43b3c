/** Numbers for states by their exact keys, in the order they come. Open addressing: a key is found in a probe or two. */
export class StateNumbers {
  #keys = new Float64Array(1 << 16);
  #numbers = new Int32Array(1 << 16).fill(-1);
  #size = 0;

  /** The number of a key, or −1. */
  find(key: number): number {
    return this.#numbers[this.#slotOf(key)]!;
  }

  add(key: number): number {
    if (this.#size * 2 > this.#numbers.length) this.#grow();
    const slot = this.#slotOf(key);
    this.#keys[slot] = key;
    this.#numbers[slot] = this.#size;
    return this.#size++;
  }

  #slotOf(key: number): number {
    const last = this.#numbers.length - 1;
    let slot = scatter(key) & last;
    while (this.#numbers[slot]! >= 0 && this.#keys[slot] !== key) slot = (slot + 1) & last;
    return slot;
  }

  #grow(): void {
    const [keys, numbers] = [this.#keys, this.#numbers];
    this.#keys = new Float64Array(keys.length * 2);
    this.#numbers = new Int32Array(keys.length * 2).fill(-1);
    for (let old = 0; old < keys.length; old += 1) {
      if (numbers[old]! < 0) continue;
      const slot = this.#slotOf(keys[old]!);
      this.#keys[slot] = keys[old]!;
      this.#numbers[slot] = numbers[old]!;
    }
  }
}

/** Both halves of a key up to 2⁵³ stirred together (the finaliser of MurmurHash3, public domain, Austin Appleby). */
function scatter(key: number): number {
  let mixed = Math.imul((key % 4_294_967_296) ^ Math.imul((key / 4_294_967_296) | 0, 0x9e37_79b1), 0x85eb_ca6b);
  mixed ^= mixed >>> 13;
  mixed = Math.imul(mixed, 0xc2b2_ae35);
  return (mixed ^ (mixed >>> 16)) >>> 0;
}
