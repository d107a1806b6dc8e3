import { expect, it } from 'vitest'
import { database, transact } from '#app/platform/database.server.ts'
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

it('tries a transaction again that was given up for another', async () => {
  const at = new Date('2026-10-01T00:00:00Z')
  const ids = ['01900000-0000-7000-8000-000000000001', '01900000-0000-7000-8000-000000000002']
  await database().user.createMany({
    data: ids.map((id) => ({ id, name: '', email: `${id}@example.test`, updatedAt: at })),
  })
  for (const kind of ['model', 'raw']) {
    let tries = 0
    let arrived = 0
    const meet = async () => {
      arrived += 1
      for (let wait = 0; arrived < 2 && wait < 100; wait++) {
        await new Promise((resolve) => setTimeout(resolve, 20))
      }
    }
    const crossing = (order: string[], name: string) =>
      transact(async (tx) => {
        tries += 1
        for (const id of order) {
          if (kind === 'model') await tx.user.update({ where: { id }, data: { name } })
          else await tx.$executeRaw`UPDATE "user" SET name = ${name} WHERE id = ${id}::uuid`
          await meet()
        }
        return name
      })
    const both = await Promise.all([crossing(ids, 'one'), crossing(ids.toReversed(), 'other')])
    expect(both).toEqual(['one', 'other'])
    expect(tries).toBe(3)
    const rows = await database().user.findMany({ select: { name: true } })
    expect(new Set(rows.map(({ name }) => name)).size).toBe(1)
  }
})
