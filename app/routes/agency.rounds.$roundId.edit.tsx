import type { Official } from '#app/domain/accounts/actor.ts'
import { findRoundFor } from '#app/domain/curation/rounds/agency-queries.server.ts'
import type { Round } from '#app/domain/curation/rounds/round.ts'
import { changeRound, changeStanding } from '#app/domain/curation/rounds/save-round.server.ts'
import { RoundSchema, StandingSchema } from '#app/domain/curation/rounds/schemas.ts'
import { findCategories } from '#app/domain/products/queries.server.ts'
import { badForm, formObject, parseForm, redirectWith } from '#app/http/forms.server.ts'
import { found, notFound, requireOfficial } from '#app/http/guard.server.ts'
import { localeOf } from '#app/http/preferences.server.ts'
import { messagesFor } from '#app/messages/messages.ts'
import { paths } from '#app/paths.ts'
import { BackLink } from '#app/ui/kit/breadcrumb.tsx'
import { untouched } from '#app/ui/kit/form-values.ts'
import { Page, Stack } from '#app/ui/kit/layout.tsx'
import { PageHead } from '#app/ui/kit/page-head.tsx'
import { useMessages } from '#app/ui/locale.tsx'
import { RoundForm } from '#app/ui/rounds/round-form.tsx'
import { useRoundWords } from '#app/ui/rounds/use-round-words.ts'
import { WorkPage } from '#app/ui/shell/work-page.tsx'
import type { Route } from './+types/agency.rounds.$roundId.edit'

export async function loader({ request, params }: Route.LoaderArgs) {
  const official = await requireOfficial(request)
  const round = found(await findRoundFor(official, params.roundId))
  return { round, categories: await findCategories() }
}

/** The form of a plan, or of the rules alone, as the round has it. */
async function save(request: Request, official: Official, { id, kind }: Round) {
  if (kind === 'standing') {
    const parsed = await parseForm(request, StandingSchema)
    if (!parsed.ok) return parsed
    return { ok: true as const, saved: await changeStanding(official, id, parsed.value), parsed }
  }
  const parsed = await parseForm(request, RoundSchema)
  if (!parsed.ok) return parsed
  return { ok: true as const, saved: await changeRound(official, id, parsed.value), parsed }
}

export async function action({ request, params }: Route.ActionArgs) {
  const official = await requireOfficial(request)
  const round = found(await findRoundFor(official, params.roundId))
  const answer = await save(request, official, round)
  if (!answer.ok) return badForm(answer)
  const { saved, parsed } = answer
  const words = messagesFor(localeOf(request)).rounds.agency
  if (saved.ok) {
    return redirectWith(paths.agency.round(round.id), { tone: 'ok', text: words.saved })
  }
  const { reason } = saved.refusal
  if (reason === 'notFound') throw notFound()
  const { typed } = formObject(parsed.form)
  return badForm({ errors: { '': words.refusals[reason] }, typed })
}

export default function EditRound({ loaderData, actionData }: Route.ComponentProps) {
  const m = useMessages().rounds.agency
  const { round, categories } = loaderData
  const name = useRoundWords().title(round)
  const title = round.kind === 'standing' ? m.standingRules : m.editTitle(name)
  return (
    <WorkPage title={title} current="rounds" role="official">
      <Page width="form">
        <Stack gap={5}>
          <PageHead
            title={title}
            back={<BackLink to={paths.agency.round(round.id)}>{name}</BackLink>}
          />
          <RoundForm round={round} categories={categories} state={actionData ?? untouched} />
        </Stack>
      </Page>
    </WorkPage>
  )
}
