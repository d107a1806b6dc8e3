import type { Look } from './look.ts'
import { inksOf, patternOf } from './patterns.ts'
import { type Drawn, mixed, type Pen, petals } from './pen.ts'
import { grainOf, woodOf } from './wares.ts'

type Beast = { fur: string; pale: string; ears: 'round' | 'long' | 'flap' | 'point'; face?: string }

/** Animals of the islands: their fur, their ears, and what else makes the face. */
const beasts: readonly Beast[] = [
  { fur: '#a9673c', pale: '#ecc8a7', ears: 'round' },
  { fur: '#d8d2c8', pale: '#fbeee6', ears: 'long' },
  { fur: '#7b92cd', pale: '#b3c2ea', ears: 'flap', face: 'trunk' },
  { fur: '#e0913a', pale: '#fbe6c4', ears: 'point', face: 'stripes' },
  { fur: '#7d8597', pale: '#cfd4dd', ears: 'point' },
  { fur: '#8b6a4a', pale: '#e6d3b3', ears: 'flap' },
  { fur: '#5f8f6a', pale: '#d9e8b8', ears: 'round', face: 'wide' },
  { fur: '#e7a9b4', pale: '#fde5ea', ears: 'long' },
  { fur: '#3f3c3a', pale: '#f2eee6', ears: 'round', face: 'patches' },
]

function earsOf({ ears, fur, pale }: Beast, light: string): string {
  const pair = (left: string, right: string, inner: string) =>
    `<g fill="${fur}">${left}${right}</g><g fill="${light}">${left}${right}</g><g fill="${pale}">${inner}</g>`
  if (ears === 'long')
    return pair(
      '<ellipse cx="346" cy="150" rx="34" ry="104" transform="rotate(-9 346 150)"/>',
      '<ellipse cx="454" cy="150" rx="34" ry="104" transform="rotate(9 454 150)"/>',
      '<ellipse cx="346" cy="156" rx="16" ry="78" transform="rotate(-9 346 156)"/><ellipse cx="454" cy="156" rx="16" ry="78" transform="rotate(9 454 156)"/>',
    )
  if (ears === 'flap')
    return pair(
      '<ellipse cx="266" cy="290" rx="76" ry="84"/>',
      '<ellipse cx="534" cy="290" rx="76" ry="84"/>',
      '<ellipse cx="262" cy="292" rx="48" ry="56"/><ellipse cx="538" cy="292" rx="48" ry="56"/>',
    )
  if (ears === 'point')
    return pair(
      '<path d="M300 250 292 150 374 204Z" stroke-linejoin="round"/>',
      '<path d="M500 250 508 150 426 204Z"/>',
      '<path d="M314 226 308 178 350 206Z"/><path d="M486 226 492 178 450 206Z"/>',
    )
  return pair(
    '<circle cx="300" cy="214" r="50"/>',
    '<circle cx="500" cy="214" r="50"/>',
    '<circle cx="300" cy="214" r="28"/><circle cx="500" cy="214" r="28"/>',
  )
}

function faceOf({ face, fur, pale }: Beast): string {
  const dark = mixed(fur, '#241408', 0.55)
  if (face === 'trunk')
    return `<path d="M376 330C370 400 372 440 410 450 440 450 446 424 430 416" fill="none" stroke="${mixed(fur, '#ffffff', 0.12)}" stroke-width="42" stroke-linecap="round"/>`
  const nose = `<ellipse cx="400" cy="352" rx="66" ry="50" fill="${pale}"/><path d="M382 330q18 -12 36 0q-4 22 -18 24q-14 -2 -18 -24z" fill="${dark}"/><path d="M400 354v14M400 368q-22 20 -40 4M400 368q22 20 40 4" fill="none" stroke="${dark}" stroke-width="5" stroke-linecap="round"/>`
  if (face === 'stripes')
    return `<path d="M400 190v44M366 196l10 40M434 196l-10 40M284 320l40 8M284 352l42 -2M516 320l-40 8M516 352l-42 -2" stroke="${dark}" stroke-width="11" stroke-linecap="round"/>${nose}`
  if (face === 'patches')
    return `<ellipse cx="352" cy="290" rx="34" ry="42" fill="${pale}" transform="rotate(18 352 290)"/><ellipse cx="448" cy="290" rx="34" ry="42" fill="${pale}" transform="rotate(-18 448 290)"/>${nose}`
  return nose
}

