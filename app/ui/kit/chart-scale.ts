/** Round gridline values from 0 to at least `max`, four steps at most; of what is counted, whole ones. */
export function niceTicks(max: number, whole = false): number[] {
  if (!(max > 0)) return [0, 1]
  const rough = whole ? Math.max(1, max / 4) : max / 4
  const magnitude = 10 ** Math.floor(Math.log10(rough))
  const step =
    [1, 2, 2.5, 5, 10]
      .map((n) => n * magnitude)
      .find((n) => n >= rough && (!whole || Number.isInteger(n))) ?? rough
  const count = Math.ceil(max / step - 1e-9)
  return Array.from({ length: count + 1 }, (_, index) => Number((index * step).toPrecision(12)))
}

/** Parts of a line without its gaps: `[[index, value], …]` per run. */
export function runs(values: readonly (number | null)[]): [number, number][][] {
  const found: [number, number][][] = []
  values.forEach((value, index) => {
    if (value === null) return
    const last = found.at(-1)
    if (last && last.at(-1)?.[0] === index - 1) last.push([index, value])
    else found.push([[index, value]])
  })
  return found
}
