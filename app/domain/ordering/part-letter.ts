/** `A` … `Z`, `AA` …: the letter of an order's n-th part, from 0. */
export function partLetter(index: number): string {
  const last = String.fromCharCode(65 + (index % 26))
  return index < 26 ? last : partLetter(Math.floor(index / 26) - 1) + last
}
