import type { Person } from '#app/domain/accounts/find-person.server.ts'
import { database } from '#app/platform/database.server.ts'

/** Administrators see every message, others those to themselves. */
const reach = (person: Person) =>
  person.actors.some((actor) => actor.role === 'admin') ? {} : { toAddress: person.email }

export const findOutbox = (person: Person) =>
  database().mailMessage.findMany({
    where: reach(person),
    orderBy: { createdAt: 'desc' },
    take: 100,
    select: { id: true, subject: true, toAddress: true, createdAt: true },
  })

export const findOutboxMessage = (person: Person, messageId: string) =>
  database().mailMessage.findFirst({ where: { id: messageId, ...reach(person) } })
