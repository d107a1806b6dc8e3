import { requireOfficial } from '#app/http/guard.server.ts'
import { loadSynonyms } from '#app/http/synonyms.server.ts'
import { paths } from '#app/paths.ts'
import { SynonymsPage } from '#app/ui/catalogue/synonyms/synonyms-page.tsx'
import type { Route } from './+types/agency.synonyms._index'

export async function loader({ request }: Route.LoaderArgs) {
  await requireOfficial(request)
  return loadSynonyms(request)
}

export default function Synonyms({ loaderData }: Route.ComponentProps) {
  return (
    <SynonymsPage
      {...loaderData}
      role="official"
      to={paths.agency.synonyms}
      wordTo={paths.agency.synonym}
    />
  )
}
