import { createHash } from 'node:crypto'
import type {
  IncomingMessage,
  OutgoingHttpHeaders,
  RequestListener,
  ServerResponse,
} from 'node:http'
import { promisify } from 'node:util'
import { gzip } from 'node:zlib'
import type { RequestHandler } from 'express'
import { catalogueChanges } from '#app/domain/catalogue/catalogue-changes.server.ts'
import { countSearch } from '#app/domain/catalogue/search/search-counts.server.ts'
import { localeIn } from '#app/http/preferences.server.ts'
import { dayOf, now } from '#app/platform/clock.server.ts'
import { KeptAnswers } from '#app/platform/kept-answers.server.ts'
import { holdBack } from './hold-back.ts'
import { measureRequest } from './web-health.ts'

type Form = { headers: OutgoingHttpHeaders; body: Buffer }

/** An answer that is the same for everybody who is not signed in, until the catalogue changes. */
type Kept = { etag: string; plain: Form; packed: Form }

const most = 500
/** Larger answers go out without being kept. */
export const largestKept = 256 * 1024
const kept = new KeptAnswers<Kept | undefined>(catalogueChanges, most)
const pack = promisify(gzip)

const pages =
  /^\/(?:$|\?|catalogue[/?]|catalogue$|makers\/|collections\/|api\/v1\/catalogue|sitemap)/
/** Drawn once for each version where it is drawn. */
const isPicture = /\.png(?:$|\?)/
/** What can be delivered by a day changes with every order. */
const promised = /[?&]by=/
const onlyPreferences = /^(?:(?:lang|theme)=[^;]*(?:;\s*|$))*$/

/** What only the catalogue and the reader's language and colours decide. */
const isKeepable = ({ method, url = '', headers }: IncomingMessage): boolean =>
  (method === 'GET' || method === 'HEAD') &&
  pages.test(url) &&
  !promised.test(url) &&
  !isPicture.test(url) &&
  onlyPreferences.test(headers.cookie ?? '') &&
  !headers.authorization

const themeIn = (cookies = '') => /theme=(light|dark)/.exec(cookies)?.[1] ?? 'auto'

function send(request: IncomingMessage, response: ServerResponse, answer: Kept): void {
  const { etag, plain, packed } = answer
  const isKnown = request.headers['if-none-match']?.includes(etag)
  const isPacked = request.headers['accept-encoding']?.includes('gzip')
  const { headers, body } = isPacked ? packed : plain
  if (isKnown) {
    const { 'content-length': _, 'content-encoding': __, ...rest } = headers
    response.writeHead(304, rest).end()
    return
  }
  response.writeHead(200, headers).end(request.method === 'HEAD' ? undefined : body)
}

async function keep(response: ServerResponse, body: Buffer): Promise<Kept> {
  const etag = `"${createHash('sha256').update(body).digest('base64url').slice(0, 22)}"`
  const headers = { ...response.getHeaders(), etag, vary: 'Accept-Encoding, Cookie' }
  const packed = await pack(body)
  return {
    etag,
    plain: { headers: { ...headers, 'content-length': body.length }, body },
    packed: {
      headers: { ...headers, 'content-encoding': 'gzip', 'content-length': packed.length },
      body: packed,
    },
  }
}

/** What an address asks for (`?lang=en`) is remembered alike for all who come by it. */
const setsOnlyLanguage = (response: ServerResponse): boolean =>
  [response.getHeader('set-cookie') ?? []].flat().every((cookie) => `${cookie}`.startsWith('lang='))

/** Holds an answer back until it is whole. What may not be kept goes out as it came. */
function held(response: ServerResponse, answer: () => void): Promise<Kept | undefined> {
  return new Promise((resolve) => {
    response.once('close', () => resolve(undefined))
    const finish = (body: Buffer, done?: () => void) => {
      const isKept = response.statusCode === 200 && setsOnlyLanguage(response)
      if (isKept && body.length <= largestKept) {
        keep(response, body).then(resolve, () => resolve(undefined))
      } else {
        response.end(body, done)
        resolve(undefined)
      }
    }
    holdBack(response, () => true, finish)
    answer()
  })
}

function keyOf(request: IncomingMessage): string {
  const { cookie } = request.headers
  return `${dayOf(now())} ${localeIn(cookie)} ${themeIn(cookie)} ${request.url}`
}

/** A search from a kept page is a search; what it found was counted when the page was made. */
function countIfSearch(url = ''): void {
  const [, words] = /^\/catalogue\?q=([^&]+)$/.exec(url) ?? []
  if (words) countSearch(new URLSearchParams(`q=${words}`).get('q') ?? '', null)
}

/**
 * Catalogue pages of visitors who are not signed in are made once per change of the catalogue. What
 * is kept goes out before anything else is asked of a request.
 */
export const withKeptPages =
  (answer: RequestListener): RequestListener =>
  async (request, response) => {
    const known = isKeepable(request) ? await kept.peek(keyOf(request)) : undefined
    if (!known) return answer(request, response)
    measureRequest(request, response)
    send(request, response, known)
    countIfSearch(request.url)
  }

/** Makes a page that can be kept, and its tag; two who ask at once wait for one page. */
export const keepPage: RequestHandler = async (request, response, next) => {
  // Without a body there would be nothing to keep.
  if (!isKeepable(request) || request.method === 'HEAD') return next()
  let isOurs = false
  const made = await kept.get(keyOf(request), () => {
    isOurs = true
    return held(response, next)
  })
  if (made && !response.headersSent) send(request, response, made)
  else if (!isOurs) next()
}
