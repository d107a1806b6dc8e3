import type { Cooperative, Mentor, Producer } from '#app/domain/accounts/actor.ts'
import {
  agenciesAround,
  findAgenciesAround,
} from '#app/domain/certification/agencies-around.server.ts'
import { countedFor, countingFor, withHolder } from '#app/domain/certification/covering.server.ts'
import { findCountedFor } from '#app/domain/certification/find-counted-for.server.ts'
import { findRequirements } from '#app/domain/certification/find-requirements.server.ts'
import { isId } from '#app/kernel/ids.ts'
import { dayOf } from '#app/platform/clock.server.ts'
import { database } from '#app/platform/database.server.ts'
import type { Prisma } from '#app/platform/generated/prisma/client.ts'
import { needsOf } from './needs-of.ts'
import { monthEnds, progressOf, type Remembered } from './progress.ts'
import { type ChannelRoad, roadFor, stepsFor } from './road.ts'
import { reachesMaker, type Scheme } from './scheme.ts'
import { findOpenSchemes, findSeatsOfProduct } from './scheme-queries.server.ts'
import { stepsOn } from './step.ts'
import { findSteps } from './step-queries.server.ts'
import { travellerOf, travellingFacts } from './travelling-product.server.ts'

type Traveller = Producer | Mentor | Cooperative

/** Whose roads somebody may see: a maker's own, a mentor's caseload, a cooperative's members. */
const productsOf = ({ role, userId, organisationId }: Traveller): Prisma.ProductWhereInput => ({
  state: { not: 'archived' },
  producer:
    role === 'mentor'
      ? { mentorId: userId }
      : role === 'cooperative'
        ? { cooperativeId: organisationId }
        : { id: organisationId },
})

export const roadsPerPage = 50

type RoadLine = {
  productId: string
  productName: string
  firm: string
  channels: ChannelRoad[]
}

/** A page of the roads that a mentor or a cooperative looks after, in a fixed number of statements. */
export async function findRoads(
  actor: Mentor | Cooperative,
  now: Date,
  page = 1,
): Promise<{ lines: RoadLine[]; total: number }> {
  const today = dayOf(now)
  const where = productsOf(actor)
  const [rows, total] = await Promise.all([
    database().product.findMany({
      where,
      select: travellingFacts,
      orderBy: [{ producer: { businessName: 'asc' } }, { name: 'asc' }, { id: 'asc' }],
      skip: (page - 1) * roadsPerPage,
      take: roadsPerPage,
    }),
    database().product.count({ where }),
  ])
  const [table, countedFor, agenciesOf] = await Promise.all([
    findRequirements(),
    findCountedFor(rows.map(({ producerId }) => producerId)),
    findAgenciesAround(rows.map(({ producer }) => producer.regionCode)),
  ])
  const travellers = rows.map((row) => {
    const product = travellerOf(row)
    const { regionCode, sector } = product.producer
    return { product, agencyIds: agenciesOf(regionCode, product.sector ?? sector) }
  })
  const figures = await findSteps([...new Set(travellers.flatMap(({ agencyIds }) => agencyIds))])
  const lines = travellers.map(({ product, agencyIds }) => {
    const steps = stepsOn(figures, agencyIds, today)
    return {
      productId: product.id,
      productName: product.name,
      firm: product.producer.businessName,
      channels: roadFor({
        productId: product.id,
        needs: needsOf(product, today, table),
        certificates: countedFor(product.producerId),
        ...{ steps, today },
      }),
    }
  })
  return { lines, total }
}

async function remembered(producerId: string): Promise<Remembered[]> {
  const rows = await database().certificate.findMany({
    where: countingFor([producerId]),
    include: { ...withHolder, verifications: { select: { outcome: true, at: true } } },
  })
  return rows.flatMap(({ verifications, ...row }) => {
    const certificate = countedFor(producerId, row)
    const words = verifications.map(({ outcome, at }) => ({ outcome, day: dayOf(at) }))
    return certificate ? [{ ...certificate, words }] : []
  })
}

const findMentor = (mentorId: string | null) =>
  mentorId
    ? database().user.findUnique({ where: { id: mentorId }, select: { name: true, phone: true } })
    : null

/** One product's road: what is met and missing per channel, who pays, who helps, and how it went. */
export async function findRoad(actor: Traveller, productId: string, now: Date) {
  const row = isId(productId)
    ? await database().product.findFirst({
        where: { AND: [productsOf(actor), { id: productId }] },
        select: travellingFacts,
      })
    : null
  if (!row) return undefined
  const today = dayOf(now)
  const product = travellerOf(row)
  const { producer } = product
  const agencyIds = await agenciesAround(producer.regionCode, product.sector ?? producer.sector)
  const [table, figures, certificates, open, seats, mentor] = await Promise.all([
    findRequirements(),
    findSteps(agencyIds),
    remembered(product.producerId),
    findOpenSchemes(agencyIds, today),
    findSeatsOfProduct(product.id),
    findMentor(producer.mentorId),
  ])
  const maker = { regionCode: producer.regionCode, sector: product.sector ?? producer.sector }
  const schemes: Scheme[] = open.filter((scheme) => reachesMaker(scheme, maker))
  const needs = needsOf(product, today, table)
  const steps = stepsOn(figures, agencyIds, today)
  const travelled = { productId: product.id, needs, certificates, steps, today }
  return {
    product: { id: product.id, name: product.name, firm: producer.businessName },
    channels: roadFor(travelled),
    steps: stepsFor(travelled),
    progress: progressOf(product.id, needs, certificates, monthEnds(today)),
    ...{ schemes, seats, mentor, today },
  }
}
