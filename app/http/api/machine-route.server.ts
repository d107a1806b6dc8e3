import { createHash } from 'node:crypto'
import type { Door } from '#app/http/api/door.ts'
import type { Given, Handler } from '#app/http/api/given.ts'
import { localeOfProgram } from '#app/http/api/locale-of-program.ts'
import { type Kept, once } from '#app/http/api/once.server.ts'
import { apiProblem } from '#app/http/api/problems.server.ts'
import { readBody, readQuery } from '#app/http/api/read-asked.server.ts'
import { type Asking, whoAsks } from '#app/http/api/who-asks.server.ts'
import type { Locale } from '#app/messages/messages.ts'
import { now } from '#app/platform/clock.server.ts'
import { log } from '#app/platform/log.server.ts'

type Call = { request: Request; params: Record<string, string | undefined> }
type Answering = { door: Door; handle: Handler<Door> }

export const localeAsked = (request: Request): Locale =>
  localeOfProgram(request.headers.get('accept-language'))

/** Money as numbers, instants as text; what the schema does not name stays here. */
const wire = (value: unknown): unknown =>
  JSON.parse(JSON.stringify(value, (_, each) => (typeof each === 'bigint' ? Number(each) : each)))

const bodyOf = (door: Door, value: unknown): string =>
  JSON.stringify(door.answer.parse(wire(value)))

/** A secret that is shown once is not kept for whoever asks again. */
const withoutSecret = ({ forgets }: Door, body: string): string =>
  forgets ? JSON.stringify({ ...JSON.parse(body), [forgets]: null }) : body

const tagOf = (body: string): string =>
  `"${createHash('sha256').update(body).digest('base64url').slice(0, 22)}"`

function jsonAnswer({ status, body }: Kept, headers: Record<string, string>): Response {
  const type = { 'Content-Type': 'application/json', 'Cache-Control': 'private, no-cache' }
  return new Response(body, { status, headers: { ...type, ...headers } })
}

async function read({ door, handle }: Answering, given: Given<Door>, { headers }: Asking) {
  const { request, locale } = given
  const value = await handle({ ...given, query: readQuery(door, request, locale) as never })
  if (value instanceof Response) {
    for (const [name, text] of Object.entries(headers)) value.headers.set(name, text)
    return value
  }
  const body = bodyOf(door, value)
  const etag = tagOf(body)
  if (request.headers.get('if-none-match')?.includes(etag)) {
    return new Response(null, { status: 304, headers: { ETag: etag, ...headers } })
  }
  return jsonAnswer({ status: door.status, body }, { ETag: etag, ...headers })
}

async function act({ door, handle }: Answering, given: Given<Door>, { buyer, headers }: Asking) {
  const { request, locale, now } = given
  const raw = await request.text()
  const query = readQuery(door, request, locale) as never
  const { body, text } = readBody(door, request, raw, locale)
  const scope = `key:${buyer?.keyId}`
  const asked = { request, text: raw, locale, now, scope }
  const { replayed, ...kept } = await once(asked, async (actId) => {
    const value = await handle({ ...given, query, body: body as never, text, actId })
    const answer = bodyOf(door, value)
    return { status: door.status, body: answer, keep: withoutSecret(door, answer) }
  })
  return jsonAnswer(kept, { ...headers, ...(replayed ? { 'Idempotency-Replayed': 'true' } : {}) })
}

async function through(answering: Answering, { request, params }: Call): Promise<Response> {
  const { door } = answering
  const locale = localeAsked(request)
  const instant = now()
  const asking = await whoAsks(door, request, { locale, now: instant })
  const given = {
    ...{ request, locale, now: instant, buyer: asking.buyer as never },
    params: door.params.parse(params) as never,
    ...{ query: {} as never, body: undefined as never, text: undefined, actId: '' },
  }
  try {
    return await (door.method === 'GET' ? read : act)(answering, given, asking)
  } catch (thrown) {
    if (!(thrown instanceof Response)) throw thrown
    for (const [name, text] of Object.entries(asking.headers)) thrown.headers.set(name, text)
    return thrown
  }
}

/** What a door throws instead of an answer: a problem, the not-found page, or a bug. */
function problemFrom(thrown: unknown, request: Request): Response {
  const locale = localeAsked(request)
  if (thrown instanceof Response) return thrown
  const { init } = thrown as { init?: { status?: number } }
  if (init?.status === 404) return apiProblem('notFound', locale)
  log.error({ error: thrown, path: new URL(request.url).pathname }, 'a door of the API failed')
  return apiProblem('internal', locale)
}

/** One method of an address of the API. */
export const answersAt = <At extends Door>(door: At, handle: Handler<At>): Answering => ({
  door,
  handle: handle as unknown as Handler<Door>,
})

/** An address of the API: its methods, and a problem for every other. */
export function machineRoute(...answering: Answering[]) {
  const allowed = answering.flatMap(({ door: { method } }) =>
    method === 'GET' ? ['GET', 'HEAD'] : [method],
  )
  const answer = async (call: Call): Promise<Response> => {
    const { request } = call
    const method = request.method === 'HEAD' ? 'GET' : request.method
    const fitting = answering.find(({ door }) => door.method === method)
    try {
      if (fitting) return await through(fitting, call)
    } catch (thrown) {
      return problemFrom(thrown, request)
    }
    const headers = { Allow: allowed.join(', ') }
    return apiProblem('methodNotAllowed', localeAsked(request), {}, headers)
  }
  return { loader: answer, action: answer }
}
