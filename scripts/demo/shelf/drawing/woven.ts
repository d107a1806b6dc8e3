import type { Look } from './look.ts'
import { coilOf, weaveOf } from './patterns.ts'
import { type Drawn, mixed, type Pen, petals } from './pen.ts'

/** Straws as they dry: pandan, bamboo, rattan, mendong, water hyacinth. */
const straws = [
  ['#e2bd84', '#b0824a'],
  ['#d3a15c', '#8f6030'],
  ['#c8b27a', '#877143'],
  ['#b98a58', '#6f4826'],
  ['#d9cba6', '#a18d60'],
] as const

const strawOf = (look: Look): readonly [string, string] =>
  straws[look.way % straws.length] ?? straws[0]

const fillOf = (pen: Pen, look: Look, size = 32): string => {
  const [light, dark] = strawOf(look)
  return look.way % 2 ? coilOf(pen, light, dark) : weaveOf(pen, light, dark, size)
}

const rimOf = (left: number, right: number, y: number, look: Look): string => {
  const [light, dark] = strawOf(look)
  const turns = Array.from(
    { length: Math.floor((right - left) / 20) },
    (_, index) => `M${left + 10 + index * 20} ${y + 3}l10 28`,
  )
  return `<rect x="${left}" y="${y}" width="${right - left}" height="34" rx="16" fill="${mixed(dark, '#241408', 0.15)}"/><path d="${turns.join('')}" stroke="${light}" stroke-opacity=".8" stroke-width="5"/>`
}

/** A basket with a bow for a handle. */
export function basket(pen: Pen, look: Look): Drawn {
  const [light, dark] = strawOf(look)
  const { base, light: pale } = pen.palette
  const body = 'M178 420H622C616 540 594 640 572 700H228C206 640 184 540 178 420Z'
  const diamonds = Array.from(
    { length: 13 },
    (_, index) =>
      `M${206 + index * 31} ${Math.round(540 + Math.sin((index / 12) * Math.PI) * 14)}l10-10 10 10-10 10z`,
  )
  return {
    box: [160, 170, 480, 530],
    body: `<path d="M214 420C214 100 586 100 586 420" fill="none" stroke="${dark}" stroke-width="26"/><path d="M214 420C214 100 586 100 586 420" fill="none" stroke="${light}" stroke-width="12" stroke-dasharray="16 10"/>${pen.lit(body, fillOf(pen, look, 36), pen.round(0.45))}<path d="M190 520Q400 550 610 520L606 560Q400 592 194 560Z" fill="${base}" opacity=".9"/><path d="${diamonds.join('')}" fill="${pale}"/>${rimOf(160, 640, 402, look)}`,
  }
}

/** A round tub with two ears, for laundry or plants. */
export function tub(pen: Pen, look: Look): Drawn {
  const [light, dark] = strawOf(look)
  const { base } = pen.palette
  const body = 'M196 300H604C620 430 610 600 580 700H220C190 600 180 430 196 300Z'
  const band =
    look.way % 3
      ? `<path d="M186 420Q400 452 614 420V520Q400 552 186 520Z" fill="${base}" opacity=".82"/>`
      : ''
  return {
    box: [170, 266, 460, 434],
    body: `<path d="M196 360C150 350 150 440 192 430M604 360C650 350 650 440 608 430" fill="none" stroke="${dark}" stroke-width="18"/>${pen.lit(body, fillOf(pen, look), pen.round(0.45))}${pen.clip(body, band)}<path d="${body}" fill="${pen.round(0.25)}"/><ellipse cx="400" cy="304" rx="208" ry="34" fill="${mixed(dark, '#241408', 0.5)}"/><ellipse cx="400" cy="304" rx="208" ry="34" fill="none" stroke="${light}" stroke-width="16" stroke-dasharray="18 8"/>`,
  }
}

/** A box with a lid, woven. */
export function lidded(pen: Pen, look: Look): Drawn {
  const [light, dark] = strawOf(look)
  const { base } = pen.palette
  const lower = weaveOf(pen, light, dark, 32)
  const upper = weaveOf(pen, mixed(light, '#ffffff', 0.2), mixed(dark, '#ffffff', 0.1), 32)
  const light2 = pen.round(0.4)
  return {
    box: [170, 360, 460, 340],
    body: `${pen.lit('M186 500H614L600 700H200Z', lower, light2)}<path d="M186 500H614L612 526H188Z" fill="#241408" opacity=".3"/>${pen.lit('M172 384q228-34 456 0V500H172Z', upper, light2)}<rect x="170" y="484" width="460" height="18" rx="4" fill="${dark}"/><path d="M384 362h32V700h-32z" fill="${base}"/><path d="M390 362v338M410 362v338" stroke="#fff" stroke-opacity=".25" stroke-width="2"/><path d="M400 430c-44-48-84-20-70 6 8 16 44 10 70-6zm0 0c44-48 84-20 70 6-8 16-44 10-70-6z" fill="${base}"/><circle cx="400" cy="430" r="12" fill="${mixed(base, '#241408', 0.3)}"/>`,
  }
}

