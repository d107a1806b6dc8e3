import type { CertificateKind } from '#app/domain/certification/certificate.ts'
import { findCountedFor } from '#app/domain/certification/find-counted-for.server.ts'
import { findRequirements } from '#app/domain/certification/find-requirements.server.ts'
import { codesWithin } from '#app/kernel/regions.ts'
import { dayOf } from '#app/platform/clock.server.ts'
import { database } from '#app/platform/database.server.ts'
import { needsOf } from './needs-of.ts'
import { reachesMaker, type Scheme } from './scheme.ts'
import { toScheme, withAgency } from './scheme-row.server.ts'
import { standingOf } from './standing.ts'
import { travellerOf, travellingFacts } from './travelling-product.server.ts'

const makersAtOnce = 200

/** A maker with a product that lacks what a scheme pays for, and with how many more of them. */
export type LackingMaker = {
  producerId: string
  productId: string
  productName: string
  kind: CertificateKind
  others: number
}

type Batch = {
  scheme: Scheme
  makers: LackingMaker[]
  /** Where the next batch begins; nothing when this was the last. */
  after: string | undefined
}

const findMakers = (scheme: Scheme, after: string | undefined, most: number) =>
  database().producer.findMany({
    where: {
      ...(after ? { id: { gt: after } } : {}),
      regionCode: codesWithin(scheme.regionCode),
      organisation: { kind: 'producer', memberships: { some: { role: 'producer' } } },
    },
    select: {
      id: true,
      products: {
        where: { state: { not: 'archived' } },
        select: travellingFacts,
        orderBy: [{ state: 'asc' }, { createdAt: 'asc' }, { id: 'asc' }],
      },
    },
    orderBy: { id: 'asc' },
    take: most,
  })

/** Some hundred makers whom an open scheme fits, in a fixed number of statements. */
export async function findMakersLacking(
  schemeId: string,
  after: string | undefined,
  now: Date,
  most = makersAtOnce,
): Promise<Batch | undefined> {
  const row = await database().scheme.findUnique({ where: { id: schemeId }, include: withAgency })
  if (row?.state !== 'open') return undefined
  const scheme = toScheme(row)
  const today = dayOf(now)
  const makers = await findMakers(scheme, after, most)
  const [table, countedFor] = await Promise.all([
    findRequirements(),
    findCountedFor(makers.map(({ id }) => id)),
  ])
  const lackedBy = (product: ReturnType<typeof travellerOf>): CertificateKind | undefined => {
    const { regionCode, sector } = product.producer
    if (!reachesMaker(scheme, { regionCode, sector: product.sector ?? sector })) return undefined
    const travelled = {
      ...{ productId: product.id, needs: needsOf(product, today, table), steps: [], today },
      certificates: countedFor(product.producerId),
    }
    return travelled.needs
      .filter((need) => standingOf(need, travelled) === 'missing')
      .flatMap(({ kinds }) => kinds)
      .find((kind) => scheme.kinds.includes(kind))
  }
  return {
    scheme,
    makers: makers.flatMap(({ id: producerId, products }) => {
      const lacking = products.map(travellerOf).flatMap((product) => {
        const kind = lackedBy(product)
        return kind ? [{ productId: product.id, productName: product.name, kind }] : []
      })
      const [first, ...more] = lacking
      return first ? [{ producerId, ...first, others: more.length }] : []
    }),
    after: makers.length === most ? makers.at(-1)?.id : undefined,
  }
}
