import { mkdtempSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import type { OverlayOptions } from 'sharp'
import boldFont from '#app/platform/pdf/fonts/plus-jakarta-sans-bold.ttf?inline'
import regularFont from '#app/platform/pdf/fonts/plus-jakarta-sans-regular.ttf?inline'
import { kawungTile } from './kawung-tile.ts'
import { loadSharp, type SharpModule } from './load-sharp.server.ts'

type Poster = {
  site: string
  title: string
  lines: string[]
  /** What stands on the tag at the bottom. */
  tag: string
  photo?: Uint8Array
}

/** What chats and search engines show of a link. */
const size = { width: 1200, height: 630 }
const margin = 56
const colours = { ground: '#fcf9f2', ink: '#111731', quiet: '#3e4858', craft: '#814b29' }

type Weight = 'Bold' | 'Regular'
let places: Record<Weight, string> | undefined

/** The library reads typefaces from files; ours travel within the build. */
function fontFiles(): Record<Weight, string> {
  if (places) return places
  const folder = mkdtempSync(join(tmpdir(), 'etalase-fonts-'))
  const write = (weight: Weight, source: string) => {
    const file = join(folder, `${weight}.ttf`)
    writeFileSync(file, Buffer.from(source.slice(source.indexOf(',') + 1), 'base64'))
    return file
  }
  places = { Bold: write('Bold', boldFont), Regular: write('Regular', regularFont) }
  return places
}

const signs: Record<string, string> = { '&': '&amp;', '<': '&lt;', '>': '&gt;' }

/** One line of plain words: no markup, nothing that cannot be drawn. */
const plain = (text: string, most: number): string => {
  const line = text.replace(/[\p{Cc}\p{Cs}\s]+/gu, ' ').trim()
  const signsOf = [...line]
  const cut = signsOf.length > most ? `${signsOf.slice(0, most - 1).join('')}…` : line
  return cut.replace(/[&<>]/g, (sign) => signs[sign] ?? sign)
}

type Words = { text: string; weight: Weight; points: number; colour: string; most?: number }
type Drawn = { input: Buffer; width: number; height: number }

async function drawWords(sharp: SharpModule, words: Words, width: number): Promise<Drawn> {
  const { text, weight, points, colour, most = 120 } = words
  const { data, info } = await sharp({
    text: {
      text: `<span foreground="${colour}">${plain(text, most) || ' '}</span>`,
      font: `Plus Jakarta Sans ${weight} ${points}`,
      fontfile: fontFiles()[weight],
      width,
      dpi: 72,
      rgba: true,
      wrap: 'word-char',
    },
  })
    .png()
    .toBuffer({ resolveWithObject: true })
  return { input: data, width: info.width, height: info.height }
}

const pointsFor = (title: string): number =>
  title.length <= 24 ? 60 : title.length <= 48 ? 48 : 38

const block = (width: number, height: number, background: string): OverlayOptions['input'] => ({
  create: { width, height, channels: 4, background },
})

/** Cut to a square that fills the height. */
const squareOf = (sharp: SharpModule, photo: Uint8Array): Promise<Buffer> =>
  sharp(photo, { limitInputPixels: 40_000_000, failOn: 'error' })
    .resize({ width: size.height, height: size.height, fit: 'cover' })
    .png()
    .toBuffer()

async function draw(sharp: SharpModule, poster: Poster): Promise<Buffer> {
  const left = poster.photo ? size.height : 0
  const edge = left + margin
  const width = size.width - edge - margin
  const ink = { weight: 'Bold', colour: colours.ink } as const
  const site = await drawWords(sharp, { ...ink, text: poster.site, points: 26 }, width)
  const title = { ...ink, text: poster.title, points: pointsFor(poster.title), most: 90 }
  const quiet = { weight: 'Regular', points: 28, colour: colours.quiet, most: 60 } as const
  const tag = { weight: 'Bold', text: poster.tag, points: 26, colour: colours.ground } as const
  const parts: OverlayOptions[] = [
    { input: kawungTile.pixels, raw: kawungTile.raw, tile: true, left: 0, top: 0 },
    {
      input: block(size.width - left, size.height - kawungTile.raw.height, colours.ground),
      left,
      top: 0,
    },
    { input: site.input, left: edge, top: margin },
  ]
  let top = margin + site.height + 64
  for (const words of [title, ...poster.lines.map((text) => ({ ...quiet, text }))]) {
    const drawn = await drawWords(sharp, words, width)
    parts.push({ input: drawn.input, left: edge, top })
    top += drawn.height + 18
  }
  const label = await drawWords(sharp, tag, width - 40)
  const foot = size.height - kawungTile.raw.height - margin - label.height
  parts.push(
    {
      input: block(label.width + 40, label.height + 28, colours.craft),
      left: edge,
      top: foot - 14,
    },
    { input: label.input, left: edge + 20, top: foot },
  )
  if (poster.photo) parts.push({ input: await squareOf(sharp, poster.photo), left: 0, top: 0 })
  return sharp({ create: { ...size, channels: 3, background: colours.ground } })
    .composite(parts)
    .png({ palette: true, quality: 90, effort: 4 })
    .toBuffer()
}

let queue: Promise<unknown> = Promise.resolve()

/** A link's picture as PNG, one at a time; nothing where the library cannot be loaded. */
export async function drawPoster(poster: Poster): Promise<Buffer | undefined> {
  const sharp = await loadSharp()
  if (!sharp) return undefined
  const turn = queue.then(() => draw(sharp, poster))
  queue = turn.catch(() => undefined)
  return turn
}
