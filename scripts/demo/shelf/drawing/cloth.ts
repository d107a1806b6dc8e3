import type { Look } from './look.ts'
import { inksOf, patternOf, threadsOver } from './patterns.ts'
import { type Drawn, mixed, type Pen, petals } from './pen.ts'

const wood = '#6b4526'

/** A row of pointed tumpal along the foot of a cloth. */
function tumpal(pen: Pen, y: number, left: number, right: number): string {
  const { base, light, accent } = pen.palette
  const width = (right - left) / 10
  const points = Array.from({ length: 10 }, (_, index) => {
    const x = left + index * width
    return `<path d="M${x} ${y + 54}l${width / 2} -54 ${width / 2} 54z" fill="${base}"/><circle cx="${x + width / 2}" cy="${y + 34}" r="3.500" fill="${accent}"/>`
  })
  return `<rect x="${left}" y="${y}" width="${right - left}" height="54" fill="${light}"/>${points.join('')}`
}

/** A length of cloth on a stand. */
export function hanging(pen: Pen, look: Look): Drawn {
  const { base, accent } = pen.palette
  const fill = patternOf(pen, look.motif, inksOf(pen, look.way % 2 === 0))
  const cloth =
    'M214 162H586V640C560 652 540 634 512 642 484 650 462 634 432 642 402 650 380 634 350 642 320 650 300 634 270 642 246 648 232 640 214 640Z'
  const edge =
    look.way % 3 === 2
      ? `<path d="M200 162H262V660H200ZM538 162H600V660H538Z" fill="${base}"/><path d="M266 162V660M534 162V660" stroke="${accent}" stroke-width="6"/>`
      : `${tumpal(pen, 566, 200, 600)}<path d="M200 620H600V660H200Z" fill="${base}"/>`
  return {
    box: [150, 120, 500, 580],
    body: `<g fill="${wood}"><rect x="176" y="140" width="16" height="550" rx="4"/><rect x="608" y="140" width="16" height="550" rx="4"/><rect x="150" y="684" width="70" height="16" rx="5"/><rect x="580" y="684" width="70" height="16" rx="5"/><rect x="160" y="146" width="480" height="18" rx="9"/><circle cx="160" cy="155" r="15"/><circle cx="640" cy="155" r="15"/></g>${pen.clip(cloth, `<rect x="200" y="150" width="400" height="510" fill="${fill}"/>${edge}<rect x="200" y="150" width="400" height="510" fill="${pen.folds(4)}"/>`)}`,
  }
}

/** Folded lengths under a paper band. */
export function folded(pen: Pen, look: Look): Drawn {
  const { base, deep } = pen.palette
  const count = 2 + (look.way % 2)
  let y = 700
  let body = ''
  for (let index = 0; index < count; index += 1) {
    const height = 112 - index * 6
    const left = 140 + index * 14
    const right = 660 - index * 14
    y -= height
    const fill = patternOf(pen, look.motif, inksOf(pen, (index + look.way) % 2 === 0), 0.9)
    const path = `M${left + height / 2} ${y}H${right}V${y + height}H${left + height / 2}a${height / 2} ${height / 2} 0 0 1 0-${height}z`
    body += `<path d="${path}" fill="${fill}"/><path d="M${left + height / 2} ${y + height * 0.36}H${right}M${left + height / 2} ${y + height * 0.68}H${right}" stroke="#241408" stroke-opacity=".3" stroke-width="3"/><path d="M${left + height / 2} ${y + height - 9}H${right}V${y + height}H${left + height / 2}z" fill="#241408" opacity=".3"/><path d="M${left + height / 2} ${y + 3}H${right}" stroke="#fff" stroke-opacity=".45" stroke-width="4"/>`
  }
  body += `<rect x="350" y="${y}" width="104" height="${700 - y}" fill="#fffaf0"/><path d="M364 ${y}V700M440 ${y}V700" stroke="${base}" stroke-width="3"/>${petals(402, (y + 700) / 2, 1.5, deep)}`
  return { box: [140, y, 520, 700 - y], body }
}

