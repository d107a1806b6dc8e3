import { lettering } from './lettering.ts'
import type { Look } from './look.ts'
import { label } from './packs.ts'
import { inksOf, patternOf } from './patterns.ts'
import { type Drawn, mixed, type Pen, petals } from './pen.ts'

const hides = ['#8a5a35', '#6b3f24', '#b0763f', '#3d2a20', '#9c4a2c'] as const
const hideOf = (look: Look): string => hides[look.way % hides.length] ?? hides[0]
const seam =
  'fill="none" stroke="#f3e3c8" stroke-opacity=".75" stroke-width="4" stroke-dasharray="11 8"'

export function wallet(pen: Pen, look: Look): Drawn {
  const hide = hideOf(look)
  const cloth = patternOf(pen, look.motif, inksOf(pen, true), 0.7)
  const back = 'M190 380H630a20 20 0 0 1 20 20V670a20 20 0 0 1-20 20H190Z'
  const front = 'M150 400H590a20 20 0 0 1 20 20V680a20 20 0 0 1-20 20H170a20 20 0 0 1-20-20Z'
  return {
    box: [150, 370, 500, 330],
    body: `<path d="${back}" fill="${mixed(hide, '#241408', 0.35)}"/><path d="M210 372H560V420H210Z" fill="#e9e2d0"/><path d="M230 386H580V430H230Z" fill="${pen.palette.base}"/><path d="${front}" fill="${hide}"/>${look.way % 2 ? pen.clip(front, `<path d="M150 560H620V720H150Z" fill="${cloth}"/>`) : petals(300, 550, 2.5, mixed(hide, '#241408', 0.4))}<path d="${front}" fill="${pen.round(0.22)}"/><path d="M170 420H590V680H170Z" ${seam}/><path d="M520 520H610V590H520a35 35 0 0 1 0 -70Z" fill="${mixed(hide, '#241408', 0.22)}"/><circle cx="528" cy="555" r="13" fill="${pen.palette.accent}"/>`,
  }
}

export function satchel(pen: Pen, look: Look): Drawn {
  const hide = hideOf(look)
  const body = 'M190 400H610V660a40 40 0 0 1-40 40H230a40 40 0 0 1-40-40Z'
  const flap = 'M180 380H620V470C620 560 520 600 400 600S180 560 180 470Z'
  const cloth = patternOf(pen, look.motif, inksOf(pen, true), 0.8)
  return {
    box: [170, 120, 460, 580],
    body: `<path d="M200 400C180 90 620 90 600 400" fill="none" stroke="${mixed(hide, '#241408', 0.3)}" stroke-width="18"/><path d="${body}" fill="${mixed(hide, '#241408', 0.18)}"/><path d="${flap}" fill="${look.way % 2 ? cloth : hide}"/><path d="${flap}" fill="${pen.round(0.26)}"/><path d="M196 396H604V470C604 540 510 582 400 582S196 540 196 470Z" ${seam}/><rect x="372" y="560" width="56" height="74" rx="8" fill="${mixed(hide, '#241408', 0.4)}"/><circle cx="400" cy="600" r="13" fill="${pen.palette.accent}"/>`,
  }
}

export function belt(pen: Pen, look: Look): Drawn {
  const hide = hideOf(look)
  const ring = (y: number, rx: number) =>
    `<ellipse cx="400" cy="${y}" rx="${rx}" ry="${rx * 0.42}" fill="none" stroke="${hide}" stroke-width="54"/><ellipse cx="400" cy="${y}" rx="${rx}" ry="${rx * 0.42}" ${seam}/>`
  return {
    box: [150, 420, 540, 280],
    body: `${ring(590, 220)}<ellipse cx="400" cy="590" rx="140" ry="52" fill="none" stroke="${mixed(hide, '#241408', 0.3)}" stroke-width="40"/><path d="M570 560 690 520V580L580 620Z" fill="${hide}"/><rect x="560" y="530" width="92" height="100" rx="14" fill="none" stroke="${pen.palette.accent}" stroke-width="14"/><path d="M606 536V624" stroke="${pen.palette.accent}" stroke-width="10"/>`,
  }
}

