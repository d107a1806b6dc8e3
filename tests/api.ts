import type { Buyer } from '#app/domain/accounts/actor.ts'
import { makeKey } from '#app/domain/accounts/keys/make-key.server.ts'
import { approversOnly, type Scope, scopes } from '#app/domain/accounts/keys/scopes.ts'
import type { DoorId } from '#app/http/api/doors.ts'
import { doors } from '#app/http/api/doors.ts'
import { newId } from '#app/kernel/ids.ts'
import { openRoute, routeNames } from '#tests/knock.ts'
import { must } from '#tests/ordering.ts'

/** A key of the buyer's that opens these doors, or all that its holder can open. */
export async function keyFor(
  buyer: Buyer,
  { opens, now = new Date() }: { opens?: readonly Scope[]; now?: Date } = {},
): Promise<string> {
  const givable = scopes.filter((scope) => scope !== approversOnly || buyer.approver)
  const wish = { name: 'ERP', scopes: [...(opens ?? givable)], lifetime: '365' as const }
  return must(await makeKey(buyer, wish, now)).secret
}

/** `/requests/{requestId}` → the route file that answers it. */
function routeOf(path: string): string {
  const name = `api.v1${path.replaceAll('/', '.').replace(/\{(\w+)\}/g, '$$$1')}`
  const found = routeNames.find((each) => each === name || each === `${name}._index`)
  if (!found) throw new Error(`no route answers ${path}`)
  return found
}

/** The routes that open to nothing but a key. */
export const programRoutes: ReadonlySet<string> = new Set(
  Object.values(doors).flatMap((door) => ('open' in door ? [] : [routeOf(door.path)])),
)

type Asked = {
  key?: string | undefined
  params?: Record<string, string>
  search?: string
  body?: unknown
  /** Sent as it is, under its own media type. */
  text?: { type: string; text: string }
  idempotencyKey?: string | null
  headers?: Record<string, string>
}

const isJson = ({ headers }: Response) => /json/.test(headers.get('content-type') ?? '')

export type Answered = { status: number; headers: Headers; body: unknown; text: string }

/** Knocks on a door of the API as a program does, without the server around it. */
export async function call(id: DoorId, asked: Asked = {}): Promise<Answered> {
  const { method, path } = doors[id]
  const { key, params = {}, search = '', body, text, idempotencyKey = newId() } = asked
  const headers = new Headers(asked.headers)
  if (key) headers.set('authorization', `Bearer ${key}`)
  const isAct = method !== 'GET'
  if (isAct && idempotencyKey !== null) headers.set('idempotency-key', idempotencyKey)
  if (body !== undefined) headers.set('content-type', 'application/json')
  if (text) headers.set('content-type', text.type)
  const sent = text?.text ?? (body === undefined ? undefined : JSON.stringify(body))
  const at = path.replace(/\{(\w+)\}/g, (_, name) => params[name] ?? '')
  const request = new Request(`http://localhost:3000/api/v1${at}${search}`, {
    method,
    headers,
    ...(isAct && sent !== undefined ? { body: sent } : {}),
  })
  const route = await openRoute(routeOf(path))
  const door = isAct ? route.action : route.loader
  const response = (await door?.({ request, params, context: {} })) as Response
  const answer = await response.text()
  return {
    status: response.status,
    headers: response.headers,
    text: answer,
    body: isJson(response) ? JSON.parse(answer) : undefined,
  }
}

/** Answers a program's request by the route it leads to, as the server would. */
export async function sendLocally(request: Request): Promise<Response> {
  const { pathname } = new URL(request.url)
  const patterns = Object.values(doors).map(({ path }) => path)
  const at = pathname.replace(/^\/api\/v1/, '')
  const matching = patterns.flatMap((path) => {
    const names = [...path.matchAll(/\{(\w+)\}/g)].map(([, name = '']) => name)
    const values = new RegExp(`^${path.replace(/\{\w+\}/g, '([^/]+)')}$`).exec(at)?.slice(1)
    if (!values) return []
    return [{ path, params: Object.fromEntries(names.map((name, i) => [name, values[i] ?? ''])) }]
  })
  const [match] = matching
  if (!match) throw new Error(`nothing answers ${pathname}`)
  const route = await openRoute(routeOf(match.path))
  const door = request.method === 'GET' ? route.loader : route.action
  return (await door?.({ request, params: match.params, context: {} })) as Response
}
