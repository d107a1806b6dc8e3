/** `A` … `Z`, `AA` …: the letter of an order's n-th part, from 0. */
export function partLetter(index: number): string {
  const last = String.fromCharCode(65 + (index % 26))
  return index < 26 ? last : partLetter(Math.floor(index / 26) - 1) + last
}

/** `…-B` comes before `…-AA`. */
export const byPartNumber = (one: { number: string }, other: { number: string }): number =>
  one.number.length - other.number.length || (one.number < other.number ? -1 : 1)
