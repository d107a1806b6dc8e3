import { mkdirSync, mkdtempSync, writeFileSync } from 'node:fs'
import { Agent, request as ask, type IncomingHttpHeaders, type Server } from 'node:http'
import type { AddressInfo } from 'node:net'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { gunzipSync } from 'node:zlib'
import { type ServerBuild, UNSAFE_withComponentProps as withProps } from 'react-router'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import * as entry from '#app/entry.server.tsx'
import { database } from '#app/platform/database.server.ts'
import { environment } from '#app/platform/env.server.ts'
import * as root from '#app/root.tsx'
import * as preview from '#app/routes/files.$fileId.preview.ts'
import * as signIn from '#app/routes/sign-in.tsx'
import { createWebServer } from '#scripts/web-server.ts'
import { resetDatabase } from '#tests/database.ts'

const megabyte = 1024 * 1024

/** The sizes of the bodies that reached a page whole. */
const taken: number[] = []

/** What the web server hands to a page: told back as JSON. */
const mirror = {
  loader: ({ request }: { request: Request }) =>
    Response.json({ client: request.headers.get('x-client-address') }),
  action: async ({ request }: { request: Request }) => {
    const received = (await request.arrayBuffer()).byteLength
    taken.push(received)
    return Response.json({ received })
  },
}
/** Answers without having read a byte. */
const hasty = { action: () => Response.json({ received: 0 }) }
const broken = {
  loader: () => {
    throw new Error('the disk is full')
  },
  default: () => null,
}

const routes = {
  'sign-in': { ...signIn, default: withProps(signIn.default as never) },
  'agency/registry/mirror': mirror,
  'uploads/mirror': mirror,
  'webhooks/mirror': mirror,
  'api/v1/mirror': mirror,
  'files/:fileId/preview': preview,
  mirror,
  hasty,
  broken,
}

/** A build of a few routes around the real root; the real one differs in their number. */
function smallBuild(): ServerBuild {
  const entryOf = (id: string, parentId?: string) => ({
    ...{ id, parentId, path: parentId ? id : '', module: '' },
    ...{ hasAction: true, hasLoader: true, hasErrorBoundary: id === 'root' },
    ...{ hasClientAction: false, hasClientLoader: false, hasClientMiddleware: false },
  })
  const manifest = Object.fromEntries(Object.keys(routes).map((id) => [id, entryOf(id, 'root')]))
  const modules = Object.entries(routes).map(([id, module]) => [
    id,
    { id, path: id, parentId: 'root', module },
  ])
  return {
    entry: { module: entry },
    routes: { root: { id: 'root', path: '', module: root }, ...Object.fromEntries(modules) },
    assets: {
      entry: { imports: [], module: '/assets/entry.js' },
      routes: { root: entryOf('root'), ...manifest },
      url: '/assets/manifest.js',
      version: '1',
    },
    ...{ publicPath: '/', assetsBuildDirectory: 'build/client', prerender: [] },
    ...{ ssr: true, isSpaMode: false, routeDiscovery: { mode: 'initial', manifestPath: '' } },
    future: {},
  } as unknown as ServerBuild
}

/** A folder as a build leaves it, with one file that has its content in its name. */
function builtFolder(): string {
  const folder = mkdtempSync(join(tmpdir(), 'etalase-http-'))
  mkdirSync(join(folder, 'build/client/assets'), { recursive: true })
  writeFileSync(join(folder, 'build/client/assets/entry-4f2a.js'), 'export {}')
  writeFileSync(join(folder, 'build/client/robots.txt'), 'User-agent: *')
  return folder
}

async function serve(trustedProxies: string[]): Promise<{ server: Server; port: number }> {
  const settings: { TRUSTED_PROXIES: string[] } = environment()
  settings.TRUSTED_PROXIES = trustedProxies
  const here = process.cwd()
  process.chdir(builtFolder())
  const server = createWebServer({ build: smallBuild() })
  process.chdir(here)
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve))
  return { server, port: (server.address() as AddressInfo).port }
}

