import { lettering } from './lettering.ts'
import type { Look } from './look.ts'
import { inksOf, patternOf } from './patterns.ts'
import { type Drawn, mixed, type Pen, petals } from './pen.ts'

type Field = { left: number; top: number; width: number; height: number }

/** One thing of many in a bag, about forty units across. */
function pieceOf(piece: Look['piece'], colour: string, edge: string): string {
  if (piece === 'chip')
    return `<ellipse rx="36" ry="22" fill="${colour}"/><path d="M-30 2q28 -22 60 -4" fill="none" stroke="${edge}" stroke-opacity=".5" stroke-width="3"/>`
  if (piece === 'round')
    return `<circle r="27" fill="${colour}"/><circle cx="-8" cy="-7" r="5" fill="${edge}" opacity=".55"/><circle cx="9" cy="5" r="6" fill="#fff" opacity=".3"/><circle cx="-3" cy="12" r="4" fill="${edge}" opacity=".5"/>`
  if (piece === 'stick')
    return `<rect x="-40" y="-9" width="80" height="18" rx="9" fill="${colour}"/><path d="M-30 -2H28" stroke="#fff" stroke-opacity=".35" stroke-width="3"/><path d="M-32 6H32" stroke="${edge}" stroke-opacity=".4" stroke-width="2"/>`
  if (piece === 'leaf')
    return `<path d="M-28 0C-14 -16 14 -16 30 0 14 14 -14 14 -28 0Z" fill="${colour}"/><path d="M-26 0H26" stroke="${edge}" stroke-opacity=".6" stroke-width="2"/>`
  return `<ellipse rx="14" ry="10" fill="${colour}"/><path d="M-10 0H10" stroke="${edge}" stroke-opacity=".6" stroke-width="2.500"/>`
}

/** Many of them, thrown over a field. */
export function heap(pen: Pen, { filling: [main, other], piece }: Look, field: Field): string {
  if (piece === 'liquid') return ''
  const dense = piece === 'grain' ? 700 : 1900
  const count = Math.round((field.width * field.height) / dense)
  const edge = mixed(main, '#3a1c08', 0.45)
  const shapes = [main, other, mixed(main, other, 0.5)].map((colour) =>
    pieceOf(piece, colour, edge),
  )
  let heaped = ''
  for (let index = 0; index < count; index += 1) {
    const x = Math.round(field.left + pen.chance.next() * field.width)
    const y = Math.round(field.top + pen.chance.next() * field.height)
    const turn = pen.chance.whole(0, 179)
    heaped += `<g transform="translate(${x} ${y}) rotate(${turn})">${shapes[index % 3]}</g>`
  }
  return heaped
}

type Label = { at: readonly [number, number]; width: number; height?: number; on?: string }

/** The name and what is under it. */
export function label(
  { word, note }: Look,
  { at: [x, y], width, height = 44 }: Label,
  name: string,
  ink: string,
) {
  return (
    lettering(word, { at: [x, y], height, colour: name, weight: 2, within: width }) +
    lettering(note, {
      at: [x, y + height * 0.85],
      height: height * 0.42,
      colour: ink,
      weight: 1.5,
      within: width,
    })
  )
}

const ink = '#2a1a10'

/** A pouch that stands, with a window on what is in it. */
export function pouch(pen: Pen, look: Look): Drawn {
  const { base, deep, light } = pen.palette
  const body =
    'M236 176H564C572 300 584 430 592 620 594 668 584 690 560 700H240C216 690 206 668 208 620 216 430 228 300 236 176Z'
  const band = patternOf(pen, look.motif, inksOf(pen, true), 0.7)
  const oval = look.way % 2 === 1
  const window = oval
    ? 'M400 470C490 470 530 520 530 560S490 640 400 640 270 610 270 560 310 470 400 470Z'
    : 'M262 492h276v46a138 96 0 0 1-276 0z'
  const [back] = look.filling
  const inside = pen.clip(
    window,
    `<rect x="250" y="460" width="300" height="190" fill="${mixed(back, '#3a1c08', 0.3)}"/>${heap(pen, look, { left: 250, top: 466, width: 300, height: 176 })}`,
  )
  const paper = look.way % 3 === 2 ? mixed('#d8b88a', light, 0.2) : base
  const frame = oval
    ? `<rect x="256" y="352" width="288" height="96" rx="10" fill="#fffaf0"/>`
    : `<rect x="262" y="360" width="276" height="132" fill="#fffaf0"/>`
  return {
    box: [206, 150, 388, 550],
    body: `<path d="${body}" fill="${paper}"/>${pen.clip(body, `<path d="M200 250H600V326H200Z" fill="${band}"/>`)}<path d="M234 150h332l-2 46H236z" fill="${deep}"/><path d="M240 164H560M239 178H561" stroke="#fff" stroke-opacity=".16" stroke-width="3"/><circle cx="400" cy="172" r="11" fill="#fffaf0"/>${frame}${label(look, { at: [400, oval ? 402 : 420], width: 244, height: oval ? 38 : 44 }, deep, ink)}${inside}<path d="${body}" fill="${pen.round(0.28)}"/>`,
  }
}

