import type { Sharp } from 'sharp'
import { log } from '#app/platform/log.server.ts'
import { type FileVariant, photoWidths } from './stored-file.ts'

type SharpModule = typeof import('sharp').default

export type EncodedVariant = {
  variant: FileVariant
  bytes: Uint8Array
  type: string
  width?: number
  height?: number
}

export type EncodedPhoto =
  | { state: 'encoded'; width: number; height: number; variants: EncodedVariant[] }
  | { state: 'unreadable' | 'tooManyPixels' }
  /** The processor is too old for the library: the picture stays as it is. */
  | { state: 'unavailable' }

const pixelLimit = 40_000_000
const longestSide = 2400
const limits = { limitInputPixels: pixelLimit, sequentialRead: true, failOn: 'error' } as const

async function openSharp(): Promise<SharpModule | undefined> {
  try {
    const { default: sharp } = await import('sharp')
    sharp.block({ operation: ['VipsForeignLoad'] })
    sharp.unblock({
      operation: [
        'VipsForeignLoadJpegBuffer',
        'VipsForeignLoadPngBuffer',
        'VipsForeignLoadWebpBuffer',
      ],
    })
    return sharp
  } catch (error) {
    log.warn({ error }, 'pictures are kept as they come: sharp cannot be loaded here')
    return undefined
  }
}

let loading: Promise<SharpModule | undefined> | undefined

/** Loaded late, so that the app starts where the library cannot; only three readers stay open. */
export function loadSharp(): Promise<SharpModule | undefined> {
  loading ??= openSharp()
  return loading
}

/** One picture at a time: decoding is what a flood of uploads would fill the memory with. */
let queue: Promise<unknown> = Promise.resolve()

function inTurn<Answer>(work: () => Promise<Answer>): Promise<Answer> {
  const turn = queue.then(work, work)
  queue = turn.catch(() => undefined)
  return turn
}

async function written(
  variant: FileVariant,
  picture: Sharp,
  type: string,
): Promise<EncodedVariant> {
  const { data, info } = await picture.toBuffer({ resolveWithObject: true })
  return { variant, bytes: data, type, width: info.width, height: info.height }
}

async function encode(sharp: SharpModule, bytes: Uint8Array): Promise<EncodedPhoto> {
  const { data, info } = await sharp(bytes, limits)
    .timeout({ seconds: 10 })
    .autoOrient()
    .resize({ width: longestSide, height: longestSide, fit: 'inside', withoutEnlargement: true })
    .toColourspace('srgb')
    .raw()
    .toBuffer({ resolveWithObject: true })
  const { width, height, channels } = info
  const decoded = () => sharp(data, { raw: { width, height, channels } })
  const variants: EncodedVariant[] = []
  for (const wanted of photoWidths) {
    const webp = decoded()
      .resize({ width: wanted, withoutEnlargement: true })
      .webp({ quality: 78, effort: 3 })
    variants.push(await written(`w${wanted}`, webp, 'image/webp'))
    if (wanted >= width) break
  }
  const jpeg = decoded().flatten({ background: '#ffffff' }).jpeg({ quality: 84, progressive: true })
  variants.push(await written('jpeg', jpeg, 'image/jpeg'))
  return { state: 'encoded', width, height, variants }
}

/** A new picture from the old one's pixels: whatever else the file carried stays behind. */
export async function encodePhoto(bytes: Uint8Array): Promise<EncodedPhoto> {
  const sharp = await loadSharp()
  if (!sharp) return { state: 'unavailable' }
  try {
    return await inTurn(() => encode(sharp, bytes))
  } catch (error) {
    const message = error instanceof Error ? error.message : ''
    return { state: message.includes('pixel limit') ? 'tooManyPixels' : 'unreadable' }
  }
}
