import { expect, it } from 'vitest'
import { database } from '#app/platform/database.server.ts'
import { resetDatabase } from '#tests/database.ts'

it('gives a test file its own database, with what migrations wrote and nothing else', async () => {
  expect(await database().category.count()).toBeGreaterThan(0)
  expect(await database().user.count()).toBe(0)
})

it('empties it between tests, whatever points at what', async () => {
  const at = new Date('2026-10-01T00:00:00Z')
  await database().user.create({
    data: {
      id: '01900000-0000-7000-8000-000000000001',
      name: 'Ibu Rini',
      email: 'rini@example.test',
      updatedAt: at,
      sessions: {
        create: { id: '01900000-0000-7000-8000-000000000002', token: 'token', expiresAt: at },
      },
    },
  })
  await resetDatabase()
  expect(await database().session.count()).toBe(0)
  expect(await database().user.count()).toBe(0)
  expect(await database().category.count()).toBeGreaterThan(0)
})
