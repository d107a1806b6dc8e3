import type { Look } from './look.ts'
import { inksOf, patternOf } from './patterns.ts'
import { type Drawn, mixed, type Pen, petals } from './pen.ts'

/** What runs round a pot: a band of its motif, dots or drops of glaze. */
function glaze(pen: Pen, look: Look, body: string, top: number, bottom: number): string {
  const { base, light, accent } = pen.palette
  if (look.way % 3 === 0)
    return pen.clip(
      body,
      `<path d="M100 ${top}H700V${bottom}H100Z" fill="${patternOf(pen, look.motif, inksOf(pen, true), 0.7)}"/><path d="M100 ${top}H700M100 ${bottom}H700" stroke="${accent}" stroke-width="6"/>`,
    )
  if (look.way % 3 === 1) {
    const drops = Array.from({ length: 12 }, (_, index) => {
      const x = 130 + index * 50
      const fall = top + 30 + ((index * 37) % 60)
      return `V${fall}a25 25 0 0 0 50 0V${top - 200}H${x + 50}`
    })
    return pen.clip(body, `<path d="M130 100${drops.join('')}V100Z" fill="${base}"/>`)
  }
  return pen.clip(
    body,
    `<path d="M100 ${(top + bottom) / 2}H700V800H100Z" fill="${base}"/><path d="M100 ${(top + bottom) / 2}H700" stroke="${light}" stroke-width="8"/>`,
  )
}

const clayOf = (pen: Pen, look: Look): string =>
  [pen.palette.light, '#d9b48c', '#f4efe6', mixed(pen.palette.base, '#e9d9c3', 0.6)][
    look.way % 4
  ] ?? '#f4efe6'

export function mug(pen: Pen, look: Look): Drawn {
  const body = 'M230 350H530L514 660C510 692 490 700 470 700H290C270 700 250 692 246 660Z'
  const clay = clayOf(pen, look)
  return {
    box: [220, 320, 430, 380],
    body: `<path d="M522 420C640 400 650 600 508 610" fill="none" stroke="${clay}" stroke-width="34"/><path d="M522 420C640 400 650 600 508 610" fill="none" stroke="#241408" stroke-opacity=".16" stroke-width="34"/><path d="${body}" fill="${clay}"/>${glaze(pen, look, body, 460, 570)}<path d="${body}" fill="${pen.round(0.32)}"/><ellipse cx="380" cy="350" rx="150" ry="30" fill="${mixed(clay, '#241408', 0.35)}"/><ellipse cx="380" cy="356" rx="134" ry="22" fill="#4a2a14"/><ellipse cx="380" cy="350" rx="150" ry="30" fill="none" stroke="${mixed(clay, '#ffffff', 0.4)}" stroke-width="8"/>`,
  }
}

export function vase(pen: Pen, look: Look): Drawn {
  const clay = clayOf(pen, look)
  const body =
    look.way % 2
      ? 'M340 190H460C450 260 470 300 520 360 600 460 580 620 480 700H320C220 620 200 460 280 360 330 300 350 260 340 190Z'
      : 'M320 200H480C470 260 560 330 560 470 560 600 500 660 480 700H320C300 660 240 600 240 470 240 330 330 260 320 200Z'
  return {
    box: [230, 180, 340, 520],
    body: `<path d="${body}" fill="${clay}"/>${glaze(pen, look, body, 400, 520)}<path d="${body}" fill="${pen.round(0.36)}"/><ellipse cx="400" cy="196" rx="${look.way % 2 ? 60 : 80}" ry="16" fill="#241408" opacity=".55"/><ellipse cx="400" cy="196" rx="${look.way % 2 ? 60 : 80}" ry="16" fill="none" stroke="${mixed(clay, '#ffffff', 0.4)}" stroke-width="7"/>`,
  }
}

export function bowl(pen: Pen, look: Look): Drawn {
  const clay = clayOf(pen, look)
  const body = 'M150 460H650C640 580 560 670 480 686V700H320V686C240 670 160 580 150 460Z'
  return {
    box: [146, 400, 508, 300],
    body: `<path d="${body}" fill="${clay}"/>${glaze(pen, look, body, 510, 600)}<path d="${body}" fill="${pen.round(0.34)}"/><ellipse cx="400" cy="460" rx="250" ry="58" fill="${mixed(clay, '#241408', 0.22)}"/><ellipse cx="400" cy="474" rx="200" ry="38" fill="${mixed(clay, '#241408', 0.1)}"/><ellipse cx="400" cy="460" rx="250" ry="58" fill="none" stroke="${mixed(clay, '#ffffff', 0.4)}" stroke-width="10"/>`,
  }
}

