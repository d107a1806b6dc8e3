/** A monoline hand, ten units high: its width, and the strokes of each letter. */
const letters: Record<string, readonly [width: number, strokes: string]> = {
  A: [8, 'M0 10 4 0 8 10M1.5 6.6H6.5'],
  B: [6.8, 'M0 0V10H4.1A2.6 2.6 0 0 0 4.1 4.8H0M0 0H3.7A2.4 2.4 0 0 1 3.7 4.8'],
  C: [7.6, 'M7.6 2A4.4 5 0 1 0 7.6 8'],
  D: [7.8, 'M0 0V10H2.8A5 5 0 0 0 2.8 0Z'],
  E: [6, 'M6 0H0V10H6M0 5H5'],
  F: [5.8, 'M6 0H0V10M0 5H5'],
  G: [8.2, 'M7.8 2A4.5 5 0 1 0 8.2 5.6H5.2'],
  H: [7, 'M0 0V10M7 0V10M0 5H7'],
  I: [0.4, 'M.2 0V10'],
  J: [4.6, 'M4.6 0V7.2A2.4 2.8 0 0 1 0 7.8'],
  K: [6.8, 'M0 0V10M6.6 0 0 6.2M2.4 4 6.8 10'],
  L: [5.4, 'M0 0V10H5.4'],
  M: [9, 'M0 10V0L4.5 6.5 9 0V10'],
  N: [7.2, 'M0 10V0L7.2 10V0'],
  O: [9.6, 'M4.8 0A4.8 5 0 1 1 4.79 0Z'],
  P: [6.6, 'M0 10V0H3.8A2.9 2.9 0 0 1 3.8 5.8H0'],
  Q: [9.6, 'M4.8 0A4.8 5 0 1 1 4.79 0ZM6 7 9.4 10.4'],
  R: [6.8, 'M0 10V0H3.8A2.9 2.9 0 0 1 3.8 5.8H0M3.6 5.8 6.8 10'],
  S: [
    6.8,
    'M6.4 1.8C5.6.400 4.6 0 3.4 0 1.6 0 .4 1 .4 2.5.400 6 6.8 4.2 6.8 7.4 6.8 9 5.4 10 3.6 10 2 10 .8 9.4 0 8',
  ],
  T: [7.4, 'M0 0H7.4M3.7 0V10'],
  U: [7.2, 'M0 0V6.4A3.6 3.6 0 0 0 7.2 6.4V0'],
  V: [8, 'M0 0 4 10 8 0'],
  W: [12, 'M0 0 3 10 6 1.5 9 10 12 0'],
  X: [7, 'M0 0 7 10M7 0 0 10'],
  Y: [7.4, 'M0 0 3.7 5 7.4 0M3.7 5V10'],
  Z: [7, 'M.2 0H6.8L0 10H7'],
  0: [6.8, 'M3.4 0A3.4 5 0 1 1 3.39 0Z'],
  1: [2.8, 'M0 2 2.6 0V10'],
  2: [6.4, 'M.2 2.4C.6.800 1.8 0 3.2 0 5 0 6.2 1.2 6.2 2.8 6.2 5 4 6.4 0 10H6.4'],
  3: [6.2, 'M.2 0H6L3 3.9A3 3 0 1 1 .1 8'],
  4: [7, 'M5 10V0L0 7H7'],
  5: [6.4, 'M6 0H1L.6 4.4A3.2 3.1 0 1 1 .2 8.8'],
  6: [6.2, 'M5.6.200C2.6 1 .1 4 .1 7A3 3 0 1 0 .4 5.6'],
  7: [6.4, 'M0 0H6.4L2 10'],
  8: [6.2, 'M3.1 0A2.4 2.4 0 1 1 3.09 0ZM3.1 4.8A3 2.6 0 1 1 3.09 4.8Z'],
  9: [6.2, 'M.7 9.8C3.8 9 6.2 6 6.2 3A3 3 0 1 0 5.9 4.4'],
  '.': [0.6, 'M.3 9.9V10'],
  '-': [3.6, 'M0 5.4H3.6'],
  ' ': [3, ''],
}

type Line = {
  /** The middle of the line, and the foot of its letters. */
  at: readonly [x: number, y: number]
  /** The height of a capital. */
  height: number
  colour: string
  /** Thickness of the stroke in tenths of the height. */
  weight?: number
  /** The line is set smaller rather than wider than this. */
  within?: number
}

const gap = 2.3

/** A line of capitals in our own hand: no machine needs a typeface to draw it. */
export function lettering(
  text: string,
  { at, height, colour, weight = 1.5, within }: Line,
): string {
  let x = 0
  let strokes = ''
  for (const letter of text.toUpperCase()) {
    const [width, path] = letters[letter] ?? [3, '']
    if (path) strokes += `<path transform="translate(${x.toFixed(1)})" d="${path}"/>`
    x += width + gap
  }
  const width = Math.max(1, x - gap)
  const scale = Math.min(height / 10, within ? within / width : Number.POSITIVE_INFINITY)
  const [middle, foot] = at
  const left = middle - (width * scale) / 2
  const place = `translate(${left.toFixed(1)} ${(foot - 10 * scale).toFixed(1)})`
  return `<g transform="${place} scale(${scale.toFixed(3)})" fill="none" stroke="${colour}" stroke-width="${weight}" stroke-linecap="round" stroke-linejoin="round">${strokes}</g>`
}
