import { findOpenRubric } from '#app/domain/curation/rubric-queries.server.ts'
import { RubricPage } from '#app/ui/curation/rubric-page.tsx'
import type { Route } from './+types/rubric'

/** Open to everyone: what a product is judged by. */
export async function loader({ request }: Route.LoaderArgs) {
  const version = new URL(request.url).searchParams.get('version')
  return { rubric: (await findOpenRubric(version)) ?? null }
}

export default function Rubric({ loaderData }: Route.ComponentProps) {
  return <RubricPage {...loaderData} />
}
