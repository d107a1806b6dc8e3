import type { Pen } from './pen.ts'

export const motifs = [
  'kawung',
  'parang',
  'megamendung',
  'truntum',
  'ceplok',
  'flora',
  'lurik',
  'tenun',
  'dayak',
  'burung',
  'ombak',
  'polos',
] as const

export type Motif = (typeof motifs)[number]

type Inks = { ground: string; line: string; dot: string }
type Tile = { width: number; height: number; inside: string; turn?: string }

const times = (count: number, draw: (index: number) => string): string =>
  Array.from({ length: count }, (_, index) => draw(index)).join('')

const kawung = ({ ground, line, dot }: Inks): Tile => {
  const petal = (x: number, y: number, turn: number) =>
    `<g transform="translate(${x} ${y}) rotate(${turn})"><path d="M-19 0Q-11 -11 0 -11T19 0Q11 11 0 11T-19 0Z" fill="${line}"/><ellipse rx="11" ry="6.500" fill="none" stroke="${ground}" stroke-width="1.300"/><circle cx="-4" r="1.400" fill="${ground}"/><circle cx="4" r="1.400" fill="${ground}"/></g>`
  const corners = [0, 56].flatMap((x) =>
    [0, 56].map((y) => `<circle cx="${x}" cy="${y}" r="2.600"/>`),
  )
  const inside = `${petal(14, 14, 45)}${petal(42, 14, -45)}${petal(14, 42, -45)}${petal(42, 42, 45)}<g fill="${dot}">${corners.join('')}<circle cx="28" cy="28" r="2.600"/></g>`
  return { width: 56, height: 56, inside }
}

const parang = ({ ground, line, dot }: Inks): Tile => ({
  width: 30,
  height: 84,
  turn: 'rotate(-45)',
  inside: `${[-30, 0, 30].map((x) => `<g transform="translate(${x} 0)"><path d="M2 62C2 50 8 44 16 38 24 32 28 24 26 8 34 16 38 28 32 40 28 48 20 52 16 62 13 66 5 68 2 62Z" fill="${line}"/><path d="M8 58C10 51 14 48 20 43 26 38 30 31 29 20" fill="none" stroke="${ground}" stroke-width="1.600"/><circle cx="9" cy="60" r="2.200" fill="${dot}"/></g>`).join('')}<rect y="68" width="30" height="13" fill="${line}"/><path d="M15 69l6 5-6 5-6-5z" fill="${dot}"/>`,
})

const megamendung = ({ line, dot }: Inks): Tile => {
  const cloud =
    'M20 62C8 62 4 46 16 42 12 26 34 18 44 30 50 12 78 12 84 28 98 20 114 32 108 46 120 48 120 62 108 62Z'
  const bands: [number, string, number][] = [
    [24, '#fff', 0.9],
    [17, line, 0.45],
    [10, line, 0.75],
    [3, line, 1],
  ]
  const at = (x: number, y: number) =>
    `<g transform="translate(${x} ${y})">${bands.map(([width, colour, opacity]) => `<path d="${cloud}" fill="${colour}" stroke="${colour}" stroke-width="${width}" stroke-linejoin="round" opacity="${opacity}"/>`).join('')}<path d="M40 50c0-10 16-10 16 0M66 48c0-14 22-14 22 0" fill="none" stroke="${dot}" stroke-width="3" stroke-linecap="round"/></g>`
  const places: [number, number][] = [
    [-20, 8],
    [200, 8],
    [90, 82],
    [-130, 82],
    [90, -68],
    [-130, -68],
  ]
  return { width: 220, height: 150, inside: places.map(([x, y]) => at(x, y)).join('') }
}

const truntum = ({ line, dot }: Inks): Tile => {
  const flower = (x: number, y: number) =>
    `<g transform="translate(${x} ${y})">${times(8, (turn) => `<ellipse transform="rotate(${turn * 45}) translate(0 -6)" rx="1.700" ry="4.300" fill="${line}"/>`)}<circle r="2.200" fill="${dot}"/></g>`
  const dots: [number, number][] = [
    [33, 11],
    [11, 33],
    [22, 22],
    [38, 6],
    [6, 38],
  ]
  const inside = `${flower(11, 11)}${flower(33, 33)}${dots.map(([x, y]) => `<circle cx="${x}" cy="${y}" r="1.200" fill="${line}"/>`).join('')}`
  return { width: 44, height: 44, inside }
}