/** A sitting animal of cloth with a patch of batik on its belly. */
export function plush(pen: Pen, look: Look): Drawn {
  const beast = beasts[look.way % beasts.length] ?? beasts[0]
  if (!beast) throw new RangeError('There is no animal')
  const { fur, pale } = beast
  const light = pen.ball()
  const soft = (x: number, y: number, rx: number, ry: number, colour: string, turn = 0) =>
    `<g transform="translate(${x} ${y}) rotate(${turn})"><ellipse rx="${rx}" ry="${ry}" fill="${colour}"/><ellipse rx="${rx}" ry="${ry}" fill="${light}"/></g>`
  const belly = patternOf(pen, look.motif, inksOf(pen, false), 0.7)
  const eye = (x: number) =>
    `<circle cx="${x}" cy="294" r="12" fill="#1c1512"/><circle cx="${x + 4}" cy="290" r="4" fill="#fff"/>`
  return {
    box: [210, 100, 380, 600],
    body: `${soft(282, 520, 52, 96, fur, 26)}${soft(518, 520, 52, 96, fur, -26)}${soft(400, 560, 134, 140, fur)}<ellipse cx="400" cy="572" rx="88" ry="96" fill="${belly}"/><ellipse cx="400" cy="572" rx="88" ry="96" fill="none" stroke="#241408" stroke-opacity=".3" stroke-width="3" stroke-dasharray="9 7"/>${earsOf(beast, light)}${soft(400, 300, 138, 126, fur)}${soft(296, 652, 68, 50, fur)}${soft(504, 652, 68, 50, fur)}<ellipse cx="296" cy="656" rx="34" ry="26" fill="${pale}"/><ellipse cx="504" cy="656" rx="34" ry="26" fill="${pale}"/>${faceOf(beast)}${eye(352)}${eye(448)}<path d="M400 430q-52 -30 -56 -8t56 16q60 10 56 -12t-56 4z" fill="${pen.palette.base}"/><g transform="translate(524 470) rotate(14)"><path d="M0 0h34l10 14v44h-54v-44z" fill="#fffaf0"/>${petals(17, 36, 0.7, pen.palette.deep)}</g>`,
  }
}

/** A doll in the dress of a region. */
export function doll(pen: Pen, look: Look): Drawn {
  const { base, accent, light, deep } = pen.palette
  const skin = ['#d9a577', '#c68d5e', '#e3b78d'][look.way % 3] ?? '#d9a577'
  const skirt = patternOf(pen, look.motif, inksOf(pen, look.way % 2 === 0), 0.8)
  const gown =
    'M400 400C330 400 300 440 290 500L240 690Q400 712 560 690L510 500C500 440 470 400 400 400Z'
  const head =
    look.way % 2
      ? `<path d="M400 150C300 150 290 260 296 330L320 340C320 260 340 220 400 220S480 260 480 340L504 330C510 260 500 150 400 150Z" fill="#2a1a14"/><circle cx="400" cy="140" r="44" fill="#2a1a14"/><circle cx="444" cy="150" r="14" fill="${accent}"/><circle cx="356" cy="150" r="10" fill="${light}"/>`
      : `<path d="M290 290C280 160 520 160 510 290 560 340 520 430 480 440H320C280 430 240 340 290 290Z" fill="${base}"/>`
  return {
    box: [236, 96, 328, 604],
    body: `<path d="M306 440C250 470 230 540 240 590L272 590C280 540 300 500 330 480ZM494 440C550 470 570 540 560 590L528 590C520 540 500 500 470 480Z" fill="${deep}"/><circle cx="256" cy="596" r="20" fill="${skin}"/><circle cx="544" cy="596" r="20" fill="${skin}"/><path d="${gown}" fill="${deep}"/>${pen.clip(gown, `<path d="M220 540H580V720H220Z" fill="${skirt}"/><path d="M280 520H520V550H270Z" fill="${accent}"/>`)}<path d="${gown}" fill="${pen.folds(3)}"/>${look.way % 2 ? '' : head}<circle cx="400" cy="300" r="92" fill="${skin}"/><circle cx="400" cy="300" r="92" fill="${pen.ball()}"/>${look.way % 2 ? head : ''}<circle cx="366" cy="304" r="9" fill="#241408"/><circle cx="434" cy="304" r="9" fill="#241408"/><circle cx="346" cy="334" r="13" fill="#e58a7b" opacity=".6"/><circle cx="454" cy="334" r="13" fill="#e58a7b" opacity=".6"/><path d="M376 342q24 20 48 0" fill="none" stroke="#8a3b2b" stroke-width="6" stroke-linecap="round"/><path d="M400 408v70" stroke="${accent}" stroke-width="6" stroke-dasharray="2 16" stroke-linecap="round"/>`,
  }
}

