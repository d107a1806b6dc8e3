import { createServer, type IncomingHttpHeaders, request } from 'node:http'
import type { AddressInfo } from 'node:net'
import { buffer } from 'node:stream/consumers'
import { gunzipSync } from 'node:zlib'
import express from 'express'
import { afterAll, beforeAll, beforeEach, expect, it } from 'vitest'
import { catalogueChanges } from '#app/domain/catalogue/catalogue-changes.server.ts'
import { keepPage, withKeptPages } from '#scripts/kept-pages.ts'
import { until } from '#tests/built-app.ts'
import '#tests/database.ts'

const page = `<!doctype html><title>Etalase</title>${'<p>Keripik singkong, Rp 12.500</p>'.repeat(99)}`
let made = 0
let path = ''
const server = createServer(
  withKeptPages(
    express().use(keepPage, (_, response) => {
      made += 1
      response.type('html').send(page)
    }),
  ),
)

type Answer = { status: number | undefined; headers: IncomingHttpHeaders; body: Buffer }

const ask = (headers: Record<string, string> = {}, method = 'GET'): Promise<Answer> =>
  new Promise((resolve, reject) => {
    const { port } = server.address() as AddressInfo
    const asked = request({ port, path, method, headers }, async (answer) =>
      resolve({ status: answer.statusCode, headers: answer.headers, body: await buffer(answer) }),
    )
    asked.on('error', reject).end()
  })

beforeAll(async () => {
  catalogueChanges.start()
  await until(async () => catalogueChanges.epoch !== undefined)
  await new Promise<void>((listening) => server.listen(0, '127.0.0.1', listening))
})

afterAll(async () => {
  server.close()
  await catalogueChanges.stop()
})

beforeEach(() => {
  path = `/catalogue?q=${encodeURIComponent(expect.getState().currentTestName ?? '')}`
  made = 0
})

it('makes a page once, for browsers that take it packed and programs that do not', async () => {
  const packed = { 'accept-encoding': 'br, gzip' }
  for (const answer of [await ask(packed), await ask(packed)]) {
    expect(answer.headers).toMatchObject({
      ...{ 'content-encoding': 'gzip', 'content-length': String(answer.body.length) },
      vary: 'Accept-Encoding, Cookie',
    })
    expect(gunzipSync(answer.body).toString()).toBe(page)
  }
  const plain = await ask()
  expect(plain.headers['content-encoding']).toBeUndefined()
  expect(plain.headers['content-length']).toBe(String(Buffer.byteLength(page)))
  expect(plain.body.toString()).toBe(page)
  expect(made).toBe(1)
})

it('says only what it is to who asks for the head', async () => {
  const { headers, body } = await ask()
  const head = await ask({}, 'HEAD')
  expect(head.body).toHaveLength(0)
  expect(head.headers).toMatchObject({
    ...{ 'content-length': String(body.length), etag: headers.etag },
    'content-type': headers['content-type'],
  })
  expect(made).toBe(1)
})

it('sends nothing to who has it already, until the catalogue changes', async () => {
  const { etag = '' } = (await ask()).headers
  const known = await ask({ 'if-none-match': etag })
  expect([known.status, known.body.length, known.headers.etag]).toEqual([304, 0, etag])
  expect(known.headers['content-length']).toBeUndefined()
  expect(made).toBe(1)
  const before = catalogueChanges.epoch
  await catalogueChanges.tell()
  await until(async () => catalogueChanges.epoch !== before)
  expect((await ask({ 'if-none-match': etag })).status).toBe(304)
  expect(made).toBe(2)
})

it('keeps nothing of who is signed in', async () => {
  for (let time = 0; time < 2; time += 1) await ask({ cookie: 'etalase.session_token=someone' })
  expect(made).toBe(2)
})
