import { createServer } from 'node:net'
import { SMTPServer } from 'smtp-server'
import { afterAll, beforeAll, beforeEach, describe, expect, it, vi } from 'vitest'
import { database } from '#app/platform/database.server.ts'
import { resetDatabase } from '#tests/database.ts'

const letter = (effectKey: string) => ({
  effectKey,
  to: { address: 'sari@contoh.id', name: 'Sari' },
  subject: 'Produk Anda lolos kurasi',
  paragraphs: ['Selamat & sukses <Sari>.'],
  action: { label: 'Buka', url: 'http://localhost:3000/inbox' },
})

const received: string[] = []
const server = new SMTPServer({
  authOptional: true,
  disabledCommands: ['STARTTLS'],
  onData(stream, _session, done) {
    let text = ''
    stream.on('data', (chunk: Buffer) => {
      text += chunk.toString()
    })
    stream.on('end', () => {
      received.push(text)
      done()
    })
  },
})

const freePort = () =>
  new Promise<number>((resolve) => {
    const probe = createServer().listen(0, '127.0.0.1', () => {
      const address = probe.address()
      const port = typeof address === 'object' && address ? address.port : 0
      probe.close(() => resolve(port))
    })
  })

let port = 0
beforeAll(async () => {
  port = await freePort()
  await new Promise<void>((resolve) => server.listen(port, '127.0.0.1', resolve))
})
afterAll(() => new Promise<void>((resolve) => server.close(() => resolve())))
beforeEach(async () => {
  await resetDatabase()
  received.length = 0
  vi.resetModules()
})

/** The module as a process with these settings would load it. */
async function mailer(smtp: string | undefined) {
  vi.stubEnv('SMTP_URL', smtp)
  const { sendMail } = await import('#app/platform/mail/send-mail.server.ts')
  return sendMail
}

describe('a letter', () => {
  it('waits in the outbox where no server takes it', async () => {
    const sendMail = await mailer(undefined)
    await sendMail(letter('one'))
    await sendMail(letter('one'))
    const kept = await database().mailMessage.findMany()
    expect(kept).toHaveLength(1)
    expect(kept[0]?.sentAt).toBeNull()
    expect(kept[0]?.html).toContain('Selamat &amp; sukses &lt;Sari&gt;.')
  })

  it('leaves by SMTP once, and its text with it', async () => {
    const sendMail = await mailer(`smtp://127.0.0.1:${port}`)
    await sendMail(letter('two'))
    await sendMail(letter('two'))
    expect(received).toHaveLength(1)
    expect(received[0]).toContain('sari@contoh.id')
    const [kept] = await database().mailMessage.findMany()
    expect(kept?.sentAt).not.toBeNull()
    expect(kept?.text).toBe('')
  })

  it('is tried again after a server that did not answer', async () => {
    const deaf = await mailer(`smtp://127.0.0.1:${await freePort()}`)
    await expect(deaf(letter('three'))).rejects.toThrow()
    vi.resetModules()
    const sendMail = await mailer(`smtp://127.0.0.1:${port}`)
    await sendMail(letter('three'))
    expect(received).toHaveLength(1)
  })
})
