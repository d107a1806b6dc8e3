import { requireAdmin } from '#app/http/guard.server.ts'
import { loadSynonym, saveSynonym } from '#app/http/synonyms.server.ts'
import { paths } from '#app/paths.ts'
import { SynonymPage } from '#app/ui/catalogue/synonyms/synonym-page.tsx'
import { untouched } from '#app/ui/kit/form-values.ts'
import type { Route } from './+types/admin.synonyms.word'

export async function loader({ request }: Route.LoaderArgs) {
  await requireAdmin(request)
  return loadSynonym(request)
}

export async function action({ request }: Route.ActionArgs) {
  const admin = await requireAdmin(request)
  return saveSynonym(request, admin, paths.admin.synonyms())
}

export default function Synonym({ loaderData, actionData }: Route.ComponentProps) {
  return (
    <SynonymPage
      {...loaderData}
      role="admin"
      state={actionData ?? untouched}
      back={paths.admin.synonyms()}
    />
  )
}