export function plate(pen: Pen, look: Look): Drawn {
  const { base, accent, light } = pen.palette
  const rim = patternOf(pen, look.motif, inksOf(pen, true), 0.8)
  return {
    box: [160, 220, 480, 480],
    body: `<path d="M250 640 300 700H500L550 640Z" fill="#6b4526"/><circle cx="400" cy="450" r="230" fill="${rim}"/><circle cx="400" cy="450" r="230" fill="${pen.ball()}"/><circle cx="400" cy="450" r="150" fill="${light}"/><circle cx="400" cy="450" r="150" fill="none" stroke="${accent}" stroke-width="7"/><circle cx="400" cy="450" r="130" fill="none" stroke="${base}" stroke-opacity=".4" stroke-width="3"/>${petals(400, 450, 4, base)}`,
  }
}

export function teapot(pen: Pen, look: Look): Drawn {
  const clay = clayOf(pen, look)
  const body =
    'M230 520C230 400 300 350 400 350S570 400 570 520C570 620 530 690 480 700H320C270 690 230 620 230 520Z'
  return {
    box: [110, 260, 580, 440],
    body: `<path d="M556 560C640 540 640 440 690 410L660 396C610 420 600 480 552 480Z" fill="${mixed(clay, '#241408', 0.12)}"/><path d="M244 440C110 400 110 620 250 610" fill="none" stroke="${mixed(clay, '#241408', 0.16)}" stroke-width="26"/><path d="${body}" fill="${clay}"/>${glaze(pen, look, body, 480, 580)}<path d="${body}" fill="${pen.round(0.34)}"/><path d="M310 356C320 310 480 310 490 356Z" fill="${pen.palette.base}"/><circle cx="400" cy="304" r="24" fill="${pen.palette.deep}"/>`,
  }
}

const woods = [
  ['#c89257', '#8f5f30'],
  ['#a86f3f', '#6d4222'],
  ['#dcb680', '#a97c47'],
  ['#7a4e31', '#4d2d19'],
] as const

export const woodOf = (look: Look): readonly [string, string] =>
  woods[look.way % woods.length] ?? woods[0]

/** Wood with its grain. */
export function grainOf(pen: Pen, look: Look): string {
  const [light, dark] = woodOf(look)
  return pen.define(
    (id) =>
      `<pattern id="${id}" width="260" height="70" patternUnits="userSpaceOnUse"><rect width="260" height="70" fill="${light}"/><path d="M0 12C60 4 120 22 260 10M0 30C80 40 150 22 260 32M0 52C50 44 170 62 260 50" fill="none" stroke="${dark}" stroke-opacity=".4" stroke-width="3"/><path d="M120 26c14 -10 34 -8 40 4" fill="none" stroke="${dark}" stroke-opacity=".5" stroke-width="2"/></pattern>`,
  )
}

/** A cutting board or a serving board. */
export function board(pen: Pen, look: Look): Drawn {
  const line =
    look.way % 2
      ? 'M400 150C440 150 446 200 440 250 540 260 590 330 590 470S520 690 400 690 210 610 210 470 260 260 360 250C354 200 360 150 400 150Z'
      : 'M372 150H428a20 20 0 0 1 20 20V280H560a30 30 0 0 1 30 30V670a30 30 0 0 1-30 30H240a30 30 0 0 1-30-30V310a30 30 0 0 1 30-30H352V170a20 20 0 0 1 20-20Z'
  return {
    box: [206, 150, 388, 550],
    body: `<path d="${line}" fill="${grainOf(pen, look)}"/><path d="${line}" fill="${pen.round(0.2)}"/><path d="${line}" fill="none" stroke="${woodOf(look)[1]}" stroke-width="6"/><circle cx="400" cy="196" r="16" fill="#241408" opacity=".6"/>${petals(400, 480, 3, woodOf(look)[1])}`,
  }
}