const wheel = (x: number, y: number, size: number, colour: string, hub: string): string =>
  `<circle cx="${x}" cy="${y}" r="${size}" fill="${colour}"/><circle cx="${x}" cy="${y}" r="${size * 0.62}" fill="none" stroke="#fff" stroke-opacity=".3" stroke-width="4"/><circle cx="${x}" cy="${y}" r="${size * 0.28}" fill="${hub}"/>`

/** Something on wheels: a car, a train, a truck, a duck to pull. */
export function vehicle(pen: Pen, look: Look): Drawn {
  const { base, accent, deep, light } = pen.palette
  const wood = grainOf(pen, look)
  const [pale, dark] = woodOf(look)
  const kinds = [
    `<path d="M170 560C170 500 240 490 280 480L340 400H500L570 480C620 486 640 510 640 570V620H170Z" fill="${base}"/><path d="M356 420H416V484H306ZM436 420H490L540 484H436Z" fill="${light}"/><path d="M170 580H640V640H170Z" fill="${wood}"/>${wheel(270, 640, 60, dark, accent)}${wheel(540, 640, 60, dark, accent)}`,
    `<path d="M160 420H320V640H160Z" fill="${base}"/><rect x="190" y="450" width="100" height="80" fill="${light}"/><path d="M140 390H340V424H140Z" fill="${deep}"/><path d="M320 500H560C610 500 620 560 620 640H320Z" fill="${wood}"/><path d="M500 500V400H560V500Z" fill="${accent}"/><path d="M480 376H580L560 404H500Z" fill="${deep}"/>${wheel(220, 640, 60, dark, accent)}${wheel(400, 654, 46, dark, accent)}${wheel(530, 654, 46, dark, accent)}`,
    `<path d="M150 420H440V620H150Z" fill="${wood}"/><path d="M150 470H440M150 520H440M150 570H440" stroke="${dark}" stroke-width="6"/><path d="M450 470H560L630 550V620H450Z" fill="${base}"/><path d="M480 490H550L594 546H480Z" fill="${light}"/><path d="M140 610H640V646H140Z" fill="${deep}"/>${wheel(240, 646, 54, dark, accent)}${wheel(380, 646, 54, dark, accent)}${wheel(556, 646, 54, dark, accent)}`,
    `<path d="M220 560C200 470 300 440 380 470 420 480 440 440 430 400 410 320 480 270 540 300 590 326 590 390 560 430 600 520 560 620 460 626H300C250 620 230 600 220 560Z" fill="${base}"/><path d="M556 350 640 372 560 396Z" fill="${accent}"/><circle cx="516" cy="350" r="13" fill="#1c1512"/><path d="M280 540C330 500 410 510 430 560 400 600 320 600 280 540Z" fill="${pale}"/><path d="M210 620H590V654H210Z" fill="${wood}"/>${wheel(280, 654, 46, dark, accent)}${wheel(520, 654, 46, dark, accent)}<path d="M590 640C650 640 650 560 690 560" fill="none" stroke="${deep}" stroke-width="6"/><circle cx="694" cy="556" r="14" fill="${accent}"/>`,
  ]
  return {
    box: [140, 300, 520, 400],
    body: `${kinds[look.way % 4]}<path d="M140 300H660V700H140Z" fill="none"/>`,
  }
}

