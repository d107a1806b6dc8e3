import { gzipSync } from 'node:zlib'
import type { RequestHandler, Response } from 'express'

/** Less is not worth packing: it travels in one packet anyway. */
const least = 1024

const isWholePage = (response: Response): boolean =>
  !response.headersSent &&
  `${response.getHeader('content-type')}`.startsWith('text/html') &&
  !response.getHeader('content-encoding') &&
  !`${response.getHeader('cache-control')}`.includes('no-transform')

/** For a page of its size gzip is as good as anything newer. */
function pack(response: Response, page: Buffer): Buffer {
  response.vary('Accept-Encoding')
  const isPacked = page.length >= least && response.req.acceptsEncodings('gzip') === 'gzip'
  const body = isPacked ? gzipSync(page) : page
  if (isPacked) response.set('Content-Encoding', 'gzip')
  response.set('Content-Length', `${body.length}`)
  return body
}

type Given = [chunk?: unknown, encoding?: unknown, callback?: unknown]

const bytesOf = ([chunk, encoding]: Given): Buffer[] => {
  if (chunk instanceof Uint8Array) return [Buffer.from(chunk)]
  if (typeof chunk !== 'string') return []
  return [Buffer.from(chunk, typeof encoding === 'string' ? (encoding as BufferEncoding) : 'utf8')]
}

const callbackIn = (given: Given) =>
  given.find((each): each is () => void => typeof each === 'function')

/**
 * A page is drawn whole, so it is packed and written whole: streams through the packer cost more
 * than the packing.
 */
export const packPages: RequestHandler = (_, response, next) => {
  const { write, end } = response
  const chunks: Buffer[] = []
  response.write = ((...given: Given) => {
    if (!isWholePage(response)) return Reflect.apply(write, response, given)
    chunks.push(...bytesOf(given))
    const done = callbackIn(given)
    if (done) process.nextTick(done)
    return true
  }) as typeof write
  response.end = ((...given: Given) => {
    Object.assign(response, { write, end })
    if (!isWholePage(response)) {
      if (chunks.length > 0) response.write(Buffer.concat(chunks))
      return Reflect.apply(end, response, given)
    }
    const page = Buffer.concat([...chunks, ...bytesOf(given)])
    const body = page.length > 0 ? [pack(response, page)] : []
    return Reflect.apply(end, response, [...body, callbackIn(given)])
  }) as typeof end
  next()
}
