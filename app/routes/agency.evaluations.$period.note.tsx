import { lineOf } from '#app/domain/evaluation/figures.ts'
import { noteCause } from '#app/domain/evaluation/note-cause.server.ts'
import { findColleagues } from '#app/domain/evaluation/queries.server.ts'
import { readMonth } from '#app/domain/evaluation/read-month.server.ts'
import { noteSchema } from '#app/domain/evaluation/schemas.ts'
import { badForm, formObject, parseForm, redirectWith } from '#app/http/forms.server.ts'
import { found, requireOfficial } from '#app/http/guard.server.ts'
import { periodFrom } from '#app/http/period-from.ts'
import { localeOf } from '#app/http/preferences.server.ts'
import { messagesFor } from '#app/messages/messages.ts'
import { paths } from '#app/paths.ts'
import { now } from '#app/platform/clock.server.ts'
import { lineName } from '#app/ui/evaluation/line-name.ts'
import { NoteForm } from '#app/ui/evaluation/note-form.tsx'
import { WhyText } from '#app/ui/evaluation/why-text.tsx'
import { BackLink } from '#app/ui/kit/breadcrumb.tsx'
import { Page, Stack } from '#app/ui/kit/layout.tsx'
import { PageHead } from '#app/ui/kit/page-head.tsx'
import { VerdictBadge } from '#app/ui/kit/verdict-badge.tsx'
import { useFormat, useMessages } from '#app/ui/locale.tsx'
import { WorkPage } from '#app/ui/shell/work-page.tsx'
import type { Route } from './+types/agency.evaluations.$period.note'

/** What the note is about stands in the address: a line of this month. */
async function subjectOf(request: Request, text: string) {
  const official = await requireOfficial(request)
  const period = found(periodFrom(text))
  const { figures } = await readMonth(official, period)
  const asked = new URL(request.url).searchParams.get('subject') ?? 'total'
  return { official, period, line: found(lineOf(figures, asked)) }
}

export async function loader({ request, params }: Route.LoaderArgs) {
  const { official, period, line } = await subjectOf(request, params.period)
  return { period, line, colleagues: await findColleagues(official) }
}

export async function action({ request, params }: Route.ActionArgs) {
  const { official, period, line } = await subjectOf(request, params.period)
  const parsed = await parseForm(request, noteSchema)
  if (!parsed.ok) return badForm(parsed)
  const words = messagesFor(localeOf(request)).evaluation
  const about = { subject: line.subject, subjectName: lineName(line, messagesFor('id').evaluation) }
  const noted = await noteCause(official, period, about, parsed.value, now())
  if (!noted.ok) {
    const { typed } = formObject(parsed.form)
    return badForm({ errors: { ownerId: words.notes.unknownOwner }, typed })
  }
  const text = noted.value.followUpId ? words.notes.savedWithAction : words.notes.saved
  return redirectWith(paths.agency.evaluation(period), { tone: 'ok', text })
}

export default function NewNote({ loaderData, actionData }: Route.ComponentProps) {
  const m = useMessages().evaluation
  const f = useFormat()
  const { period, line, colleagues } = loaderData
  const { errors, typed } = actionData ?? { errors: {}, typed: {} }
  return (
    <WorkPage title={m.notes.pageTitle} current="evaluations" role="official">
      <Page width="form">
        <Stack gap={6}>
          <PageHead
            title={m.notes.pageTitle}
            eyebrow={`${m.notes.about}: ${lineName(line, m)}`}
            status={<VerdictBadge verdict={line.verdict} />}
            lead={<WhyText line={line} />}
            back={
              <BackLink to={paths.agency.evaluation(period)}>
                {m.monthTitle(f.period(period))}
              </BackLink>
            }
          />
          <NoteForm colleagues={colleagues} errors={errors} typed={typed} />
        </Stack>
      </Page>
    </WorkPage>
  )
}
