import { conditionsFrom } from '#app/domain/curation/calls/fit.ts'
import { dayFromColumn } from '#app/platform/clock.server.ts'
import type { Prisma } from '#app/platform/generated/prisma/client.ts'
import type { Round } from './round.ts'

export const withOwner = {
  owner: { select: { name: true } },
} as const satisfies Prisma.RoundInclude

type Row = Prisma.RoundGetPayload<{ include: typeof withOwner }>

const day = (column: Date | null) => column && dayFromColumn(column)

export function toRound(row: Row): Round {
  const { owner, closesOn, heldOn, splitLimit, conditions, createdBy, createdAt, ...rest } = row
  return {
    ...rest,
    ownerName: owner.name,
    closesOn: day(closesOn),
    heldOn: day(heldOn),
    splitLimit: splitLimit?.toNumber() ?? null,
    conditions: conditionsFrom(conditions),
  }
}
