import { findDay, findRoundFor } from '#app/domain/curation/rounds/agency-queries.server.ts'
import { noteAttendance } from '#app/domain/curation/rounds/note-attendance.server.ts'
import { AttendanceSchema } from '#app/domain/curation/rounds/schemas.ts'
import { badForm, formObject, parseForm, redirectWith } from '#app/http/forms.server.ts'
import { found, notFound, requireOfficial } from '#app/http/guard.server.ts'
import { localeOf } from '#app/http/preferences.server.ts'
import { messagesFor } from '#app/messages/messages.ts'
import { paths } from '#app/paths.ts'
import { now } from '#app/platform/clock.server.ts'
import { BackLink } from '#app/ui/kit/breadcrumb.tsx'
import { ButtonLink } from '#app/ui/kit/button.tsx'
import { untouched } from '#app/ui/kit/form-values.ts'
import { Page, Stack } from '#app/ui/kit/layout.tsx'
import { PageHead } from '#app/ui/kit/page-head.tsx'
import { Section } from '#app/ui/kit/section.tsx'
import { useFormat, useMessages } from '#app/ui/locale.tsx'
import { AttendanceForm } from '#app/ui/rounds/attendance-form.tsx'
import { SampleDesk } from '#app/ui/rounds/sample-desk.tsx'
import { useRoundWords } from '#app/ui/rounds/use-round-words.ts'
import { WorkPage } from '#app/ui/shell/work-page.tsx'
import type { Route } from './+types/agency.rounds.$roundId.day'

export async function loader({ request, params }: Route.LoaderArgs) {
  const official = await requireOfficial(request)
  const round = found(await findRoundFor(official, params.roundId))
  return { round, ...(await findDay(round.id)) }
}

export async function action({ request, params }: Route.ActionArgs) {
  const official = await requireOfficial(request)
  const { id } = found(await findRoundFor(official, params.roundId))
  const parsed = await parseForm(request, AttendanceSchema)
  if (!parsed.ok) return badForm(parsed)
  const { agency, day } = messagesFor(localeOf(request)).rounds
  const noted = await noteAttendance(official, id, parsed.value, now())
  if (noted.ok) return redirectWith(paths.agency.roundDay(id), { tone: 'ok', text: day.saved })
  const { reason } = noted.refusal
  if (reason === 'notFound') throw notFound()
  const { typed } = formObject(parsed.form)
  return badForm({ errors: { '': agency.refusals[reason] }, typed })
}

export default function CurationDay({ loaderData, actionData }: Route.ComponentProps) {
  const { agency, day: m, ...rounds } = useMessages().rounds
  const format = useFormat()
  const { round, attendees, samples } = loaderData
  const name = useRoundWords().title(round)
  const lead = [round.heldOn && rounds.heldOn(format.date(round.heldOn)), round.place]
  return (
    <WorkPage title={agency.day} current="rounds" role="official">
      <Page>
        <Stack gap={6}>
          <PageHead
            title={name}
            eyebrow={agency.day}
            lead={lead.filter(Boolean).join(' · ') || agency.dayLead}
            back={<BackLink to={paths.agency.round(round.id)}>{name}</BackLink>}
            actions={
              <ButtonLink variant="secondary" to={paths.agency.roundSheet(round.id)}>
                {agency.sheet}
              </ButtonLink>
            }
          />
          <Section title={m.agenda}>
            <p className="round-agenda">{round.agenda ?? m.noAgenda}</p>
          </Section>
          <Section title={m.attendance} lead={m.attendanceLead}>
            <AttendanceForm attendees={attendees} state={actionData ?? untouched} />
          </Section>
          <Section title={m.samples}>
            <SampleDesk samples={samples} />
          </Section>
        </Stack>
      </Page>
    </WorkPage>
  )
}