const ceplok = ({ ground, line, dot }: Inks): Tile => {
  const corners = [0, 72].flatMap((x) =>
    [0, 72].map(
      (y) =>
        `<circle cx="${x}" cy="${y}" r="13" fill="${dot}"/><circle cx="${x}" cy="${y}" r="8" fill="${ground}"/><circle cx="${x}" cy="${y}" r="4" fill="${line}"/>`,
    ),
  )
  const leaves = times(
    4,
    (turn) =>
      `<g transform="translate(36 36) rotate(${turn * 90})"><path d="M0 0C-12 -8 -10 -22 0 -26 10 -22 12 -8 0 0Z" fill="${ground}"/><path d="M0 -6v-13" stroke="${line}" stroke-width="2"/></g>`,
  )
  const inside = `<path d="M36 2 70 36 36 70 2 36Z" fill="${line}"/>${leaves}${corners.join('')}<circle cx="36" cy="36" r="4" fill="${dot}"/>`
  return { width: 72, height: 72, inside }
}

const flora = ({ line, dot, ground }: Inks): Tile => {
  const bloom = (x: number, y: number, size: number) =>
    `<g transform="translate(${x} ${y}) scale(${size})">${times(6, (turn) => `<path transform="rotate(${turn * 60})" d="M0 0C-9 -7 -7 -20 0 -22 7 -20 9 -7 0 0Z" fill="${dot}" stroke="${ground}" stroke-width="1.500"/>`)}<circle r="5" fill="${line}"/></g>`
  const stem = `<path d="M0 100C30 90 40 70 60 64S110 40 120 10M60 64C74 80 96 84 120 82M0 20C16 26 30 24 44 14" fill="none" stroke="${line}" stroke-width="4"/>`
  const leaf = (x: number, y: number, turn: number) =>
    `<path transform="translate(${x} ${y}) rotate(${turn})" d="M0 0C8 -12 24 -12 32 0 24 10 8 10 0 0Z" fill="${line}"/>`
  const inside = `${stem}${leaf(20, 92, -50)}${leaf(84, 78, 20)}${leaf(92, 44, -80)}${leaf(10, 22, 40)}${bloom(58, 62, 1)}${bloom(104, 20, 0.7)}${bloom(22, 46, 0.55)}`
  return { width: 120, height: 110, inside }
}

/** Threads every so many units, over a field of that size. */
const threads = (size: number, step: number): string =>
  times(Math.ceil(size / step), (index) => `M0 ${index * step}H${size}`)

const lurik = ({ line, dot }: Inks): Tile => ({
  width: 64,
  height: 96,
  inside: `<g fill="${line}"><rect x="2" width="12" height="96"/><rect x="20" width="3" height="96"/><rect x="28" width="6" height="96"/><rect x="52" width="3" height="96"/></g><rect x="40" width="7" height="96" fill="${dot}"/><path d="${threads(96, 6)}" stroke="#fff" stroke-opacity=".12"/>`,
})

const tenun = ({ line, dot }: Inks): Tile => ({
  width: 80,
  height: 96,
  inside: `<path d="M40 8 70 40 40 72 10 40Z" fill="none" stroke="${line}" stroke-width="8"/><path d="M40 26 54 40 40 54 26 40Z" fill="${dot}"/><path d="M0 16 14 0M66 0 80 16M0 64 14 80M66 80 80 64" stroke="${line}" stroke-width="6"/><path d="M0 88H80" stroke="${dot}" stroke-width="6" stroke-dasharray="10 6"/>`,
})

const dayak = ({ line, dot }: Inks): Tile => ({
  width: 100,
  height: 100,
  inside: `<g fill="none" stroke="${line}" stroke-width="7" stroke-linecap="round"><path d="M50 94C20 90 12 62 28 50S56 60 44 68M50 94C80 90 88 62 72 50S44 60 56 68"/><path d="M50 50C34 40 34 18 50 8 66 18 66 40 50 50Z"/><path d="M8 20C8 6 26 4 28 16M92 20C92 6 74 4 72 16"/></g><circle cx="50" cy="28" r="6" fill="${dot}"/>`,
})

const burung = ({ line, dot }: Inks): Tile => ({
  width: 130,
  height: 110,
  inside: `<g><path d="M20 66C34 40 62 44 74 56L98 46 84 68C74 88 40 90 20 66Z" fill="${line}"/><path d="M22 66C10 60 8 48 16 40 20 48 26 54 34 56Z" fill="${line}"/><path d="M14 40C2 30 6 14 18 14 16 24 22 28 30 30" fill="none" stroke="${line}" stroke-width="5" stroke-linecap="round"/><path d="M84 62C104 64 116 78 114 94 100 92 88 82 78 76Z" fill="${dot}"/><circle cx="16" cy="48" r="2.500" fill="${dot}"/></g><g fill="${dot}"><circle cx="60" cy="16" r="5"/><circle cx="74" cy="22" r="4"/><circle cx="112" cy="26" r="5"/><circle cx="46" cy="100" r="4"/></g><path d="M60 16C74 30 96 34 112 26" fill="none" stroke="${line}" stroke-width="3"/>`,
})