/** A scarf over a rod, its fringes down. */
export function scarf(pen: Pen, look: Look): Drawn {
  const { base, deep, accent } = pen.palette
  const fill = patternOf(pen, look.motif, inksOf(pen, look.way % 2 === 0), 0.8)
  const other = patternOf(pen, look.motif, inksOf(pen, look.way % 2 === 1), 0.8)
  const behind = 'M330 176H610V560Q540 572 470 560T330 560Z'
  const front = 'M210 176H470V620Q405 634 340 620T210 620Z'
  const fringe = (from: number, to: number, y: number) =>
    Array.from({ length: 16 }, (_, index) => {
      const x = from + 8 + ((to - from - 16) / 15) * index
      return `M${x.toFixed(0)} ${y}v34`
    }).join('')
  const band = (from: number, to: number, y: number) =>
    `<path d="M${from} ${y}H${to}V${y + 46}H${from}Z" fill="${base}"/><path d="M${from} ${y}H${to}M${from} ${y + 46}H${to}" stroke="${accent}" stroke-width="6"/>`
  return {
    box: [150, 130, 500, 570],
    body: `<g fill="${wood}"><rect x="168" y="150" width="18" height="540" rx="4"/><rect x="614" y="150" width="18" height="540" rx="4"/><rect x="140" y="682" width="74" height="18" rx="6"/><rect x="586" y="682" width="74" height="18" rx="6"/></g><path d="${fringe(330, 610, 558)}" stroke="${deep}" stroke-width="5" stroke-linecap="round"/>${pen.clip(behind, `<rect x="320" y="170" width="300" height="420" fill="${other}"/>${band(320, 620, 490)}`)}<path d="${behind}" fill="${pen.folds(3)}"/><path d="${behind}" fill="#241408" opacity=".16"/><path d="${fringe(210, 470, 620)}" stroke="${deep}" stroke-width="5" stroke-linecap="round"/>${pen.clip(front, `<rect x="200" y="170" width="280" height="480" fill="${fill}"/>${band(200, 480, 544)}`)}<path d="${front}" fill="${pen.folds(3)}"/><rect x="150" y="160" width="500" height="20" rx="10" fill="${wood}"/><path d="M210 152H610V184H210Z" fill="${fill}"/><path d="M210 152H610V184H210Z" fill="#fff" opacity=".18"/>`,
  }
}

const shirtLine =
  'M318 170 236 204C190 226 168 320 152 398L246 424C252 388 258 366 264 350V700H536V350C542 366 548 388 554 424L648 398C632 320 610 226 564 204L482 170C462 210 338 210 318 170Z'

const longLine =
  'M318 170 236 204C186 230 160 380 138 590L226 606C240 500 254 420 266 370V700H534V370C546 420 560 500 574 606L662 590C640 380 614 230 564 204L482 170C462 210 338 210 318 170Z'

/** A shirt, short or long in the arm. */
export function shirt(pen: Pen, look: Look): Drawn {
  const { base, deep, light } = pen.palette
  const fill = patternOf(pen, look.motif, inksOf(pen, look.way % 3 !== 2), 0.85)
  const line = look.way % 2 ? longLine : shirtLine
  const buttons = [270, 350, 430, 510, 590, 660].map((y) => `<circle cx="408" cy="${y}" r="6"/>`)
  return {
    box: [140, 150, 520, 550],
    body: `<path d="${line}" fill="${fill}"/><path d="${line}" fill="${pen.folds(2)}"/><path d="M346 158h108l-54 70z" fill="${deep}"/><path d="M330 152l-18 18 60 76 28-34zM470 152l18 18-60 76-28-34z" fill="${mixed(base, light, 0.15)}" stroke="#241408" stroke-opacity=".4" stroke-width="2"/><path d="M400 214V700" stroke="#241408" stroke-opacity=".4" stroke-width="3"/><g fill="${light}">${buttons.join('')}</g><path d="M446 330h74v70l-37 18 -37 -18z" fill="none" stroke="#241408" stroke-opacity=".35" stroke-width="3"/>`,
  }
}

