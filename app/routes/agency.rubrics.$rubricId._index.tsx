import { mayKeepRubrics } from '#app/domain/curation/rubrics/policy.ts'
import { findRubricFor } from '#app/domain/curation/rubrics/queries.server.ts'
import { findCategories } from '#app/domain/products/queries.server.ts'
import { found, requireOfficial } from '#app/http/guard.server.ts'
import { RubricVersionsPage } from '#app/ui/rubrics/rubric-versions-page.tsx'
import type { Route } from './+types/agency.rubrics.$rubricId._index'

export async function loader({ request, params }: Route.LoaderArgs) {
  const official = await requireOfficial(request)
  const rubric = found(await findRubricFor(official, params.rubricId))
  const may = rubric.own && mayKeepRubrics(official)
  return { rubric, may, categories: await findCategories() }
}

export default function Rubric({ loaderData }: Route.ComponentProps) {
  return <RubricVersionsPage {...loaderData} />
}