/** A shallow tray, seen a little from above. */
export function tray(pen: Pen, look: Look): Drawn {
  const [light, dark] = strawOf(look)
  const fill = fillOf(pen, look, 28)
  return {
    box: [130, 440, 540, 260],
    body: `<ellipse cx="400" cy="590" rx="268" ry="110" fill="${mixed(dark, '#241408', 0.25)}"/><ellipse cx="400" cy="560" rx="268" ry="108" fill="${fill}"/><ellipse cx="400" cy="560" rx="268" ry="108" fill="none" stroke="${dark}" stroke-width="22"/><ellipse cx="400" cy="560" rx="268" ry="108" fill="none" stroke="${light}" stroke-width="12" stroke-dasharray="16 8"/><ellipse cx="400" cy="566" rx="206" ry="76" fill="#241408" opacity=".14"/>${petals(400, 566, 3.2, pen.palette.base)}`,
  }
}

/** A bag of plaited leaf, with a flap or open. */
export function wovenBag(pen: Pen, look: Look): Drawn {
  const [light, dark] = strawOf(look)
  const { base, accent, light: pale } = pen.palette
  const fill = weaveOf(pen, light, dark, 34)
  const bag = 'M196 350H604L624 690Q400 706 176 690Z'
  const flap =
    look.way % 2 === 0
      ? pen.lit(
          'M194 346H606L590 500Q400 580 210 500Z',
          weaveOf(pen, mixed(base, pale, 0.2), base, 34),
          pen.round(0.2),
        )
      : `<path d="M186 470H614L618 560H182Z" fill="${base}" opacity=".9"/><path d="M190 514H610" stroke="${pale}" stroke-width="14" stroke-dasharray="22 14"/>`
  return {
    box: [176, 130, 448, 570],
    body: `<path d="M262 360C262 90 538 90 538 360" fill="none" stroke="${mixed(dark, '#241408', 0.25)}" stroke-width="18"/>${pen.lit(bag, fill, pen.round(0.35))}${flap}<circle cx="400" cy="${look.way % 2 ? 410 : 534}" r="18" fill="${accent}"/><circle cx="400" cy="${look.way % 2 ? 410 : 534}" r="7" fill="#241408" opacity=".4"/>`,
  }
}

/** A lamp of bent slats. */
export function lamp(pen: Pen, look: Look): Drawn {
  const [light, dark] = strawOf(look)
  const stand = '#6b4526'
  const glow = pen.define(
    (id) =>
      `<radialGradient id="${id}" cy=".55"><stop offset="0" stop-color="#fff6d8"/><stop offset=".6" stop-color="#fbc440"/><stop offset="1" stop-color="#c07b03"/></radialGradient>`,
  )
  const round = look.way % 2 === 0
  const slats = Array.from({ length: 15 }, (_, index) => {
    const turn = (index - 7) / 7
    const colour = index % 2 ? dark : light
    const path = round
      ? `M${400 + turn * 54} 232C${400 + turn * 230} 330 ${400 + turn * 240} 520 ${400 + turn * 96} 604`
      : `M${400 + turn * 90} 232C${400 + turn * 100} 360 ${400 + turn * 170} 480 ${400 + turn * 190} 604`
    return `<path d="${path}" fill="none" stroke="${colour}" stroke-width="12"/>`
  })
  const shell = round
    ? 'M346 232C180 330 170 520 304 604H496C630 520 620 330 454 232Z'
    : 'M310 232H490L590 604H210Z'
  return {
    box: [190, 140, 420, 560],
    body: `<path d="${shell}" fill="${glow}"/>${slats.join('')}<path d="M244 360q156 34 312 0M220 440q180 44 360 0M226 524q174 40 348 0" fill="none" stroke="${dark}" stroke-width="8"/><rect x="334" y="206" width="132" height="34" rx="8" fill="${stand}"/><rect x="292" y="598" width="216" height="28" rx="8" fill="${stand}"/><path d="M330 626h140l24 74H306z" fill="${mixed(stand, '#c08050', 0.4)}"/><path d="M372 206c0-70 56-70 56 0" fill="none" stroke="${stand}" stroke-width="9"/>`,
  }
}

/** A rolled mat. */
export function rolled(pen: Pen, look: Look): Drawn {
  const [light, dark] = strawOf(look)
  const { base } = pen.palette
  const fill = weaveOf(pen, light, dark, 26)
  const body = 'M190 560H610A70 70 0 0 1 610 700H190A70 70 0 0 1 190 560Z'
  const second = 'M230 424H570A70 70 0 0 1 570 564H230A70 70 0 0 1 230 424Z'
  const end = (x: number, y: number) =>
    `<ellipse cx="${x}" cy="${y}" rx="36" ry="70" fill="${mixed(light, '#ffffff', 0.3)}"/><path d="M${x} ${y - 48}a26 48 0 1 1 -10 92M${x} ${y - 24}a14 24 0 1 1 -6 46" fill="none" stroke="${dark}" stroke-width="6"/>`
  const shade = pen.define(
    (id) =>
      `<linearGradient id="${id}" x2="0" y2="1"><stop offset="0" stop-color="#fff" stop-opacity=".35"/><stop offset="1" stop-color="#241408" stop-opacity=".4"/></linearGradient>`,
  )
  return {
    box: [120, 420, 560, 280],
    body: `${pen.lit(second, fill, shade)}${end(570, 494)}<path d="M300 424v140M480 424v140" stroke="${base}" stroke-width="20"/>${pen.lit(body, fill, shade)}${end(610, 630)}<path d="M270 560v140M500 560v140" stroke="${base}" stroke-width="20"/>`,
  }
}