/** A long dress or tunic. */
export function dress(pen: Pen, look: Look): Drawn {
  const { base, accent, light } = pen.palette
  const line =
    'M330 130 262 160C230 180 206 300 190 420L262 440C270 400 280 372 290 350 290 420 250 560 226 690Q400 712 574 690C550 560 510 420 510 350 520 372 530 400 538 440L610 420C594 300 570 180 538 160L470 130C450 168 350 168 330 130Z'
  const fill = patternOf(pen, look.motif, inksOf(pen, look.way % 2 === 0))
  return {
    box: [186, 120, 428, 580],
    body: `<path d="${line}" fill="${mixed(base, light, look.way % 2 ? 0.75 : 0.06)}"/>${pen.clip(line, `<path d="M180 520C320 560 480 560 620 520V720H180Z" fill="${fill}"/><path d="M360 120H440V540H360Z" fill="${fill}"/>`)}<path d="${line}" fill="${pen.folds(3)}"/><path d="M340 132C356 186 444 186 460 132" fill="none" stroke="${accent}" stroke-width="9"/><path d="M288 352Q400 384 512 352" fill="none" stroke="${accent}" stroke-width="8"/>`,
  }
}

/** A white prayer robe with an embroidered edge. */
export function robe(pen: Pen, look: Look): Drawn {
  const { base, accent, light } = pen.palette
  const tint = mixed('#ffffff', light, look.way % 2 ? 0.9 : 0.35)
  const line =
    'M400 130C300 130 286 230 282 300 230 420 190 560 170 690Q400 716 630 690C610 560 570 420 518 300 514 230 500 130 400 130Z'
  const lace = Array.from({ length: 15 }, (_, index) => {
    const x = 186 + index * 30
    const y = 676 - Math.abs(index - 7) * 1.5
    return `${petals(x + 4, y - 10, 0.7, base)}<circle cx="${x + 4}" cy="${y - 34}" r="3" fill="${accent}"/>`
  })
  return {
    box: [166, 130, 468, 570],
    body: `<path d="${line}" fill="${tint}"/>${pen.clip(line, `<path d="M160 610Q400 640 640 610V720H160Z" fill="${mixed(tint, base, 0.14)}"/>${lace.join('')}`)}<path d="${line}" fill="${pen.folds(4)}"/><path d="M400 170C346 170 336 226 340 262 350 316 450 316 460 262 464 226 454 170 400 170Z" fill="#e8c7a6"/><path d="M400 170C346 170 336 226 340 262 350 316 450 316 460 262 464 226 454 170 400 170Z" fill="none" stroke="${base}" stroke-width="7" stroke-dasharray="10 7"/>`,
  }
}

/** An apron with a pocket. */
export function apron(pen: Pen, look: Look): Drawn {
  const { deep } = pen.palette
  const fill = patternOf(pen, look.motif, inksOf(pen, true), 0.9)
  const pocket = patternOf(pen, look.motif, inksOf(pen, false), 0.7)
  const line =
    'M312 216H488C490 330 520 400 584 432V676c0 16-8 24-24 24H240c-16 0-24-8-24-24V432C280 400 310 330 312 216Z'
  return {
    box: [200, 120, 400, 580],
    body: `<path d="M330 240C320 90 480 90 470 240" fill="none" stroke="${deep}" stroke-width="14"/><path d="M214 440c-40 30-10 70-6 120M586 440c40 30 10 70 6 120" fill="none" stroke="${deep}" stroke-width="12" stroke-linecap="round"/><path d="${line}" fill="${fill}"/><path d="M312 216H488L489 250H311Z" fill="${deep}"/><path d="M286 500H514V610a20 20 0 0 1-20 20H306a20 20 0 0 1-20-20Z" fill="${pocket}"/><path d="M286 500H514v18H286z" fill="${deep}"/><path d="${line}" fill="${pen.folds(3)}" opacity=".8"/>`,
  }
}

