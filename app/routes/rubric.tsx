import { currentDefaultRubric } from '#app/domain/curation/rubric-queries.server.ts'
import { RubricPage } from '#app/ui/curation/rubric-page.tsx'
import type { Route } from './+types/rubric'

/** Open to everyone: what a product is judged by. */
export async function loader() {
  return { rubric: (await currentDefaultRubric()) ?? null }
}

export default function Rubric({ loaderData }: Route.ComponentProps) {
  return <RubricPage {...loaderData} />
}
