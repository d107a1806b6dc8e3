import { gzipSync } from 'node:zlib'
import type { RequestHandler, Response } from 'express'
import { holdBack } from './hold-back.ts'

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

/**
 * A page is drawn whole, so it is packed and written whole: streams through the packer cost more
 * than the packing.
 */
export const packPages: RequestHandler = (_, response, next) => {
  holdBack(
    response,
    () => isWholePage(response),
    (page, done) => response.end(page.length > 0 ? pack(response, page) : undefined, done),
  )
  next()
}