/** A cloth bag with two handles. */
export function tote(pen: Pen, look: Look): Drawn {
  const { base, accent, deep } = pen.palette
  const fill = patternOf(pen, look.motif, inksOf(pen, look.way % 2 === 0))
  const bag = 'M210 330H590L606 690Q400 706 194 690Z'
  const leather = '#8a5a35'
  const upper = look.way % 3 === 1 ? '#efe3cb' : base
  return {
    box: [194, 150, 412, 550],
    body: `<path d="M300 350C296 100 504 100 500 350" fill="none" stroke="${leather}" stroke-width="20"/><path d="${bag}" fill="${upper}"/>${pen.clip(bag, `<rect x="180" y="${look.way % 3 === 2 ? 320 : 460}" width="440" height="400" fill="${fill}"/><path d="M180 460H620" stroke="${accent}" stroke-width="10"/>`)}<path d="${bag}" fill="${pen.round(0.24)}"/><path d="M288 330h26v60h-26zM486 330h26v60h-26z" fill="${leather}"/><path d="M292 334h18v52h-18zM490 334h18v52h-18z" fill="none" stroke="#fff" stroke-opacity=".5" stroke-width="2" stroke-dasharray="4 4"/>${look.way % 3 === 1 ? petals(400, 404, 1.6, deep) : ''}`,
  }
}

/** A bag closed by a cord: laundry, rice, gifts. */
export function drawstring(pen: Pen, look: Look): Drawn {
  const { deep, accent } = pen.palette
  const fill = patternOf(pen, look.motif, inksOf(pen, look.way % 2 === 0), 0.9)
  const bag =
    'M330 250C280 330 210 420 200 560 196 660 240 700 300 700H500C560 700 604 660 600 560 590 420 520 330 470 250Z'
  return {
    box: [196, 160, 408, 540],
    body: `<path d="M312 170C340 200 330 230 330 252H470C470 230 460 200 488 170 450 186 430 166 400 180 370 166 350 186 312 170Z" fill="${fill}"/><path d="M312 170C340 200 330 230 330 252H470C470 230 460 200 488 170 450 186 430 166 400 180 370 166 350 186 312 170Z" fill="${pen.folds(3)}"/><path d="${bag}" fill="${fill}"/><path d="${bag}" fill="${pen.folds(3)}"/><path d="M326 250H474" stroke="${deep}" stroke-width="14" stroke-linecap="round"/><path d="M470 254C520 270 520 330 500 372M468 256C500 290 490 330 466 356" fill="none" stroke="${deep}" stroke-width="7"/><circle cx="500" cy="378" r="10" fill="${accent}"/><circle cx="464" cy="362" r="10" fill="${accent}"/><rect x="330" y="500" width="140" height="88" rx="8" fill="#fffaf0"/>${petals(400, 544, 1.5, deep)}`,
  }
}

/** A cushion. */
export function cushion(pen: Pen, look: Look): Drawn {
  const { accent } = pen.palette
  const fill = patternOf(pen, look.motif, inksOf(pen, look.way % 2 === 0))
  const line =
    'M178 322C250 350 550 350 622 322 600 420 600 590 628 692 540 668 260 668 172 692 200 590 200 420 178 322Z'
  return {
    box: [170, 320, 460, 380],
    body: `<path d="${line}" fill="${fill}"/><path d="${line}" fill="${pen.ball()}"/><path d="${line}" fill="none" stroke="${accent}" stroke-width="8" stroke-linejoin="round"/><path d="M214 370q30 40 26 90M586 370q-30 40 -26 90" fill="none" stroke="#241408" stroke-opacity=".2" stroke-width="5"/>`,
  }
}

