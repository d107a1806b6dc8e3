import { findChangeFor } from '#app/domain/curation/changes/change-queries.server.ts'
import { findCategories } from '#app/domain/products/queries.server.ts'
import { found, requireOfficial } from '#app/http/guard.server.ts'
import { ChangePage } from '#app/ui/curation/changes/change-page.tsx'
import type { Route } from './+types/agency.changes.$changeId._index'

export async function loader({ request, params }: Route.LoaderArgs) {
  const official = await requireOfficial(request)
  const change = found(await findChangeFor(official, params.changeId))
  return { change, categories: await findCategories() }
}

export default function Change({ loaderData }: Route.ComponentProps) {
  return <ChangePage {...loaderData} />
}
