import { createHash } from 'node:crypto'
import type { AcceptedBytes } from '#app/platform/uploads/accept-bytes.server.ts'
import type { EncodedVariant } from '#app/platform/uploads/encode-photo.server.ts'
import { photoWidths } from '#app/platform/uploads/stored-file.ts'

export type DrawnPicture = Omit<AcceptedBytes, 'asTheyCame'>

const size = 800

/** A drawing in the sizes that an uploaded photo of as many pixels would have. */
async function encode(svg: string): Promise<DrawnPicture> {
  const { default: sharp } = await import('sharp')
  // What people upload may never be SVG; this one we drew ourselves, in a process of our own.
  sharp.unblock({ operation: ['VipsForeignLoadSvgBuffer'] })
  const { data, info } = await sharp(Buffer.from(svg))
    .flatten({ background: '#ffffff' })
    .raw()
    .toBuffer({ resolveWithObject: true })
  const raw = { width: info.width, height: info.height, channels: info.channels }
  const variants: EncodedVariant[] = []
  for (const wanted of photoWidths) {
    const width = Math.min(wanted, size)
    const bytes = await sharp(data, { raw })
      .resize(width === size ? null : { width })
      .webp({ quality: 76, effort: 1 })
      .toBuffer()
    variants.push({ variant: `w${wanted}`, bytes, type: 'image/webp', width, height: width })
    if (wanted >= size) break
  }
  const jpeg = await sharp(data, { raw }).jpeg({ quality: 82 }).toBuffer()
  variants.push({ variant: 'jpeg', bytes: jpeg, type: 'image/jpeg', width: size, height: size })
  const sha256 = createHash('sha256').update(svg).digest('hex')
  return { type: 'image/webp', size: jpeg.length, sha256, width: size, height: size, variants }
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