/** A pillow bag, closed above and below, printed all over. */
export function pillow(pen: Pen, look: Look): Drawn {
  const { base, deep, light, accent } = pen.palette
  const body =
    'M190 190C300 178 500 178 610 190 596 300 600 560 612 690 500 702 300 702 188 690 202 560 206 300 190 190Z'
  const teeth = (y: number, way: number) =>
    `<path d="M188 ${y}${Array.from({ length: 35 }, () => `l6 ${way} 6 ${-way}`).join('')}V${y + way * -22}H188Z" fill="${deep}"/>`
  const pattern = patternOf(pen, look.motif, {
    ground: base,
    line: mixed(base, light, 0.25),
    dot: mixed(base, accent, 0.4),
  })
  return {
    box: [186, 160, 428, 544],
    body: `${teeth(172, -8)}${teeth(706, 8)}<path d="${body}" fill="${pattern}"/><path d="M200 330C330 280 470 280 600 330L602 480C470 530 330 530 198 480Z" fill="#fffaf0"/><path d="M200 330C330 280 470 280 600 330M198 480C330 530 470 530 602 480" fill="none" stroke="${accent}" stroke-width="9"/>${label(look, { at: [400, 400], width: 340, height: 62 }, deep, ink)}${pen.clip('M214 540C330 590 470 590 588 540L594 670H206Z', heap(pen, look, { left: 230, top: 580, width: 340, height: 90 }))}<path d="${body}" fill="${pen.round(0.3)}"/><path d="M230 230q60 60 20 120M560 240q-50 70 -10 110M240 640q40 -50 20 -90" fill="none" stroke="#fff" stroke-opacity=".25" stroke-width="8" stroke-linecap="round"/>`,
  }
}

/** A glass jar with a cloth on its lid. */
export function jar(pen: Pen, look: Look): Drawn {
  const { base, deep } = pen.palette
  const squat = look.way % 2 === 1
  const left = squat ? 220 : 250
  const right = 800 - left
  const glass = `M${left + 26} 352H${right - 26}C${right - 6} 372 ${right} 390 ${right} 416V660a40 40 0 0 1-40 40H${left + 40}a40 40 0 0 1-40-40V416c0-26 6-44 26-64z`
  const [main] = look.filling
  const cloth = patternOf(pen, look.motif, inksOf(pen, true), 0.6)
  const things = heap(pen, look, { left, top: 420, width: right - left, height: 280 })
  const lid =
    look.way % 3 === 0
      ? `<path d="M${left + 20} 290H${right - 20}V352H${left + 20}Z" fill="${deep}"/><path d="M${left + 12} 270H${right - 12}c6 0 10 8 4 14l-16 12c-80-8-172-8-${right - left - 48} 0l-16-12c-6-6-2-14 4-14z" fill="${cloth}"/>`
      : `<rect x="${left + 14}" y="284" width="${right - left - 28}" height="70" rx="12" fill="${deep}"/><path d="M${left + 14} 312H${right - 14}" stroke="#fff" stroke-opacity=".2" stroke-width="4"/>`
  return {
    box: [left, 270, right - left, 430],
    body: `${pen.clip(glass, `<rect x="${left}" y="350" width="${right - left}" height="350" fill="${main}"/>${things}<path d="M${left} 350H${right}V424H${left}Z" fill="#e8f0f2" opacity=".85"/>`)}${lid}<rect x="${left}" y="470" width="${right - left}" height="146" fill="#fffaf0"/><path d="M${left} 475H${right}M${left} 611H${right}" stroke="${base}" stroke-width="10"/>${label(look, { at: [400, 546], width: right - left - 50, height: 42 }, deep, ink)}<path d="${glass}" fill="${pen.round(0.34)}"/>`,
  }
}

