import * as cloth from './cloth.ts'
import type { Look } from './look.ts'
import * as packs from './packs.ts'
import { palettes } from './palettes.ts'
import { type Drawn, mixed, Pen } from './pen.ts'
import * as small from './small.ts'
import * as toys from './toys.ts'
import * as wares from './wares.ts'
import * as woven from './woven.ts'

const { swatch, ...hung } = cloth
const { heap, label, ...packed } = packs
const { woodOf, grainOf, ...turned } = wares

const shapes = { ...hung, ...packed, ...turned, ...woven, ...toys, ...small }

export type Shape = keyof typeof shapes

const size = 800

const frame = (pen: Pen, title: string, body: string): string =>
  `<svg xmlns="http://www.w3.org/2000/svg" width="${size}" height="${size}" viewBox="0 0 ${size} ${size}"><title>${title}</title><defs>${pen.definitions.join('')}</defs>${body}</svg>`

const shadow =
  '<radialGradient id="sh"><stop offset="0" stop-color="#241408" stop-opacity=".42"/><stop offset="1" stop-color="#241408" stop-opacity="0"/></radialGradient><linearGradient id="bg" x2="0" y2="1"><stop offset="0" stop-color="#fff" stop-opacity=".55"/><stop offset="1" stop-color="#fff" stop-opacity="0"/></linearGradient>'

/** A thing on its table, as large as the picture lets it be. */
function placed({ box: [x, , width, height], body }: Drawn, share: number, shift = 0): string {
  const scale = Math.min((size * share) / width, (size * share) / height, 1.3)
  const middle = x + width / 2
  const floor = Math.min(728, 400 + (height * scale) / 2 + 40)
  return `<g transform="translate(${400 + shift} ${floor.toFixed(0)}) scale(${scale.toFixed(3)}) translate(${-middle} -700)"><ellipse cx="${middle}" cy="699" rx="${(width * 0.56).toFixed(0)}" ry="22" fill="url(#sh)"/>${body}</g>`
}

const room = (ground: string): string =>
  `<rect width="800" height="800" fill="${ground}"/><rect width="800" height="640" fill="url(#bg)"/><rect y="640" width="800" height="160" fill="#241408" opacity=".07"/>`

export type View = 'front' | 'pair' | 'detail'

/** The picture of a product as SVG; the same words draw the same picture. */
export function draw(look: Look & { shape: Shape }, view: View = 'front'): string {
  const { ground, accent } = palettes[look.palette]
  const pen = new Pen(`${look.shape} ${look.word} ${look.way}`, palettes[look.palette])
  pen.definitions.push(shadow)
  if (view === 'detail') return frame(pen, look.word, swatch(pen, look))
  const drawn = shapes[look.shape](pen, look)
  if (view === 'front') return frame(pen, look.word, `${room(ground)}${placed(drawn, 0.74)}`)
  const pale = mixed(accent, '#ffffff', 0.82)
  const behind = placed(drawn, 0.46, 150)
  return frame(pen, look.word, `${room(pale)}${behind}${placed(drawn, 0.58, -120)}`)
}

export const shapeNames = Object.keys(shapes) as Shape[]
