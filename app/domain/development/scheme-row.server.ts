import { dayFromColumn } from '#app/platform/clock.server.ts'
import type { Prisma } from '#app/platform/generated/prisma/client.ts'
import type { Scheme } from './scheme.ts'

export const withAgency = { agency: { select: { name: true } } } as const

type Row = Prisma.SchemeGetPayload<{ include: typeof withAgency }>

export function toScheme(row: Row): Scheme {
  const { agency, createdBy, createdAt, updatedAt, opensOn, closesOn, ...scheme } = row
  return {
    ...scheme,
    agencyName: agency.name,
    opensOn: dayFromColumn(opensOn),
    closesOn: dayFromColumn(closesOn),
  }
}
