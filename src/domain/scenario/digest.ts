/** A short digest of a value's JSON: two FNV-1a sums from different starts, in base 36. Not for secrets. */
export function digestOf(value: unknown): string {
  const text = JSON.stringify(value);
  let low = 2_166_136_261;
  let high = 3_339_675_911;
  for (let index = 0; index < text.length; index += 1) {
    const unit = text.charCodeAt(index);
    low = Math.imul(low ^ unit, 16_777_619) >>> 0;
    high = Math.imul(high ^ ((unit << 3) | 5), 2_246_822_519) >>> 0;
  }
  return `${high.toString(36)}${low.toString(36)}`;
}
