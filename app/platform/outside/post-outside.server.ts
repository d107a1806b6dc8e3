import { lookup } from 'node:dns'
import { request as askPlain } from 'node:http'
import { request as askSecure } from 'node:https'
import type { LookupFunction } from 'node:net'
import { isPublicAddress } from './public-address.ts'
import { targetProblem } from './target.ts'

const longest = 10_000

type Message = { url: string; headers: Record<string, string>; body: string }

/** What it answered, or why it could not be asked. */
export type Posted = { status: number | null; problem: string | null; tookMs: number }

class NotPublic extends Error {
  readonly code = 'NOT_PUBLIC'
}

/** Resolves a name and connects to what was resolved: nothing can change in between. */
const publicLookup: LookupFunction = (hostname, options, callback) =>
  lookup(hostname, { ...options, all: true }, (error, addresses) => {
    const found = error ? [] : addresses
    const [first] = found
    if (error || !first) return callback(error ?? new Error('no address'), '', 4)
    if (!found.every(({ address }) => isPublicAddress(address))) {
      return callback(new NotPublic('leads to an address that is not public'), '', 4)
    }
    if (options.all) return callback(null, found)
    callback(null, first.address, first.family)
  })

function send({ url, headers, body }: Message, allowed: 'public' | 'any'): Promise<number> {
  const target = new URL(url)
  const ask = target.protocol === 'https:' ? askSecure : askPlain
  return new Promise((resolve, reject) => {
    const asked = ask(target, {
      method: 'POST',
      headers: { ...headers, 'content-length': Buffer.byteLength(body) },
      signal: AbortSignal.timeout(longest),
      agent: false,
      ...(allowed === 'public' ? { lookup: publicLookup } : {}),
    })
    asked.on('error', reject)
    // The answer's number is all there is to know: its body is not read, nor is it followed.
    asked.on('response', (response) => {
      resolve(response.statusCode ?? 0)
      response.destroy()
    })
    asked.end(body)
  })
}

function problemOf(error: unknown): string {
  const { name, code } = error as { name?: string; code?: string }
  return name === 'TimeoutError' || name === 'AbortError' ? 'TIMEOUT' : (code ?? 'UNKNOWN')
}

/** Sends a message to somebody else's server, and to nobody's inner network. */
export async function postOutside(message: Message, allowed: 'public' | 'any'): Promise<Posted> {
  const began = performance.now()
  const tookMs = () => Math.round(performance.now() - began)
  const problem = targetProblem(message.url, allowed)
  if (problem) return { status: null, problem: problem.toUpperCase(), tookMs: 0 }
  try {
    return { status: await send(message, allowed), problem: null, tookMs: tookMs() }
  } catch (error) {
    return { status: null, problem: problemOf(error), tookMs: tookMs() }
  }
}