export function shoes(pen: Pen, look: Look): Drawn {
  const hide = hideOf(look)
  const cloth = patternOf(pen, look.motif, inksOf(pen, true), 0.6)
  const one = (x: number, y: number) =>
    `<g transform="translate(${x} ${y})"><path d="M0 90C0 40 40 0 90 0 120 40 160 70 230 84 280 94 300 120 300 160H0Z" fill="${look.way % 2 ? cloth : hide}"/><path d="M0 90C0 40 40 0 90 0 120 40 160 70 230 84 280 94 300 120 300 160H0Z" fill="${pen.ball()}"/><path d="M90 0C60 20 50 60 60 90" fill="none" stroke="#241408" stroke-opacity=".5" stroke-width="8"/><path d="M120 60l40 -22M144 76l40 -22M170 88l38 -22" stroke="#fff6e4" stroke-width="7" stroke-linecap="round"/><path d="M-6 156H306V178a14 14 0 0 1-14 14H8a14 14 0 0 1-14-14Z" fill="#3a2618"/></g>`
  return { box: [150, 420, 500, 280], body: `${one(330, 440)}${one(170, 508)}` }
}

/** House slippers, side by side. */
export function slippers(pen: Pen, look: Look): Drawn {
  const { light, base } = pen.palette
  const cloth = patternOf(pen, look.motif, inksOf(pen, look.way % 2 === 0), 0.7)
  const sole =
    'M0 110C0 30 40 0 90 0S180 30 180 110C180 200 160 240 164 330 166 400 130 430 90 430S14 400 16 330C20 240 0 200 0 110Z'
  const one = (x: number, turn: number) =>
    `<g transform="translate(${x} 270) rotate(${turn} 90 210)"><path d="${sole}" fill="${mixed(light, '#b59468', 0.35)}" stroke="${mixed(base, '#241408', 0.2)}" stroke-width="8"/><path d="M-8 150C20 70 160 70 188 150L182 250C140 220 40 220 -2 250Z" fill="${cloth}"/><path d="M-8 150C20 70 160 70 188 150L182 250C140 220 40 220 -2 250Z" fill="${pen.round(0.3)}"/>${petals(90, 340, 1.6, base)}</g>`
  return { box: [190, 260, 420, 440], body: `${one(204, -5)}${one(416, 5)}` }
}

/** Bars of soap, the first in a paper band. */
export function soap(pen: Pen, look: Look): Drawn {
  const { base, light, deep } = pen.palette
  const band = patternOf(pen, look.motif, inksOf(pen, true), 0.6)
  const bar = (x: number, y: number, colour: string) =>
    `<g transform="translate(${x} ${y})"><path d="M0 30a30 30 0 0 1 30-30H330a30 30 0 0 1 30 30V130a30 30 0 0 1-30 30H30a30 30 0 0 1-30-30Z" fill="${colour}"/><path d="M0 30a30 30 0 0 1 30-30H330a30 30 0 0 1 30 30V130a30 30 0 0 1-30 30H30a30 30 0 0 1-30-30Z" fill="${pen.ball()}"/>`
  const specks = Array.from(
    { length: 26 },
    () =>
      `<circle cx="${pen.chance.whole(20, 340)}" cy="${pen.chance.whole(14, 146)}" r="${pen.chance.whole(2, 5)}" fill="${deep}" opacity=".4"/>`,
  )
  return {
    box: [180, 380, 440, 320],
    body: `${bar(236, 384, mixed(base, '#ffffff', 0.35))}${specks.join('')}</g>${bar(196, 540, mixed(light, base, 0.2))}<path d="M70 0H290V160H70Z" fill="#fffaf0"/><path d="M70 0H104V160H70ZM256 0H290V160H256Z" fill="${band}"/>${label(look, { at: [180, 84], width: 138, height: 32 }, deep, '#2a1a10')}</g>`,
  }
}

