import type { NextFunction, Request, RequestHandler, Response } from 'express'
import { localeOfProgram } from '#app/http/api/locale-of-program.ts'
import { apiProblem } from '#app/http/api/problems.server.ts'
import { localeIn } from '#app/http/preferences.server.ts'
import { messagesFor } from '#app/messages/messages.ts'
import { environment } from '#app/platform/env.server.ts'
import { uploadSettings } from '#app/platform/uploads/upload-settings.server.ts'

const megabyte = 1024 * 1024

/** The most a body may hold, by where it goes; the first fitting line counts. */
const caps: [RegExp, number][] = [
  [/^\/uploads\//, 16 * megabyte],
  [/^\/agency\/(registry|sales)\//, 128 * megabyte],
  [/^\/(producer|buyer|agency)\//, 48 * megabyte],
  [/^\/webhooks\//, megabyte],
  [/^\/api\/v1\/(sell-out|invoices\/)/, 16 * megabyte],
  [/./, megabyte],
]

const capFor = (path: string): number => caps.find(([place]) => place.test(path))?.[1] ?? megabyte

const machines = /^\/api\/v1(\/|$)/

const wordsFor = ({ headers }: Request) => messagesFor(localeIn(headers.cookie)).kit.doors

const tooLarge = (request: Request, response: Response, cap: number): void => {
  if (machines.test(request.path)) {
    const locale = localeOfProgram(request.headers['accept-language'])
    const sent = apiProblem('tooLarge', locale).text()
    sent.then((body) => response.status(413).type('application/problem+json').send(body))
    return
  }
  const text = wordsFor(request).tooLarge(Math.floor(cap / megabyte))
  response.status(413).type('text/plain').send(text)
}

/** How long a client has to hear the answer before its line is cut. */
const hearing = 2000

/** Lets the rest of a body pass unread: on a kept line the next request waits behind it. */
function passUnread(request: Request): void {
  request.removeAllListeners('data').resume()
  setTimeout(() => request.complete || request.destroy(), hearing).unref()
}

/** Answers in the middle of a body; what reads it must not take the beginning for the whole. */
function cutShort(request: Request, response: Response, cap: number): void {
  tooLarge(request, response, cap)
  request.emit('error', new Error('The body is larger than it may be'))
  passUnread(request)
}

/** Refuses bodies over the cap by what they say and by what really arrives. */
export const capBodies: RequestHandler = (request, response, next) => {
  if (request.method === 'GET' || request.method === 'HEAD') return next()
  const cap = capFor(request.path)
  if (Number(request.headers['content-length'] ?? 0) > cap) {
    tooLarge(request, response, cap)
    return
  }
  // Nothing to count; and a paused stream without a byte would never tell its reader of its end.
  if (!request.headers['transfer-encoding'] && !Number(request.headers['content-length'])) {
    return next()
  }
  let received = 0
  response.once('finish', () => request.complete || passUnread(request))
  request.on('error', () => {})
  request.on('data', (chunk: Buffer) => {
    received += chunk.length
    if (received > cap) cutShort(request, response, cap)
  })
  request.pause()
  next()
}

/** No page's address holds a NUL or what cannot be read; a database must not be asked for it. */
export const refuseOddPaths: RequestHandler = (request, response, next) => {
  let path: string | undefined
  try {
    path = decodeURIComponent(request.path)
  } catch {
    path = undefined
  }
  if (path !== undefined && !path.includes('\0')) return next()
  response.status(404).type('text/plain').send('Not found')
}

/** Doors that machines knock on: they prove themselves by signature or by key, never by cookie. */
const signedDoors = [/^\/webhooks\//, /^\/uploads(\/|$)/, machines]

const hostOf = (url: string): string | undefined =>
  URL.canParse(url) ? new URL(url).host : undefined

/** A form must come from our own pages. */
export const checkOrigin: RequestHandler = (request, response, next) => {
  if (['GET', 'HEAD', 'OPTIONS'].includes(request.method)) return next()
  if (signedDoors.some((door) => door.test(request.path))) return next()
  const { origin } = request.headers
  const site = request.headers['sec-fetch-site']
  const own = [hostOf(environment().APP_URL), request.headers.host]
  const allowed = origin
    ? own.includes(hostOf(origin))
    : site === undefined || site === 'same-origin' || site === 'none'
  if (allowed) return next()
  response.status(403).type('text/plain').send(wordsFor(request).foreignForm)
}

/** Who is asking, decided once by the trusted proxies and read by everything below. */
export const clientAddress = (request: Request, _: Response, next: NextFunction): void => {
  request.headers['x-client-address'] = request.ip ?? '127.0.0.1'
  next()
}

/** What a page of ours may load and do. */
function pagePolicy(): string {
  const connect = ["'self'", ...uploadSettings().connectSources].join(' ')
  const script = process.env.NODE_ENV === 'development' ? "'self' 'unsafe-inline'" : "'self'"
  return [
    "default-src 'self'",
    `script-src ${script}`,
    "style-src 'self'",
    "style-src-attr 'unsafe-inline'",
    "img-src 'self' data: blob:",
    `connect-src ${connect}`,
    "object-src 'none'",
    "base-uri 'none'",
    "form-action 'self' https://checkout.stripe.com",
    "frame-ancestors 'none'",
  ].join('; ')
}

/**
 * These bring a policy of their own, on every answer; two policies hold both, and this one's ban on
 * frames would hide a scan from the page it belongs to.
 */
const ownPolicy = /^\/files\/[^/]+\/preview$/

export const securityHeaders: RequestHandler = (request, response, next) => {
  const { APP_URL } = environment()
  if (!ownPolicy.test(request.path)) response.set('Content-Security-Policy', pagePolicy())
  response.set({
    'X-Content-Type-Options': 'nosniff',
    'Referrer-Policy': 'same-origin',
    'Cross-Origin-Opener-Policy': 'same-origin',
    'Permissions-Policy': 'camera=(), microphone=(), geolocation=()',
  })
  if (APP_URL.startsWith('https:')) {
    response.set('Strict-Transport-Security', 'max-age=31536000; includeSubDomains')
  }
  next()
}