const ombak = ({ line, dot }: Inks): Tile => ({
  width: 60,
  height: 36,
  inside: `<g fill="none" stroke-width="4"><path d="M0 30A15 15 0 0 1 30 30 15 15 0 0 1 60 30" stroke="${line}"/><path d="M0 30m7 0a8 8 0 0 1 16 0m14 0a8 8 0 0 1 16 0" stroke="${dot}"/><path d="M-30 12A15 15 0 0 1 0 12m-15 0a15 15 0 0 1 30 0 15 15 0 0 1 30 0 15 15 0 0 1 30 0" stroke="${line}"/></g>`,
})

const plain = ({ line }: Inks): Tile => ({
  width: 96,
  height: 96,
  inside: `<path d="${threads(96, 3)}" stroke="${line}" stroke-opacity=".1"/><path transform="rotate(90 48 48)" d="${threads(96, 3)}" stroke="#fff" stroke-opacity=".08"/>`,
})

const tiles: Record<Motif, (inks: Inks) => Tile> = {
  ...{ kawung, parang, megamendung, truntum, ceplok, flora, lurik, tenun, dayak, burung, ombak },
  polos: plain,
}

/** A tile beside and below itself: one large tile is drawn far sooner than many small ones. */
function repeated({ width, height, inside, turn = '' }: Tile): Required<Tile> {
  const across = Math.ceil(110 / width)
  const down = Math.ceil(110 / height)
  if (across * down === 1) return { width, height, inside, turn }
  const copies = times(across * down, (index) => {
    const x = (index % across) * width
    const y = Math.floor(index / across) * height
    return `<g transform="translate(${x} ${y})">${inside}</g>`
  })
  return { width: width * across, height: height * down, inside: copies, turn }
}

/** A motif in these inks, as a fill. */
export function patternOf(pen: Pen, motif: Motif, inks: Inks, scale = 1): string {
  const { width, height, inside, turn } = repeated(tiles[motif](inks))
  return pen.define(
    (id) =>
      `<pattern id="${id}" width="${width}" height="${height}" patternUnits="userSpaceOnUse" patternTransform="${turn} scale(${scale})"><rect width="${width}" height="${height}" fill="${inks.ground}"/>${inside}</pattern>`,
  )
}

/** Two ways to dye a cloth with a palette: dark figures on light, or light ones on dark. */
export const inksOf = ({ palette }: Pen, dark: boolean): Inks =>
  dark
    ? { ground: palette.base, line: palette.light, dot: palette.accent }
    : { ground: palette.light, line: palette.base, dot: palette.accent }

const ofTile = (pen: Pen, tile: Tile, ground: string): string => {
  const { width, height, inside } = repeated(tile)
  return pen.define(
    (id) =>
      `<pattern id="${id}" width="${width}" height="${height}" patternUnits="userSpaceOnUse"><rect width="${width}" height="${height}" fill="${ground}"/>${inside}</pattern>`,
  )
}

/** Strips that cross: pandan, bamboo, rattan. */
export function weaveOf(pen: Pen, light: string, dark: string, size = 32): string {
  const half = size / 2
  const inside = `<rect x="1" y="1" width="${half - 2}" height="${half - 1}" rx="1.500" fill="${light}"/><rect x="${half + 1}" y="${half + 1}" width="${half - 2}" height="${half - 1}" rx="1.500" fill="${light}"/><path d="M1 ${size / 4}h${half - 2}M${half + 1} ${size * 0.75}h${half - 2}" stroke="${dark}" stroke-opacity=".5"/>`
  return ofTile(pen, { width: size, height: size, inside }, dark)
}

/** Rows of twisted cord: rattan coils, ketak, sea grass. */
export function coilOf(pen: Pen, light: string, dark: string): string {
  const inside = `<path d="M-4 18 8 2M7 18 19 2M18 18 30 2" stroke="${light}" stroke-width="7.500" stroke-linecap="round"/>`
  return ofTile(pen, { width: 22, height: 20, inside }, dark)
}

/** The threads of a cloth seen from close by. */
export const threadsOver = (pen: Pen): string =>
  pen.define(
    (id) =>
      `<pattern id="${id}" width="200" height="200" patternUnits="userSpaceOnUse"><g stroke="#241408" stroke-opacity=".12"><path d="${threads(200, 4)}"/><path transform="rotate(90 100 100)" d="${threads(200, 4)}"/></g></pattern>`,
  )