/** Rings, blocks, a puzzle, a spinning top. */
export function blocks(pen: Pen, look: Look): Drawn {
  const { base, accent, light, deep } = pen.palette
  const wood = grainOf(pen, look)
  const [, dark] = woodOf(look)
  const colours = [base, accent, deep, mixed(base, light, 0.5), mixed(accent, deep, 0.4)]
  const rings = colours.map((colour, index) => {
    const width = 330 - index * 50
    return `<rect x="${400 - width / 2}" y="${600 - index * 74}" width="${width}" height="70" rx="35" fill="${colour}"/><rect x="${400 - width / 2}" y="${600 - index * 74}" width="${width}" height="70" rx="35" fill="${pen.round(0.3)}"/>`
  })
  const block = (x: number, y: number, colour: string, mark: string) =>
    `<rect x="${x}" y="${y}" width="150" height="150" rx="12" fill="${wood}"/><rect x="${x + 16}" y="${y + 16}" width="118" height="118" rx="8" fill="${colour}"/>${mark}<rect x="${x}" y="${y}" width="150" height="150" rx="12" fill="${pen.round(0.2)}"/>`
  const kinds = [
    `<rect x="250" y="672" width="300" height="28" rx="12" fill="${wood}"/><rect x="388" y="190" width="24" height="480" fill="${dark}"/>${rings.join('')}<circle cx="400" cy="206" r="40" fill="${accent}"/><circle cx="400" cy="206" r="40" fill="${pen.ball()}"/>`,
    `${block(170, 550, base, petals(245, 625, 2.2, light))}${block(326, 550, accent, `<circle cx="401" cy="625" r="34" fill="${deep}"/>`)}${block(482, 550, deep, `<path d="M557 590 592 650H522Z" fill="${light}"/>`)}${block(250, 396, mixed(base, light, 0.5), `<rect x="299" y="445" width="52" height="52" fill="${deep}"/>`)}${block(408, 396, mixed(accent, '#ffffff', 0.3), petals(483, 471, 2.2, deep))}${block(328, 242, deep, `<circle cx="403" cy="317" r="34" fill="${accent}"/>`)}`,
    `<rect x="170" y="280" width="460" height="420" rx="18" fill="${wood}"/><rect x="204" y="314" width="392" height="352" rx="8" fill="${light}"/><path d="M204 314H400C390 350 410 380 440 360 470 350 470 400 440 392 420 384 396 410 400 490 360 470 330 490 340 520 350 550 300 550 300 516 300 490 260 480 204 490Z" fill="${base}"/><path d="M400 314H596V490C560 500 540 470 520 480 490 500 500 450 470 440Z" fill="${accent}"/><path d="M204 490C260 480 300 490 300 516 300 550 350 550 340 520 330 490 360 470 400 490V666H204Z" fill="${mixed(base, light, 0.45)}"/><path d="M400 490C460 470 540 520 596 490V666H400Z" fill="${deep}"/>`,
    `<path d="M386 230H414V330H386Z" fill="${dark}"/><path d="M400 320C560 330 610 400 600 450L400 700 200 450C190 400 240 330 400 320Z" fill="${base}"/><path d="M196 440C300 480 500 480 604 440L580 490C480 520 320 520 220 490Z" fill="${accent}"/><path d="M252 520C340 546 460 546 548 520L520 556C450 576 350 576 280 556Z" fill="${light}"/><path d="M400 320C560 330 610 400 600 450L400 700 200 450C190 400 240 330 400 320Z" fill="${pen.round(0.35)}"/>`,
  ]
  return { box: [170, 200, 460, 500], body: kinds[look.way % 4] ?? '' }
}