export function candle(pen: Pen, look: Look): Drawn {
  const { base, light, accent, deep } = pen.palette
  const glass = 'M270 380H530V660a40 40 0 0 1-40 40H310a40 40 0 0 1-40-40Z'
  const band = patternOf(pen, look.motif, inksOf(pen, true), 0.6)
  const halo = pen.define(
    (id) =>
      `<radialGradient id="${id}"><stop offset="0" stop-color="#ffd76a" stop-opacity=".8"/><stop offset="1" stop-color="#ffd76a" stop-opacity="0"/></radialGradient>`,
  )
  return {
    box: [260, 250, 280, 450],
    body: `<circle cx="400" cy="330" r="120" fill="${halo}"/><path d="${glass}" fill="${mixed(light, base, 0.25)}"/><path d="M270 380H530V420H270Z" fill="#fff" opacity=".45"/><ellipse cx="400" cy="420" rx="130" ry="20" fill="${mixed(light, '#ffffff', 0.5)}"/><path d="M397 380h6v40h-6z" fill="#3a2618"/><path d="M400 290C430 330 432 380 400 386 368 380 370 330 400 290Z" fill="#ffb52e"/><path d="M400 330C414 350 414 380 400 382 386 380 386 350 400 330Z" fill="#fff3c0"/><rect x="270" y="484" width="260" height="140" fill="#fffaf0"/><path d="M270 484H530V504H270ZM270 604H530V624H270Z" fill="${band}"/>${label(look, { at: [400, 556], width: 210, height: 34 }, deep, '#2a1a10')}<path d="${glass}" fill="${pen.round(0.34)}"/><circle cx="400" cy="652" r="6" fill="${accent}"/>`,
  }
}

/** Small bottles: oil with a dropper, shampoo and lotion in a tray. */
export function vials(pen: Pen, look: Look): Drawn {
  const { base, light, deep, accent } = pen.palette
  const tall = (x: number, colour: string, height: number, top: string) =>
    `<g transform="translate(${x} ${700 - height})"><path d="M10 60H110V${height - 20}a20 20 0 0 1-20 20H30a20 20 0 0 1-20-20Z" fill="${colour}"/><rect x="10" y="${height * 0.45}" width="100" height="${height * 0.32}" fill="#fffaf0"/>${petals(60, height * 0.61, 1, deep)}<path d="M10 60H110V${height - 20}a20 20 0 0 1-20 20H30a20 20 0 0 1-20-20Z" fill="${pen.round(0.36)}"/>${top}</g>`
  const cap = `<rect x="34" y="14" width="52" height="50" rx="6" fill="${deep}"/>`
  const drop = `<rect x="38" y="26" width="44" height="40" rx="4" fill="${deep}"/><path d="M44 -40h32v68H44z" fill="${accent}" opacity=".9"/>`
  if (look.way % 2)
    return {
      box: [170, 340, 460, 360],
      body: `${tall(200, base, 300, cap)}${tall(340, mixed(base, light, 0.5), 340, cap)}${tall(480, accent, 270, cap)}<path d="M160 660H640L620 700H180Z" fill="#8f6030"/>`,
    }
  return {
    box: [270, 290, 260, 410],
    body: `<g transform="translate(400 700) scale(1.500) translate(-460 -700)">${tall(400, mixed(base, '#3a2010', 0.3), 230, drop)}</g>`,
  }
}

export function necklace(pen: Pen, look: Look): Drawn {
  const { base, accent, deep, light } = pen.palette
  const glow = pen.ball()
  const metal = look.way % 2 ? '#c9ccd2' : '#d8b45a'
  const beads = Array.from({ length: 25 }, (_, index) => {
    const turn = Math.PI * (0.06 + (index / 24) * 0.88)
    const x = Math.round(400 - Math.cos(turn) * 176)
    const y = Math.round(300 + Math.sin(turn) * 250)
    const size = 9 + Math.round(Math.sin(turn) * 9)
    const colour = [base, light, accent][(index * (1 + (look.way % 2))) % 3]
    return `<circle cx="${x}" cy="${y}" r="${size}" fill="${colour}"/><circle cx="${x}" cy="${y}" r="${size}" fill="${glow}"/>`
  })
  return {
    box: [180, 120, 440, 580],
    body: `<path d="M330 110C330 200 300 240 240 280 190 320 180 420 190 560L230 700H570L610 560C620 420 610 320 560 280 500 240 470 200 470 110Z" fill="#efe6d6"/><path d="M330 110C330 200 300 240 240 280 190 320 180 420 190 560L230 700H570L610 560C620 420 610 320 560 280 500 240 470 200 470 110Z" fill="${pen.round(0.14)}"/>${beads.join('')}<path d="M400 566C440 600 444 650 400 680 356 650 360 600 400 566Z" fill="${metal}"/><path d="M400 590C424 612 424 640 400 658 376 640 376 612 400 590Z" fill="${deep}"/>`,
  }
}