/** Table mats or a runner, laid over one another. */
export function mats(pen: Pen, look: Look): Drawn {
  const { base, accent, light } = pen.palette
  const fills = [0, 1].map((turn) =>
    patternOf(pen, look.motif, inksOf(pen, turn === look.way % 2), 0.8),
  )
  const sheet = (shift: number, fill: string, edge: string) =>
    `<g transform="translate(${shift} ${-shift * 0.75})"><path d="M150 560 300 440H650L500 700H150Z" transform="skewX(-6) translate(64 0)" fill="${fill}" stroke="${edge}" stroke-width="9" stroke-linejoin="round"/></g>`
  return {
    box: [140, 400, 560, 300],
    body: `${sheet(50, fills[1] ?? '', base)}${sheet(24, light, accent)}${sheet(0, fills[0] ?? '', base)}`,
  }
}

/** Towels or sheets, stacked. */
export function stack(pen: Pen, look: Look): Drawn {
  const { base, light, accent } = pen.palette
  const colours = [base, light, mixed(base, light, 0.5), accent]
  const band = patternOf(pen, look.motif, inksOf(pen, true), 0.6)
  const layers = [0, 1, 2, 3].map((index) => {
    const y = 616 - index * 84
    const left = 190 + index * 6
    const colour = colours[(index + look.way) % 4] ?? base
    const path = `M${left} ${y}H${800 - left - 40}a42 42 0 0 1 0 84H${left}a42 42 0 0 0 0 -84Z`
    return `<path d="${path}" fill="${mixed(colour, '#ffffff', 0.12)}"/><path d="M${left + 90} ${y}h70v84h-70z" fill="${band}"/><path d="${path}" fill="${pen.round(0.2)}"/><path d="M${left + 20} ${y + 42}H${720 - left}" stroke="#241408" stroke-opacity=".18" stroke-width="4"/>`
  })
  return { box: [180, 360, 440, 340], body: layers.join('') }
}

/** A brimless cap. */
export function cap(pen: Pen, look: Look): Drawn {
  const { base, accent, deep } = pen.palette
  const fill = patternOf(pen, look.motif, inksOf(pen, true), 0.7)
  const side = 'M196 500C196 470 300 450 400 450S604 470 604 500V640C604 676 300 676 196 640Z'
  return {
    box: [190, 400, 420, 300],
    body: `<path d="M196 520C210 380 590 380 604 520Z" fill="${base}"/><path d="M196 520C210 380 590 380 604 520Z" fill="${pen.ball()}"/><path d="M196 500C300 540 500 540 604 500V660C500 704 300 704 196 660Z" fill="${fill}"/><path d="M196 500C300 540 500 540 604 500V660C500 704 300 704 196 660Z" fill="${pen.round(0.36)}"/><path d="M196 500C300 540 500 540 604 500M196 652C300 696 500 696 604 652" fill="none" stroke="${accent}" stroke-width="7"/><path d="${side}" fill="${deep}" opacity="0"/>`,
  }
}

/** Close to the cloth: its threads and its motif, with a tag. */
export function swatch(pen: Pen, look: Look): string {
  const fill = patternOf(pen, look.motif, inksOf(pen, look.way % 2 === 0), 2.2)
  const thread = threadsOver(pen)
  const slope = pen.define(
    (id) =>
      `<linearGradient id="${id}" x2="1" y2="1"><stop offset="0" stop-color="#fff" stop-opacity=".22"/><stop offset=".55" stop-color="#241408" stop-opacity=".02"/><stop offset="1" stop-color="#241408" stop-opacity=".28"/></linearGradient>`,
  )
  return `<rect width="800" height="800" fill="${fill}"/><rect width="800" height="800" fill="${thread}"/><rect width="800" height="800" fill="${slope}"/><path d="M-20 560C200 480 380 690 820 520V700C420 820 220 620 -20 720Z" fill="#241408" opacity=".13"/><path d="M-20 556C200 476 380 686 820 516" fill="none" stroke="#fff" stroke-opacity=".35" stroke-width="7"/>`
}
