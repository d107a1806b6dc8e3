import { freeze } from '#app/domain/evaluation/freeze.server.ts'
import { maySign } from '#app/domain/evaluation/policy.ts'
import { readMonth } from '#app/domain/evaluation/read-month.server.ts'
import { restate } from '#app/domain/evaluation/restate.server.ts'
import { restatementSchema } from '#app/domain/evaluation/schemas.ts'
import { badForm, parseForm, redirectWith, refused } from '#app/http/forms.server.ts'
import { found, requireOfficial } from '#app/http/guard.server.ts'
import { periodFrom } from '#app/http/period-from.ts'
import { localeOf } from '#app/http/preferences.server.ts'
import { lastDay } from '#app/kernel/period.ts'
import { messagesFor } from '#app/messages/messages.ts'
import { paths } from '#app/paths.ts'
import { dayOf, now } from '#app/platform/clock.server.ts'
import { MonthSentence } from '#app/ui/evaluation/month-sentence.tsx'
import { SignForm } from '#app/ui/evaluation/sign-form.tsx'
import { formatFor } from '#app/ui/format.ts'
import { BackLink } from '#app/ui/kit/breadcrumb.tsx'
import { Page, Stack } from '#app/ui/kit/layout.tsx'
import { Note } from '#app/ui/kit/note.tsx'
import { useFormat, useMessages } from '#app/ui/locale.tsx'
import { WorkPage } from '#app/ui/shell/work-page.tsx'
import type { Route } from './+types/agency.evaluations.$period.freeze'

export async function loader({ request, params }: Route.LoaderArgs) {
  const official = await requireOfficial(request)
  const period = found(periodFrom(params.period))
  const { state, figures } = await readMonth(official, period)
  const reported = new Set(figures.files.map(({ chain }) => chain))
  return {
    state,
    figures,
    signer: { name: official.name, title: official.title, may: maySign(official) },
    silent: figures.chains.flatMap(({ key, name, outletsExpected }) =>
      outletsExpected > 0 && !reported.has(key) ? [name] : [],
    ),
    isOver: lastDay(period) < dayOf(now()),
  }
}

export async function action({ request, params }: Route.ActionArgs) {
  const official = await requireOfficial(request)
  const period = found(periodFrom(params.period))
  const locale = localeOf(request)
  const words = messagesFor(locale).evaluation.sign
  const signer = { ...official, sectors: official.sectors }
  const { state } = await readMonth(official, period)
  const here = paths.agency.evaluation(period)
  const month = formatFor(locale).period(period)
  if (state === 'open') {
    const signed = await freeze(signer, period, now())
    if (!signed.ok) return refused(request, words[signed.refusal.reason], here)
    return redirectWith(here, { tone: 'ok', text: words.done(month) })
  }
  const parsed = await parseForm(request, restatementSchema)
  if (!parsed.ok) return badForm(parsed)
  const signed = await restate(signer, period, parsed.value.reason, now())
  if (!signed.ok) return refused(request, words[signed.refusal.reason], here)
  const text = words.restated(month, signed.value.revision)
  return redirectWith(here, { tone: 'ok', text })
}

export default function Freeze({ loaderData, actionData }: Route.ComponentProps) {
  const m = useMessages().evaluation
  const f = useFormat()
  const { state, figures, signer, silent, isOver } = loaderData
  const month = f.period(figures.period)
  const title = state === 'open' ? m.sign.freezeTitle(month) : m.sign.restateTitle(month)
  return (
    <WorkPage title={title} current="evaluations" role="official">
      <Page width="read">
        <Stack gap={5}>
          <BackLink to={paths.agency.evaluation(figures.period)}>{m.monthTitle(month)}</BackLink>
          <MonthSentence figures={figures} />
          {!isOver && <Note tone="warning">{m.sign.notOver}</Note>}
          {silent.length > 0 && <Note>{m.sign.missingReports(f.list(silent))}</Note>}
          <SignForm
            title={title}
            state={state}
            period={figures.period}
            signer={signer}
            errors={actionData?.errors ?? {}}
            typed={actionData?.typed ?? {}}
          />
        </Stack>
      </Page>
    </WorkPage>
  )
}