/** A tall bottle: sauces, syrups, honey. */
export function bottle(pen: Pen, look: Look): Drawn {
  const { base, deep, accent } = pen.palette
  const glass =
    look.way % 2
      ? 'M362 220H438V300C438 340 500 350 500 420V670a30 30 0 0 1-30 30H330a30 30 0 0 1-30-30V420C300 350 362 340 362 300Z'
      : 'M356 230H444V292C444 322 484 340 484 384V676a24 24 0 0 1-24 24H340a24 24 0 0 1-24-24V384C316 340 356 322 356 292Z'
  const [main, other] = look.filling
  const band = patternOf(pen, look.motif, inksOf(pen, true), 0.5)
  return {
    box: [296, 170, 208, 530],
    body: `${pen.clip(glass, `<rect x="290" y="220" width="220" height="480" fill="${main}"/><rect x="290" y="220" width="220" height="110" fill="#eef3f0" opacity=".8"/>${look.piece === 'liquid' ? '' : heap(pen, look, { left: 300, top: 350, width: 200, height: 340 })}<path d="M290 640H510V700H290Z" fill="${other}" opacity=".5"/>`)}<rect x="350" y="172" width="100" height="56" rx="10" fill="${deep}"/><path d="M350 206H450" stroke="#fff" stroke-opacity=".25" stroke-width="4"/><path d="M296 440H504V620H296Z" fill="#fffaf0"/><path d="M296 440H504V462H296ZM296 598H504V620H296Z" fill="${band}"/>${petals(400, 494, 0.9, accent)}${label(look, { at: [400, 560], width: 170, height: 34 }, base, ink)}<path d="${glass}" fill="${pen.round(0.4)}"/>`,
  }
}

/** A box with a lid, seen from a corner. */
export function box(pen: Pen, look: Look): Drawn {
  const { base, deep, light } = pen.palette
  const band = patternOf(pen, look.motif, inksOf(pen, true), 0.7)
  const side = mixed(light, deep, 0.28)
  const front = look.way % 2 ? base : light
  const [name, small] = look.way % 2 ? [light, light] : [deep, ink]
  return {
    box: [170, 340, 460, 360],
    body: `<path d="M170 410H500V700H170Z" fill="${front}"/><path d="M500 410 630 372V652L500 700Z" fill="${look.way % 2 ? deep : side}"/><path d="M170 410 304 348H616L630 372 500 410Z" fill="${mixed(front, '#ffffff', 0.4)}"/><path d="M170 410H500V466H170ZM170 672H500V700H170Z" fill="${band}"/><path d="M500 410 630 372V424L500 466ZM500 672 630 626V652L500 700Z" fill="${band}"/><path d="M500 410 630 372V652L500 700Z" fill="#241408" opacity=".2"/>${label(look, { at: [335, 560], width: 270, height: 48 }, name, small)}${petals(335, 632, 0.9, pen.palette.accent)}<path d="M170 410H500V700H170Z" fill="${pen.round(0.1)}"/>`,
  }
}

/** A round tin with a lid. */
export function tin(pen: Pen, look: Look): Drawn {
  const { base, deep, light, accent } = pen.palette
  const cloth = patternOf(pen, look.motif, inksOf(pen, true), 0.8)
  const side = 'M210 450V650C210 680 300 700 400 700S590 680 590 650V450Z'
  return {
    box: [200, 360, 400, 340],
    body: `<path d="${side}" fill="${cloth}"/><path d="M210 540C300 566 500 566 590 540V620C500 646 300 646 210 620Z" fill="${light}"/>${label(look, { at: [400, 602], width: 260, height: 34 }, deep, ink)}<path d="${side}" fill="${pen.round(0.36)}"/><path d="M200 410V456C200 484 300 506 400 506S600 484 600 456V410Z" fill="${base}"/><path d="M200 410V456C200 484 300 506 400 506S600 484 600 456V410Z" fill="${pen.round(0.3)}"/><ellipse cx="400" cy="410" rx="200" ry="50" fill="${mixed(base, '#ffffff', 0.18)}"/><ellipse cx="400" cy="408" rx="150" ry="34" fill="none" stroke="${accent}" stroke-width="5"/><g transform="translate(400 408) scale(1 .5)">${petals(0, 0, 2, accent)}</g>`,
  }
}

/** A bag of coffee or tea, folded over and tied. */
export function foldedBag(pen: Pen, look: Look): Drawn {
  const { base, deep, light, accent } = pen.palette
  const kraft = look.way % 2 === 0
  const paper = kraft ? '#cfa877' : base
  const body = 'M250 260H550L560 690Q400 706 240 690Z'
  const band = patternOf(pen, look.motif, inksOf(pen, true), 0.6)
  const hill =
    look.way % 4 < 2
      ? `<path d="M290 560C330 500 360 510 384 530 410 486 440 490 462 530 484 516 500 536 512 560Z" fill="${deep}"/><path d="M290 572H512" stroke="${accent}" stroke-width="8"/>`
      : `${petals(400, 540, 1.7, deep)}<circle cx="400" cy="540" r="46" fill="none" stroke="${accent}" stroke-width="5"/>`
  return {
    box: [240, 176, 320, 524],
    body: `<path d="${body}" fill="${paper}"/><path d="M250 176H550V262H250Z" fill="${mixed(paper, '#241408', 0.18)}"/><path d="M250 200H550M250 226H550" stroke="#241408" stroke-opacity=".2" stroke-width="3"/><rect x="240" y="246" width="320" height="20" rx="8" fill="${accent}"/><path d="M244 300H556V340H243Z" fill="${band}"/><rect x="280" y="366" width="240" height="226" rx="6" fill="${kraft ? '#fffaf0' : light}"/>${label(look, { at: [400, 428], width: 206, height: 42 }, deep, ink)}${hill}<path d="M276 300V690M524 300V690" stroke="#241408" stroke-opacity=".12" stroke-width="4"/><path d="${body}" fill="${pen.round(0.26)}"/>`,
  }
}