/** Earrings on a card. */
export function earrings(pen: Pen, look: Look): Drawn {
  const { base, accent, light, deep } = pen.palette
  const metal = look.way % 2 ? '#bfc4cc' : '#d0a648'
  const fill = patternOf(pen, look.motif, inksOf(pen, true), 0.5)
  const drop = [
    '<circle r="58"/>',
    '<path d="M0 -64C44 -20 52 40 0 66 -52 40 -44 -20 0 -64Z"/>',
    '<path d="M0 -64 52 0 0 66 -52 0Z"/>',
    '<path d="M-50 -50H50L0 66Z"/>',
  ][look.way % 4]
  const one = (x: number) =>
    `<path d="M${x} 400a22 22 0 1 1 20 26" fill="none" stroke="${metal}" stroke-width="7"/><circle cx="${x}" cy="450" r="14" fill="${accent}"/><g transform="translate(${x} 530)" fill="${fill}" stroke="${metal}" stroke-width="8">${drop}</g>`
  return {
    box: [210, 250, 380, 450],
    body: `<rect x="210" y="250" width="380" height="450" rx="14" fill="#fffaf0"/><rect x="210" y="250" width="380" height="450" rx="14" fill="${pen.round(0.08)}"/>${petals(400, 320, 1.6, base)}${one(316)}${one(484)}${lettering(look.word, { at: [400, 668], height: 26, colour: deep, within: 280 })}<path d="M240 630H560" stroke="${light}" stroke-width="4"/>`,
  }
}

/** Bangles in a heap, or one wide cuff. */
export function bangles(pen: Pen, look: Look): Drawn {
  const { base, accent, light } = pen.palette
  const metal = look.way % 2 ? '#c4c8d0' : '#c99a3f'
  const ring = (y: number, colour: string, thick: number) =>
    `<ellipse cx="400" cy="${y}" rx="190" ry="66" fill="none" stroke="${mixed(colour, '#241408', 0.35)}" stroke-width="${thick + 6}"/><ellipse cx="400" cy="${y - 3}" rx="190" ry="66" fill="none" stroke="${colour}" stroke-width="${thick}"/><ellipse cx="400" cy="${y - 3}" rx="190" ry="66" fill="none" stroke="#fff" stroke-opacity=".5" stroke-width="4" stroke-dasharray="60 240" stroke-dashoffset="-40"/>`
  return {
    box: [180, 380, 440, 320],
    body: `${ring(620, metal, 36)}${ring(566, base, 28)}${ring(520, accent, 20)}${ring(478, metal, 30)}<ellipse cx="400" cy="475" rx="190" ry="66" fill="none" stroke="${light}" stroke-width="8" stroke-dasharray="3 22" stroke-linecap="round"/>`,
  }
}

export function notebook(pen: Pen, look: Look): Drawn {
  const { base, light, accent, deep } = pen.palette
  const cover = patternOf(pen, look.motif, inksOf(pen, look.way % 2 === 0), 1)
  return {
    box: [210, 200, 390, 500],
    body: `<path d="M250 220H600V690H250Z" fill="#f6efe0" transform="rotate(3 420 460)"/><path d="M220 200H570a14 14 0 0 1 14 14V686a14 14 0 0 1-14 14H220Z" fill="${cover}"/><path d="M210 200H276V700H210Z" fill="${deep}"/><path d="M220 200H570a14 14 0 0 1 14 14V686a14 14 0 0 1-14 14H220Z" fill="${pen.round(0.16)}"/><rect x="330" y="300" width="200" height="130" rx="6" fill="#fffaf0"/>${lettering(look.word, { at: [430, 374], height: 32, colour: base, within: 168 })}<path d="M360 400H500" stroke="${light}" stroke-width="6"/><path d="M550 200V700" stroke="${accent}" stroke-width="14"/>`,
  }
}

