import { log } from '#app/platform/log.server.ts'

export type SharpModule = typeof import('sharp').default

async function load(): Promise<SharpModule | undefined> {
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
  loading ??= load()
  return loading
}
