import { createHash } from 'node:crypto'
import type { Sharp } from 'sharp'
import type { AcceptedBytes } from '#app/platform/uploads/accept-bytes.server.ts'
import type { EncodedVariant } from '#app/platform/uploads/encode-photo.server.ts'
import { photoWidths } from '#app/platform/uploads/stored-file.ts'

export type DrawnPicture = Omit<AcceptedBytes, 'asTheyCame'>

/** A drawing in the sizes that an uploaded photo of as many pixels would have. */
async function encode(svg: string): Promise<DrawnPicture> {
  const { default: sharp } = await import('sharp')
  // What people upload may never be SVG; this one we drew ourselves, in a process of our own.
  sharp.unblock({ operation: ['VipsForeignLoadSvgBuffer'] })
  const drawn = sharp(Buffer.from(svg)).flatten({ background: '#ffffff' })
  const { data, info } = await drawn.raw().toBuffer({ resolveWithObject: true })
  const variants: EncodedVariant[] = []
  const keep = async (variant: EncodedVariant['variant'], type: string, picture: Sharp) => {
    const { data: bytes, info: told } = await picture.toBuffer({ resolveWithObject: true })
    variants.push({ variant, bytes, type, width: told.width, height: told.height })
  }
  // From large to small, each from the one before: a quarter less work than each from the largest.
  let last = { data, info }
  const from = ({ data: pixels, info: { width, height, channels } }: typeof last) =>
    sharp(pixels, { raw: { width, height, channels } })
  await keep('jpeg', 'image/jpeg', from(last).jpeg({ quality: 82 }))
  const enough = photoWidths.findIndex((width) => width >= info.width)
  for (const wanted of photoWidths.slice(0, enough + 1).reverse()) {
    if (wanted < last.info.width) {
      last = await from(last).resize({ width: wanted }).raw().toBuffer({ resolveWithObject: true })
    }
    await keep(`w${wanted}`, 'image/webp', from(last).webp({ quality: 76, effort: 1 }))
  }
  variants.reverse()
  const sha256 = createHash('sha256').update(svg).digest('hex')
  const { width, height } = info
  return { type: 'image/webp', size: svg.length, sha256, width, height, variants }
}

const atOnce = 2

/** Draws in the order given, two at a time, while the rest of the demonstration goes on. */
export class Drawings {
  private readonly pictures = new Map<string, Promise<DrawnPicture>>()
  private readonly waiting: (() => Promise<unknown>)[] = []
  private running = 0

  constructor(wanted: readonly { name: string; svg: () => string }[]) {
    for (const { name, svg } of wanted) {
      const picture = new Promise<DrawnPicture>((resolve, reject) => {
        this.waiting.push(() => encode(svg()).then(resolve, reject))
      })
      picture.catch(() => undefined)
      this.pictures.set(name, picture)
    }
  }

  begin(): void {
    while (this.running < atOnce) {
      const next = this.waiting.shift()
      if (!next) return
      this.running += 1
      next().finally(() => {
        this.running -= 1
        this.begin()
      })
    }
  }

  async of(name: string): Promise<DrawnPicture> {
    const picture = this.pictures.get(name)
    if (!picture) throw new Error(`Nobody drew ${name}`)
    return picture
  }
}
