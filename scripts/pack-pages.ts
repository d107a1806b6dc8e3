import { gzipSync } from 'node:zlib'
import type { RequestHandler, Response } from 'express'

/** Less is not worth packing: it travels in one packet anyway. */
const least = 1024

const isUnpackedPage = (response: Response): boolean =>
  !response.headersSent &&
  `${response.getHeader('content-type')}`.startsWith('text/html') &&
  !response.getHeader('content-encoding')

function pack(response: Response, page: Buffer): Buffer {
  response.vary('Accept-Encoding')
  const isPacked = page.length >= least && response.req.acceptsEncodings('gzip') === 'gzip'
  const body = isPacked ? gzipSync(page) : page
  if (isPacked) response.set('Content-Encoding', 'gzip')
  response.set('Content-Length', `${body.length}`)
  return body
}

/**
 * A page is drawn whole, so it is packed and written whole: streams through the packer cost more
 * than the packing.
 */
export const packPages: RequestHandler = (_, response, next) => {
  const { write, end } = response
  const chunks: Uint8Array[] = []
  const take = (chunk: unknown) => {
    if (typeof chunk === 'string') chunks.push(Buffer.from(chunk))
    else if (chunk instanceof Uint8Array) chunks.push(chunk)
  }
  response.write = ((chunk: unknown, ...more: unknown[]) => {
    if (!isUnpackedPage(response)) return Reflect.apply(write, response, [chunk, ...more])
    take(chunk)
    return true
  }) as typeof write
  response.end = ((chunk: unknown, ...more: unknown[]) => {
    Object.assign(response, { write, end })
    if (!isUnpackedPage(response)) return Reflect.apply(end, response, [chunk, ...more])
    take(chunk)
    return chunks.length > 0 ? response.end(pack(response, Buffer.concat(chunks))) : response.end()
  }) as typeof end
  next()
}
