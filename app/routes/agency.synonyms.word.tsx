import { requireOfficial } from '#app/http/guard.server.ts'
import { loadSynonym, saveSynonym } from '#app/http/synonyms.server.ts'
import { paths } from '#app/paths.ts'
import { SynonymPage } from '#app/ui/catalogue/synonyms/synonym-page.tsx'
import { untouched } from '#app/ui/kit/form-values.ts'
import type { Route } from './+types/agency.synonyms.word'

export async function loader({ request }: Route.LoaderArgs) {
  await requireOfficial(request)
  return loadSynonym(request)
}

export async function action({ request }: Route.ActionArgs) {
  const official = await requireOfficial(request)
  return saveSynonym(request, official, paths.agency.synonyms())
}

export default function Synonym({ loaderData, actionData }: Route.ComponentProps) {
  return (
    <SynonymPage
      {...loaderData}
      role="official"
      state={actionData ?? untouched}
      back={paths.agency.synonyms()}
    />
  )
}