/** A zipped case for pens, with two of them. */
export function pencilCase(pen: Pen, look: Look): Drawn {
  const { base, accent, deep, light } = pen.palette
  const fill = patternOf(pen, look.motif, inksOf(pen, look.way % 2 === 0), 0.8)
  const line =
    'M150 520C150 480 180 470 210 470H590C620 470 650 480 650 520V650C650 690 620 700 590 700H210C180 700 150 690 150 650Z'
  return {
    box: [150, 330, 500, 370],
    body: `<path d="M250 480 230 346 262 340 300 480ZM330 480 340 330H374L378 480Z" fill="${accent}"/><path d="M230 346 240 312 262 340ZM340 330 356 292 374 330Z" fill="#e7c59a"/><path d="M430 480 470 350 500 360 480 480Z" fill="${base}"/><path d="${line}" fill="${fill}"/><path d="${line}" fill="${pen.ball()}"/><path d="M170 520H630" stroke="${deep}" stroke-width="14"/><path d="M176 520H624" stroke="${light}" stroke-width="6" stroke-dasharray="6 6"/><rect x="590" y="508" width="52" height="26" rx="8" fill="${accent}"/>`,
  }
}

/** Cards fanned out: postcards, bookmarks, signs for a door. */
export function cards(pen: Pen, look: Look): Drawn {
  const { base, light, accent } = pen.palette
  const fills = [true, false].map((dark) => patternOf(pen, look.motif, inksOf(pen, dark), 0.8))
  const card = (turn: number, fill: string) =>
    `<g transform="rotate(${turn} 400 760)"><rect x="290" y="260" width="220" height="400" rx="14" fill="#fffaf0"/><rect x="306" y="276" width="188" height="${look.way % 2 ? 240 : 368}" rx="8" fill="${fill}"/>${look.way % 2 ? lettering(look.word, { at: [400, 596], height: 28, colour: base, within: 170 }) : ''}<circle cx="400" cy="292" r="9" fill="${accent}"/><rect x="290" y="260" width="220" height="400" rx="14" fill="none" stroke="#241408" stroke-opacity=".14" stroke-width="3"/></g>`
  return {
    box: [180, 250, 440, 450],
    body: `${card(-17, fills[1] ?? light)}${card(16, mixed(base, light, 0.3))}${card(0, fills[0] ?? base)}`,
  }
}

/** A box for tissues, in cloth or wood. */
export function tissueBox(pen: Pen, look: Look): Drawn {
  const { deep } = pen.palette
  const fill = patternOf(pen, look.motif, inksOf(pen, look.way % 2 === 0), 0.9)
  return {
    box: [160, 360, 480, 340],
    body: `<path d="M330 470C320 400 370 380 380 350 410 390 450 360 462 400 480 420 470 450 470 480Z" fill="#fdfcf8"/><path d="M380 350C384 400 400 430 404 470" fill="none" stroke="#d8d2c4" stroke-width="4"/><path d="M160 500 250 440H640L550 500Z" fill="${deep}"/><path d="M300 476H490L510 462H330Z" fill="#241408" opacity=".6"/><path d="M336 470C330 430 380 420 390 400 410 420 450 400 458 430 470 440 464 456 464 474Z" fill="#fdfcf8"/><path d="M160 500H550V700H160Z" fill="${fill}"/><path d="M550 500 640 440V640L550 700Z" fill="${fill}"/><path d="M550 500 640 440V640L550 700Z" fill="#241408" opacity=".28"/><path d="M160 500H550V700H160Z" fill="${pen.round(0.14)}"/>`,
  }
}

/** An umbrella of oiled paper. */
export function umbrella(pen: Pen, look: Look): Drawn {
  const { base, accent, light, deep } = pen.palette
  const fill = patternOf(pen, look.motif, inksOf(pen, true), 0.9)
  const roof =
    'M150 430C170 230 300 170 400 170S630 230 650 430Q590 396 540 430 470 392 400 430 330 392 260 430 210 396 150 430Z'
  return {
    box: [146, 140, 508, 560],
    body: `<rect x="392" y="150" width="16" height="500" fill="${deep}"/><path d="M400 640C400 700 340 700 340 656" fill="none" stroke="${deep}" stroke-width="16" stroke-linecap="round"/><path d="${roof}" fill="${fill}"/><path d="${roof}" fill="${pen.ball()}"/><path d="M400 170C330 240 270 330 260 430M400 170C470 240 530 330 540 430M400 170V430" fill="none" stroke="${light}" stroke-opacity=".6" stroke-width="5"/><path d="M150 430Q210 396 260 430 330 392 400 430 470 392 540 430 590 396 650 430" fill="none" stroke="${accent}" stroke-width="8"/><path d="M392 170L400 136 408 170Z" fill="${base}"/>`,
  }
}