/** A sack, sewn above: rice, beans, sugar. */
export function sack(pen: Pen, look: Look): Drawn {
  const { base, deep, accent } = pen.palette
  const body =
    'M216 230C300 216 500 216 584 230 606 360 612 560 588 684 500 706 300 706 212 684 188 560 194 360 216 230Z'
  const band = patternOf(pen, look.motif, inksOf(pen, true), 0.8)
  return {
    box: [192, 190, 416, 510],
    body: `<path d="M224 190H576L584 236H216Z" fill="#efe4cd"/><path d="M222 214H578" stroke="${deep}" stroke-width="5" stroke-dasharray="14 8"/><path d="${body}" fill="#f4ead6"/>${pen.clip(body, `<path d="M180 300H620V352H180ZM180 580H620V632H180Z" fill="${band}"/>`)}${label(look, { at: [400, 456], width: 320, height: 70 }, base, ink)}${petals(400, 550, 1, accent)}<path d="${body}" fill="${pen.round(0.3)}"/><path d="M214 660q30 -20 20 -60M586 660q-30 -24 -18 -70" fill="none" stroke="#241408" stroke-opacity=".16" stroke-width="6"/>`,
  }
}

/** A tray of eggs. */
export function eggs(pen: Pen, look: Look): Drawn {
  const [main] = look.filling
  const glow = pen.ball()
  const egg = (x: number, y: number) =>
    `<g transform="translate(${x} ${y})"><path d="M0 -62C30 -62 46 -20 46 8A46 46 0 0 1 -46 8C-46 -20 -30 -62 0 -62Z" fill="${main}"/><path d="M0 -62C30 -62 46 -20 46 8A46 46 0 0 1 -46 8C-46 -20 -30 -62 0 -62Z" fill="${glow}"/><rect x="-20" y="-6" width="40" height="22" rx="4" fill="none" stroke="${pen.palette.deep}" stroke-opacity=".5" stroke-width="3"/></g>`
  const row = (y: number, shift: number, count: number) =>
    Array.from({ length: count }, (_, index) => egg(shift + index * 104, y)).join('')
  return {
    box: [150, 370, 500, 330],
    body: `${row(450, 244, 4)}${row(520, 192, 5)}<path d="M150 530H650L618 690Q400 706 182 690Z" fill="#cdbfa6"/><path d="M150 530H650L618 690Q400 706 182 690Z" fill="${pen.round(0.3)}"/><rect x="226" y="566" width="348" height="98" rx="8" fill="#fffaf0"/>${label(look, { at: [400, 614], width: 310, height: 36 }, pen.palette.deep, ink)}`,
  }
}

/** Wrapped in a banana leaf and tied. */
export function leafWrap(pen: Pen, look: Look): Drawn {
  const { accent } = pen.palette
  const leaf = 'M170 560C240 500 560 500 630 560L650 640C560 712 240 712 150 640Z'
  const second = 'M210 470C270 420 530 420 590 470L610 550C540 600 260 600 190 550Z'
  const veins = (y: number) =>
    Array.from(
      { length: 9 },
      (_, index) =>
        `<path d="M${200 + index * 48} ${y}q14 40 2 96" fill="none" stroke="#1f4a2a" stroke-opacity=".35" stroke-width="3"/>`,
    ).join('')
  return {
    box: [150, 420, 500, 280],
    body: `<path d="${leaf}" fill="#4f8a4a"/>${pen.clip(leaf, veins(540))}<path d="${leaf}" fill="${pen.ball()}"/><path d="${second}" fill="#66a556"/>${pen.clip(second, veins(440))}<path d="${second}" fill="${pen.ball()}"/><path d="M300 424q-14 70 -2 152M500 424q14 70 2 152" fill="none" stroke="#d8bd8a" stroke-width="9"/><rect x="316" y="470" width="168" height="84" rx="6" fill="#fffaf0" transform="rotate(-3 400 510)"/>${label(look, { at: [400, 518], width: 144, height: 30 }, '#2c5a33', ink)}<circle cx="400" cy="620" r="8" fill="${accent}"/>`,
  }
}