let open: Awaited<ReturnType<typeof serve>>
let behindProxy: Awaited<ReturnType<typeof serve>>

beforeAll(async () => {
  open = await serve(['10.0.0.0/8'])
  behindProxy = await serve(['127.0.0.0/8'])
})

afterAll(() => {
  for (const { server } of [open, behindProxy]) server.close().closeAllConnections()
})

type Asked = {
  method?: string
  headers?: Record<string, string>
  body?: string | Buffer
  /** Sends the body in pieces, without saying how long it will be. */
  chunked?: boolean
  port?: number
  /** Whose line is kept; a new line for each request otherwise. */
  agent?: Agent
}
type Answered = { status: number; headers: IncomingHttpHeaders; bytes: Buffer; text: string }

const visit = (path: string, asked: Asked = {}): Promise<Answered> =>
  new Promise((resolve, reject) => {
    const { method = 'GET', headers = {}, body, chunked = false, port = open.port } = asked
    const { agent = false } = asked
    const length = body && !chunked ? { 'content-length': String(Buffer.byteLength(body)) } : {}
    const options = { host: '127.0.0.1', port, path, method, agent }
    const sent = ask({ ...options, headers: { ...length, ...headers } }, (answer) => {
      const pieces: Buffer[] = []
      answer.on('data', (piece: Buffer) => pieces.push(piece))
      answer.once('end', () => {
        const bytes = Buffer.concat(pieces)
        const { statusCode: status = 0, headers } = answer
        resolve({ status, headers, bytes, text: bytes.toString() })
      })
    })
    sent.once('error', reject)
    if (body) sent.write(body)
    sent.end()
  })

const form = (fields: Record<string, string>) => new URLSearchParams(fields).toString()
const asForm = { 'content-type': 'application/x-www-form-urlencoded' }
const post = (path: string, headers: Record<string, string> = {}) =>
  visit(path, { method: 'POST', headers: { ...asForm, ...headers }, body: 'nothing=1' })

describe('where a form comes from', () => {
  const own = () => `http://127.0.0.1:${open.port}`

  it.each([
    ['another site', { origin: 'https://jahat.example' }],
    ['a page without an origin', { origin: 'null' }],
    ['a browser that says so', { 'sec-fetch-site': 'cross-site' }],
    ['a neighbour under the same domain', { 'sec-fetch-site': 'same-site' }],
    ['a neighbour on another port', { origin: 'http://127.0.0.1:1' }],
  ])('%s is refused', async (_, headers) => {
    const answer = await post('/mirror', headers)
    expect([answer.status, answer.text]).toEqual([403, 'Formulir ini tidak berasal dari Etalase.'])
  })

  it('is asked in the reader’s language', async () => {
    const answer = await post('/mirror', { origin: 'null', cookie: 'lang=en' })
    expect([answer.status, answer.text]).toEqual([403, 'This form does not come from Etalase.'])
  })

  it('our own pages and programs are not', async () => {
    expect((await post('/mirror', { origin: own() })).status).toBe(200)
    expect((await post('/mirror', { origin: environment().APP_URL })).status).toBe(200)
    expect((await post('/mirror', { 'sec-fetch-site': 'same-origin' })).status).toBe(200)
    expect((await post('/mirror')).status).toBe(200)
  })

  it('machines that sign what they send may come from anywhere', async () => {
    const foreign = { origin: 'https://stripe.example' }
    expect((await post('/webhooks/mirror', foreign)).status).toBe(200)
    expect((await post('/uploads/mirror', foreign)).status).toBe(200)
    expect((await post('/uploadsmirror', foreign)).status).toBe(403)
    expect((await post('/api/v1/mirror', foreign)).status).toBe(200)
    expect((await post('/api/v10/mirror', foreign)).status).toBe(403)
  })

  it('reading is free', async () => {
    expect((await visit('/mirror', { headers: { origin: 'https://x.example' } })).status).toBe(200)
  })
})

