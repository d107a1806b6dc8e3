import type { Mentor, Official, Producer } from '#app/domain/accounts/actor.ts'
import { codesWithin } from '#app/kernel/regions.ts'
import { database } from '#app/platform/database.server.ts'
import type { Prisma } from '#app/platform/generated/prisma/client.ts'

export const pageSize = 50

export type ProducerSearch = { q?: string; district?: string; active?: string; page?: number }

/** Makers in the agency's region and sectors. */
const reachOf = (actor: Official | Mentor): Prisma.ProducerWhereInput => ({
  regionCode: codesWithin(actor.region),
  ...(actor.sectors.length > 0
    ? { AND: [{ OR: [{ sector: { in: actor.sectors } }, { sector: null }] }] }
    : {}),
})

const activity: Record<string, boolean | null> = { yes: true, no: false, unknown: null }

function filterOf({ q, district, active }: ProducerSearch): Prisma.ProducerWhereInput {
  const words = q?.trim()
  return {
    ...(district ? { regionCode: { startsWith: district } } : {}),
    ...(active && active in activity ? { active: activity[active] } : {}),
    ...(words
      ? {
          OR: [
            { businessName: { contains: words, mode: 'insensitive' } },
            { ownerName: { contains: words, mode: 'insensitive' } },
            { nib: words },
            { commodity: { contains: words, mode: 'insensitive' } },
          ],
        }
      : {}),
  }
}

const line = {
  id: true,
  registryNumber: true,
  businessName: true,
  ownerName: true,
  villageName: true,
  regionCode: true,
  commodity: true,
  nib: true,
  active: true,
} satisfies Prisma.ProducerSelect

export async function findProducers(official: Official, search: ProducerSearch) {
  // A cooperative has a page in these books for its certificates; it is no maker.
  const makers = { organisation: { kind: 'producer' as const } }
  const where = { AND: [reachOf(official), filterOf(search), makers] }
  const [total, producers] = await Promise.all([
    database().producer.count({ where }),
    database().producer.findMany({
      where,
      orderBy: [{ businessName: 'asc' }, { id: 'asc' }],
      take: pageSize,
      skip: ((search.page ?? 1) - 1) * pageSize,
      select: line,
    }),
  ])
  return { total, producers }
}

const wholeFile = {
  organisation: {
    include: {
      memberships: { include: { user: { select: { name: true, email: true } } } },
      invitations: { where: { acceptedAt: null, revokedAt: null } },
    },
  },
  cooperative: { select: { name: true } },
} satisfies Prisma.ProducerInclude

export type ProducerFile = Prisma.ProducerGetPayload<{ include: typeof wholeFile }>

/** A maker's whole file, for an official who reaches it or the mentor who accompanies it. */
export const findProducerFor = (
  actor: Official | Mentor,
  producerId: string,
): Promise<ProducerFile | null> =>
  database().producer.findFirst({
    where: {
      AND: [
        reachOf(actor),
        { id: producerId },
        actor.role === 'mentor' ? { mentorId: actor.userId } : {},
      ],
    },
    include: wholeFile,
  })

/** One's own firm. */
export const findFirm = (producer: Producer) =>
  database().producer.findUniqueOrThrow({ where: { id: producer.organisationId } })

/** Villages of a district, for a form. */
export const findVillages = (district: string) =>
  database().region.findMany({
    where: { parent: district, level: 4 },
    orderBy: { name: 'asc' },
    select: { code: true, name: true },
  })

/** Districts of an agency's region. */
export const findDistrictsOf = (region: string) =>
  database().region.findMany({
    where: { code: codesWithin(region), level: 3 },
    orderBy: { name: 'asc' },
    select: { code: true, name: true },
  })

/** Makers of one mentor's caseload, with how far their products are. */
export const findCaseload = (mentor: Mentor) =>
  database().producer.findMany({
    where: { AND: [reachOf(mentor), { mentorId: mentor.userId }] },
    orderBy: { businessName: 'asc' },
    include: { products: { select: { state: true } } },
  })
