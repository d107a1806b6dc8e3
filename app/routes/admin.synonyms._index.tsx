import { requireAdmin } from '#app/http/guard.server.ts'
import { loadSynonyms } from '#app/http/synonyms.server.ts'
import { paths } from '#app/paths.ts'
import { SynonymsPage } from '#app/ui/catalogue/synonyms/synonyms-page.tsx'
import type { Route } from './+types/admin.synonyms._index'

export async function loader({ request }: Route.LoaderArgs) {
  await requireAdmin(request)
  return loadSynonyms(request)
}

export default function Synonyms({ loaderData }: Route.ComponentProps) {
  return (
    <SynonymsPage
      {...loaderData}
      role="admin"
      to={paths.admin.synonyms}
      wordTo={paths.admin.synonym}
    />
  )
}
