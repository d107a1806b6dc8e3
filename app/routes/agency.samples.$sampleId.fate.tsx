import { findSampleFor } from '#app/domain/curation/rounds/agency-queries.server.ts'
import { handleSample } from '#app/domain/curation/rounds/handle-sample.server.ts'
import { FateSchema } from '#app/domain/curation/rounds/schemas.ts'
import { badForm, formObject, parseForm, redirectWith } from '#app/http/forms.server.ts'
import { found, notFound, requireOfficial } from '#app/http/guard.server.ts'
import { localeOf } from '#app/http/preferences.server.ts'
import { messagesFor } from '#app/messages/messages.ts'
import { paths } from '#app/paths.ts'
import { now } from '#app/platform/clock.server.ts'
import { BackLink } from '#app/ui/kit/breadcrumb.tsx'
import { Page, Stack } from '#app/ui/kit/layout.tsx'
import { PageHead } from '#app/ui/kit/page-head.tsx'
import { useMessages } from '#app/ui/locale.tsx'
import { untouched } from '#app/ui/rounds/form-values.ts'
import { FateForm } from '#app/ui/rounds/sample-forms.tsx'
import { WorkPage } from '#app/ui/shell/work-page.tsx'
import type { Route } from './+types/agency.samples.$sampleId.fate'

export async function loader({ request, params }: Route.LoaderArgs) {
  const official = await requireOfficial(request)
  return { sample: found(await findSampleFor(official, params.sampleId)) }
}

export async function action({ request, params }: Route.ActionArgs) {
  const official = await requireOfficial(request)
  const { id, roundId } = found(await findSampleFor(official, params.sampleId))
  const parsed = await parseForm(request, FateSchema)
  if (!parsed.ok) return badForm(parsed)
  const words = messagesFor(localeOf(request)).rounds.day
  const handling = { act: parsed.value.fate, note: parsed.value.note }
  const done = await handleSample(official, id, handling, now())
  if (done.ok) {
    return redirectWith(paths.agency.roundDay(roundId), { tone: 'ok', text: words.handled })
  }
  const { reason } = done.refusal
  if (reason === 'notFound') throw notFound()
  return badForm({ errors: { '': words[reason] }, typed: formObject(parsed.form).typed })
}

export default function Sample({ loaderData, actionData }: Route.ComponentProps) {
  const { agency, day: m } = useMessages().rounds
  const { sample } = loaderData
  const title = m.fateTitle(sample.productName)
  return (
    <WorkPage title={title} current="rounds" role="official">
      <Page width="form">
        <Stack gap={5}>
          <PageHead
            title={title}
            lead={sample.businessName}
            back={<BackLink to={paths.agency.roundDay(sample.roundId)}>{agency.day}</BackLink>}
          />
          <FateForm sample={sample} state={actionData ?? untouched} />
        </Stack>
      </Page>
    </WorkPage>
  )
}
