import { createHash } from 'node:crypto'
import type {
  IncomingMessage,
  OutgoingHttpHeaders,
  RequestListener,
  ServerResponse,
} from 'node:http'
import { promisify } from 'node:util'
import { gunzip, gzip } from 'node:zlib'
import type { RequestHandler } from 'express'
import { catalogueChanges } from '#app/domain/catalogue/catalogue-changes.server.ts'
import { countSearch } from '#app/domain/catalogue/search/search-counts.server.ts'
import { localeIn } from '#app/http/preferences.server.ts'
import { dayOf, now } from '#app/platform/clock.server.ts'
import { KeptAnswers } from '#app/platform/kept-answers.server.ts'
import { holdBack } from './hold-back.ts'
import { measureRequest } from './web-health.ts'

/**
 * An answer that is the same for everybody who is not signed in, until the catalogue changes. It is
 * kept packed, as nearly all ask for it.
 */
type Kept = { etag: string; headers: OutgoingHttpHeaders; packed: Buffer; plainLength: number }

const most = 2000
/** Larger answers go out without being kept. */
export const largestKept = 256 * 1024
const kept = new KeptAnswers<Kept | undefined>(catalogueChanges, most)
const [pack, unpack] = [promisify(gzip), promisify(gunzip)]

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

async function send(request: IncomingMessage, response: ServerResponse, answer: Kept) {
  const { etag, headers, packed, plainLength } = answer
  if (request.headers['if-none-match']?.includes(etag)) {
    response.writeHead(304, headers).end()
    return
  }
  const isPacked = request.headers['accept-encoding']?.includes('gzip')
  const form = isPacked
    ? { 'content-encoding': 'gzip', 'content-length': packed.length }
    : { 'content-length': plainLength }
  const body = isPacked || request.method === 'HEAD' ? packed : await unpack(packed)
  response.writeHead(200, { ...headers, ...form })
  response.end(request.method === 'HEAD' ? undefined : body)
}

async function keep(response: ServerResponse, body: Buffer): Promise<Kept> {
  const etag = `"${createHash('sha256').update(body).digest('base64url').slice(0, 22)}"`
  const { 'content-length': _, ...known } = response.getHeaders()
  const headers = { ...known, etag, vary: 'Accept-Encoding, Cookie' }
  return { etag, headers, packed: await pack(body), plainLength: body.length }
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
    await send(request, response, known)
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
  if (made && !response.headersSent) await send(request, response, made)
  else if (!isOurs) next()
}
