import { createServer } from 'node:http'
import type { AddressInfo } from 'node:net'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { postOutside } from './post-outside.server.ts'
import { isPublicAddress } from './public-address.ts'
import { targetProblem } from './target.ts'

describe('an address', () => {
  it.each([
    ...['127.0.0.1', '127.255.0.9', '10.1.2.3', '172.16.0.1', '172.31.255.255', '192.168.1.1'],
    ...['169.254.169.254', '100.64.0.1', '0.0.0.0', '224.0.0.1', '255.255.255.255', '198.18.0.1'],
    ...['::1', '::', 'fe80::1', 'fd00::1', 'fc00::1', '::ffff:127.0.0.1', '::ffff:8.8.8.8'],
    ...['64:ff9b::7f00:1', '2002:7f00:1::', '2001:db8::1', '2001::1', 'ff02::1', 'erp', ''],
  ])('%s is not public', (address) => {
    expect(isPublicAddress(address)).toBe(false)
  })

  it.each(['8.8.8.8', '103.10.66.1', '172.32.0.1', '2400:cb00::1'])('%s is public', (address) => {
    expect(isPublicAddress(address)).toBe(true)
  })
})

describe('a target', () => {
  it.each([
    ['http://erp.example.com/a', 'notHttps'],
    ['https://rani:sandi@erp.example.com', 'withCredentials'],
    ['ftp://erp.example.com', 'notAnAddress'],
    ['javascript:alert(1)', 'notAnAddress'],
    ['erp.example.com', 'notAnAddress'],
    ['https://localhost/a', 'notPublic'],
    ['https://erp', 'notPublic'],
    ['https://erp.internal', 'notPublic'],
    ['https://127.0.0.1', 'notPublic'],
    // Other ways to write 127.0.0.1, which URLs put straight.
    ['https://2130706433/', 'notPublic'],
    ['https://0x7f.1/', 'notPublic'],
    ['https://127.1/', 'notPublic'],
    ['https://[::1]/', 'notPublic'],
    ['https://[::ffff:7f00:1]/', 'notPublic'],
    ['https://169.254.169.254/latest/meta-data', 'notPublic'],
  ])('%s: %s', (url, problem) => {
    expect(targetProblem(url, 'public')).toBe(problem)
  })

  it('is a public https address, or whatever a developer allows', () => {
    expect(targetProblem('https://erp.example.com:8443/etalase?x=1', 'public')).toBeUndefined()
    expect(targetProblem('http://127.0.0.1:9000/', 'any')).toBeUndefined()
    expect(targetProblem('https://a:b@erp.example.com', 'any')).toBe('withCredentials')
  })
})

describe('a message', () => {
  let port = 0
  let followed = 0
  const server = createServer((request, response) => {
    if (request.url === '/moved') {
      response.writeHead(302, { location: '/inner' }).end()
    } else if (request.url === '/endless') {
      response.writeHead(200)
      const pour = () => {
        while (response.write('x'.repeat(65_536)));
      }
      response.on('drain', pour)
      pour()
    } else {
      followed += 1
      response.writeHead(204).end()
    }
  })

  beforeAll(async () => {
    await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve))
    port = (server.address() as AddressInfo).port
  })
  afterAll(() => {
    server.closeAllConnections()
    server.close()
  })

  const to = (path: string, allowed: 'public' | 'any' = 'any', host = '127.0.0.1') =>
    postOutside({ url: `http://${host}:${port}${path}`, headers: {}, body: '{}' }, allowed)

  it('follows nobody, and reads no more than the answer’s number', async () => {
    expect(await to('/moved')).toMatchObject({ status: 302, problem: null })
    expect(followed).toBe(0)
    expect(await to('/endless')).toMatchObject({ status: 200, problem: null })
  })

  it('does not reach our own network, by number or by name', async () => {
    expect(await to('/', 'public')).toMatchObject({ status: null, problem: 'NOTHTTPS' })
    const byName = { url: `https://localhost.localdomain.test:${port}/`, headers: {}, body: '' }
    expect((await postOutside(byName, 'public')).status).toBeNull()
    expect(followed).toBe(0)
  })

  it('says why it could not be sent', async () => {
    const nobody = { url: 'http://127.0.0.1:1/', headers: {}, body: '' }
    expect(await postOutside(nobody, 'any')).toMatchObject({ problem: 'ECONNREFUSED' })
  })
})