describe('how much a form may hold', () => {
  const sized = (path: string, size: number, chunked: boolean) =>
    visit(path, { method: 'POST', body: Buffer.alloc(size, 'a'), chunked })

  it.each([
    ['/mirror', 1],
    ['/webhooks/mirror', 1],
    ['/uploads/mirror', 16],
  ])('%s takes %i MB and no more', async (path, most) => {
    taken.length = 0
    const full = await sized(path, most * megabyte, false)
    expect([full.status, JSON.parse(full.text)]).toEqual([200, { received: most * megabyte }])
    const announced = await sized(path, most * megabyte + 1, false)
    expect([announced.status, announced.text]).toEqual([
      413,
      `Berkas terlalu besar: paling banyak ${most} MB.`,
    ])
    const counted = await sized(path, most * megabyte + 1, true)
    expect([counted.status, counted.text]).toEqual([announced.status, announced.text])
    expect(taken).toEqual([most * megabyte])
  })

  it('programs are told so in their own way', async () => {
    const { status, headers, text } = await sized('/api/v1/mirror', 2 * megabyte, false)
    expect([status, headers['content-type']]).toEqual([
      413,
      expect.stringContaining('application/problem+json'),
    ])
    expect(JSON.parse(text)).toMatchObject({
      status: 413,
      type: expect.stringMatching(/#tooLarge$/),
    })
  })

  it('an answer before the last byte leaves the line free for the next request', async () => {
    const agent = new Agent({ keepAlive: true, maxSockets: 1 })
    const body = Buffer.alloc(megabyte, 'a')
    const hurried = await visit('/hasty', { method: 'POST', body, agent })
    const next = await visit('/mirror', { agent })
    agent.destroy()
    expect([hurried.status, next.status]).toEqual([200, 200])
  })

  it('lists of an office may be large', async () => {
    const answer = await sized('/agency/registry/mirror', 17 * megabyte, true)
    expect(JSON.parse(answer.text)).toEqual({ received: 17 * megabyte })
  })
})

describe('headers', () => {
  const everywhere = {
    'content-security-policy': expect.stringContaining("default-src 'self'"),
    'x-content-type-options': 'nosniff',
    'referrer-policy': 'same-origin',
    'cross-origin-opener-policy': 'same-origin',
    'permissions-policy': 'camera=(), microphone=(), geolocation=()',
  }

  it.each([
    ['a page', '/sign-in', 200],
    ['an unknown address', '/tidak-ada', 404],
    ['an unexpected error', '/broken', 500],
    ['a file', '/assets/entry-4f2a.js', 200],
    ['another file', '/robots.txt', 200],
  ])('%s has them', async (_, path, status) => {
    const answer = await visit(path)
    expect(answer.status).toBe(status)
    expect(answer.headers).toMatchObject(everywhere)
    expect(answer.headers).not.toHaveProperty('x-powered-by')
  })

  it('a refused form has them', async () => {
    const answer = await post('/mirror', { origin: 'https://jahat.example' })
    expect(answer.headers).toMatchObject(everywhere)
  })

  it('neither scripts in a page nor frames around it', async () => {
    const { headers, text } = await visit('/sign-in')
    const policy = String(headers['content-security-policy'])
    expect(policy).toContain("frame-ancestors 'none'")
    expect(policy).toContain("object-src 'none'")
    expect(policy).toMatch(/script-src 'self'(;|$)/)
    expect(text).not.toMatch(/<script(?![^>]*\ssrc=)/)
    expect(text).not.toMatch(/\son[a-z]+=/)
  })

  it('a preview brings the only policy there is', async () => {
    const { headers } = await visit('/files/nothing/preview')
    expect(headers['content-security-policy']).toBe("default-src 'none'; sandbox")
    expect(headers).toMatchObject({ 'x-content-type-options': 'nosniff' })
  })

  it('pages are nobody else’s to keep, built files are for ever', async () => {
    expect((await visit('/sign-in')).headers['cache-control']).toContain('private')
    expect((await visit('/assets/entry-4f2a.js')).headers['cache-control']).toContain('immutable')
  })

  it('a page comes whole, packed for whoever unpacks', async () => {
    const plain = await visit('/sign-in')
    expect(plain.headers['content-length']).toBe(`${Buffer.byteLength(plain.text)}`)
    expect(plain.headers['content-encoding']).toBeUndefined()
    const packed = await visit('/sign-in', { headers: { 'accept-encoding': 'br, gzip' } })
    expect(packed.headers).toMatchObject({
      'content-encoding': 'gzip',
      vary: expect.stringContaining('Accept-Encoding'),
    })
    expect(gunzipSync(packed.bytes).toString()).toBe(plain.text)
    const head = await visit('/sign-in', { method: 'HEAD' })
    expect([head.status, head.text]).toEqual([200, ''])
  })

  it('an unexpected error shows a reference and nothing of what went wrong', async () => {
    const { text } = await visit('/broken')
    expect(text).toMatch(/\b[0-9a-f]{8}\b/)
    expect(text).not.toContain('the disk is full')
    expect(text).not.toContain('http.test.ts')
  })
})

describe('health', () => {
  it('says that it lives, and that it is ready', async () => {
    expect(await visit('/healthz')).toMatchObject({ status: 200, text: 'ok' })
    expect(await visit('/readyz')).toMatchObject({ status: 200, text: 'ready' })
  })

  it('is not ready without its tables, and says nothing more', async () => {
    await database().$executeRaw`ALTER TABLE event RENAME TO event_away`
    const answer = await visit('/readyz')
    await database().$executeRaw`ALTER TABLE event_away RENAME TO event`
    expect(answer).toMatchObject({ status: 503, text: 'the database does not answer' })
    expect(await visit('/readyz')).toMatchObject({ status: 200 })
  })

  it('counts what it answers', async () => {
    await visit('/sign-in')
    const { text } = await visit('/metrics')
    expect(text).toMatch(/etalase_request_seconds_count\{method="GET",status="200"\} [1-9]/)
    expect(text).toContain('process_cpu_seconds_total')
  })
})

describe('who is asking', () => {
  const forged = { 'x-forwarded-for': '203.0.113.7', 'x-client-address': '203.0.113.8' }
  const clientOf = async (port: number) =>
    JSON.parse((await visit('/mirror', { headers: forged, port })).text).client

  it('is not what a stranger says about itself', async () => {
    expect(await clientOf(open.port)).toBe('127.0.0.1')
  })

  it('is what a trusted proxy says', async () => {
    expect(await clientOf(behindProxy.port)).toBe('203.0.113.7')
  })
})

describe('signing in', () => {
  const tooMany = 'Terlalu banyak percobaan'

  /** How often of so many times the door was shut at once. */
  async function knockTimes(times: number, port: number, from: (time: number) => string) {
    let shut = 0
    for (let time = 0; time < times; time += 1) {
      const answer = await visit('/sign-in', {
        port,
        method: 'POST',
        headers: { ...asForm, 'x-forwarded-for': from(time) },
        body: form({ email: `siapa${time}@contoh.id`, password: 'bukan kata sandinya' }),
      })
      if (answer.text.includes(tooMany)) shut += 1
    }
    return shut
  }

  it('shuts after ten tries a minute, whatever the client says its address is', async () => {
    await resetDatabase()
    expect(await knockTimes(12, open.port, (time) => `203.0.113.${time}`)).toBe(2)
  }, 60_000)

  it('shuts for one client and not for its neighbour', async () => {
    await resetDatabase()
    expect(await knockTimes(12, behindProxy.port, () => '198.51.100.1')).toBe(2)
    expect(await knockTimes(1, behindProxy.port, () => '198.51.100.2')).toBe(0)
  }, 60_000)
})
