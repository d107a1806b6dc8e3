import { createServer } from 'node:net'
import { afterEach, describe, expect, it } from 'vitest'
import { pickPort } from './pick-port.js'

/** @type {import('node:net').Server[]} */
const others = []
/** @type {string[]} */
const said = []
const report = {
  say: (/** @type {string} */ line) => void said.push(line),
  step: async (/** @type {string} */ _, /** @type {() => any} */ work) => work(),
}

/** @param {string} host @param {number} [port] @returns {Promise<number>} */
const occupy = (host, port = 0) =>
  new Promise((resolve, reject) => {
    const other = createServer()
    others.push(other)
    other.once('error', reject)
    other.listen({ port, host }, () => {
      const address = other.address()
      resolve(typeof address === 'object' && address ? address.port : 0)
    })
  })

afterEach(() => {
  for (const other of others.splice(0)) other.close()
  said.length = 0
})

describe('the port to serve on', () => {
  it('is never another than the one that was asked for', async () => {
    const taken = String(await occupy('127.0.0.1'))
    await expect(pickPort(report, { PORT: taken })).rejects.toThrow(`Port ${taken} is taken`)
  })

  it('is the next free one, said, when the usual one is taken', async () => {
    await occupy('127.0.0.1', 3000).catch(() => {})
    const port = Number(await pickPort(report, {}))
    expect(port).toBeGreaterThan(3000)
    expect(said).toEqual([`  Port 3000 is taken: using ${port}`])
  })

  it('explains an address that this machine does not have', async () => {
    await expect(pickPort(report, { PORT: '3999', HOST: '192.0.2.1' })).rejects.toThrow(
      'HOST is "192.0.2.1" but this machine has no such address.',
    )
  })

  it('leaves what is no port number to the check of the settings', async () => {
    expect(await pickPort(report, { PORT: 'many' })).toBe('many')
  })
})