/** Spoons and a spatula in a pot. */
export function spoons(pen: Pen, look: Look): Drawn {
  const [light, dark] = woodOf(look)
  const spoon = (x: number, turn: number, head: string) =>
    `<g transform="rotate(${turn} ${x} 600)"><rect x="${x - 9}" y="270" width="18" height="360" fill="${light}"/>${head}<rect x="${x + 3}" y="270" width="6" height="360" fill="${dark}" opacity=".4"/></g>`
  const oval = (x: number) =>
    `<ellipse cx="${x}" cy="220" rx="42" ry="64" fill="${light}"/><ellipse cx="${x}" cy="216" rx="28" ry="46" fill="${dark}" opacity=".45"/>`
  const flat = (x: number) =>
    `<path d="M${x - 34} 170H${x + 34}L${x + 20} 290H${x - 20}Z" fill="${light}"/><path d="M${x - 14} 190v70M${x + 14} 190v70" stroke="${dark}" stroke-width="6"/>`
  const pot = 'M270 480H530L510 690Q400 706 290 690Z'
  return {
    box: [220, 130, 360, 570],
    body: `${spoon(340, -14, oval(340))}${spoon(460, 13, flat(460))}${spoon(400, 0, oval(400))}<path d="${pot}" fill="${clayOf(pen, look)}"/>${glaze(pen, look, pot, 540, 620)}<path d="${pot}" fill="${pen.round(0.34)}"/>`,
  }
}

export function stool(pen: Pen, look: Look): Drawn {
  const [, dark] = woodOf(look)
  const fill = grainOf(pen, look)
  const seat = patternOf(pen, look.motif, inksOf(pen, true), 0.8)
  return {
    box: [180, 330, 440, 370],
    body: `<path d="M250 420 214 700H250L300 420ZM550 420 586 700H550L500 420Z" fill="${fill}"/><path d="M340 420 330 690H356L372 420ZM460 420 470 690H444L428 420Z" fill="${dark}"/><path d="M244 570H556V592H240Z" fill="${dark}"/><path d="M180 380H620L600 430H200Z" fill="${fill}"/><path d="M184 380C200 330 600 330 616 380Z" fill="${seat}"/><path d="M184 380C200 330 600 330 616 380Z" fill="${pen.ball()}"/>`,
  }
}

export function chair(pen: Pen, look: Look): Drawn {
  const [, dark] = woodOf(look)
  const fill = grainOf(pen, look)
  const seat = patternOf(pen, look.motif, inksOf(pen, look.way % 2 === 0), 0.9)
  return {
    box: [220, 130, 360, 570],
    body: `<path d="M250 130H290V440H250ZM510 130H550V440H510Z" fill="${fill}"/><path d="M250 150Q400 110 550 150V200Q400 160 250 200Z" fill="${fill}"/><path d="M300 210V420M345 196V420M400 190V420M455 196V420M500 210V420" stroke="${dark}" stroke-width="12"/><path d="M230 500 220 700H252L272 500ZM570 500 580 700H548L528 500Z" fill="${fill}"/><path d="M300 500 296 660H320L328 500ZM500 500 504 660H480L472 500Z" fill="${dark}"/><path d="M220 470H580V510H220Z" fill="${fill}"/><path d="M236 430H564L580 472H220Z" fill="${seat}"/><path d="M236 430H564L580 472H220Z" fill="${pen.round(0.2)}"/>`,
  }
}

export function shelf(pen: Pen, look: Look): Drawn {
  const [, dark] = woodOf(look)
  const { base, accent, light } = pen.palette
  const fill = grainOf(pen, look)
  return {
    box: [210, 150, 380, 550],
    body: `<path d="M230 170H570V690H230Z" fill="${dark}" opacity=".55"/><path d="M210 150H590V190H210ZM210 150H246V700H210ZM554 150H590V700H554ZM230 330H570V356H230ZM230 500H570V526H230ZM230 664H570V690H230Z" fill="${fill}"/><rect x="280" y="240" width="34" height="90" fill="${base}"/><rect x="318" y="226" width="28" height="104" fill="${light}"/><rect x="350" y="250" width="40" height="80" fill="${accent}"/><path d="M470 330C440 300 446 260 480 250 514 260 520 300 490 330Z" fill="${base}"/><path d="M310 500C296 460 310 430 340 424 370 430 384 460 370 500Z" fill="${accent}"/><rect x="440" y="430" width="80" height="70" rx="8" fill="${light}"/><rect x="276" y="590" width="120" height="74" rx="6" fill="${base}"/><rect x="430" y="610" width="90" height="54" rx="6" fill="${light}"/>`,
  }
}
