import { planRound } from '#app/domain/curation/rounds/save-round.server.ts'
import { RoundSchema } from '#app/domain/curation/rounds/schemas.ts'
import { findCategories } from '#app/domain/products/queries.server.ts'
import { badForm, parseForm, redirectWith } from '#app/http/forms.server.ts'
import { requireOfficial } from '#app/http/guard.server.ts'
import { localeOf } from '#app/http/preferences.server.ts'
import { messagesFor } from '#app/messages/messages.ts'
import { paths } from '#app/paths.ts'
import { now } from '#app/platform/clock.server.ts'
import { BackLink } from '#app/ui/kit/breadcrumb.tsx'
import { untouched } from '#app/ui/kit/form-values.ts'
import { Page, Stack } from '#app/ui/kit/layout.tsx'
import { PageHead } from '#app/ui/kit/page-head.tsx'
import { useMessages } from '#app/ui/locale.tsx'
import { RoundForm } from '#app/ui/rounds/round-form.tsx'
import { WorkPage } from '#app/ui/shell/work-page.tsx'
import type { Route } from './+types/agency.rounds.new'

export async function loader({ request }: Route.LoaderArgs) {
  await requireOfficial(request)
  return { categories: await findCategories() }
}

export async function action({ request }: Route.ActionArgs) {
  const official = await requireOfficial(request)
  const parsed = await parseForm(request, RoundSchema)
  if (!parsed.ok) return badForm(parsed)
  const { roundId } = await planRound(official, parsed.value, now())
  const text = messagesFor(localeOf(request)).rounds.agency.planned
  return redirectWith(paths.agency.round(roundId), { tone: 'ok', text })
}

export default function NewRound({ loaderData, actionData }: Route.ComponentProps) {
  const m = useMessages().rounds.agency
  return (
    <WorkPage title={m.new} current="rounds" role="official">
      <Page width="form">
        <Stack gap={5}>
          <PageHead
            title={m.new}
            lead={m.newLead}
            back={<BackLink to={paths.agency.rounds()}>{m.back}</BackLink>}
          />
          <RoundForm categories={loaderData.categories} state={actionData ?? untouched} />
        </Stack>
      </Page>
    </WorkPage>
  )
}
