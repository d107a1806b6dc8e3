import type { Hit } from '#app/domain/catalogue/search/search-port.ts'
import { parametersOf, StrictSearchSchema } from '#app/domain/catalogue/search/search-question.ts'
import { searchDeliverable } from '#app/domain/ordering/search-deliverable.server.ts'
import { problem } from '#app/http/problem.ts'
import { now } from '#app/platform/clock.server.ts'
import { log } from '#app/platform/log.server.ts'
import type { Route } from './+types/api.v1.catalogue'

/** The catalogue for machines: the page's own parameters, but what can't be read is refused. */
export async function loader({ request }: Route.LoaderArgs): Promise<Response> {
  const { searchParams } = new URL(request.url)
  const parsed = StrictSearchSchema.safeParse(parametersOf(searchParams))
  if (!parsed.success) {
    const parameters = [...new Set(parsed.error.issues.map(({ path }) => String(path[0])))]
    return problem(400, 'Some parameters cannot be read.', { parameters })
  }
  try {
    const { total, hits, nearest, facets, corrected } = await searchDeliverable(parsed.data, now())
    return Response.json(
      { total, hits: hits.map(priced), nearest: nearest.map(priced), facets, corrected },
      { headers: { 'Cache-Control': 'no-cache' } },
    )
  } catch (error) {
    log.error({ error }, 'the catalogue could not be searched')
    return problem(500, 'The catalogue could not be searched.')
  }
}

const priced = (hit: Hit) => ({ ...hit, price: Number(hit.price) })

export const action = (): Response =>
  problem(405, 'The catalogue is read by GET.', {}, { Allow: 'GET, HEAD' })
