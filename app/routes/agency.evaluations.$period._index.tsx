import { linesOf, subjectKinds } from '#app/domain/evaluation/figures.ts'
import { maySign } from '#app/domain/evaluation/policy.ts'
import { listNotes, openFollowUps } from '#app/domain/evaluation/queries.server.ts'
import { readMonth } from '#app/domain/evaluation/read-month.server.ts'
import { found, requireOfficial } from '#app/http/guard.server.ts'
import { pageOf } from '#app/http/page-of.ts'
import { periodFrom } from '#app/http/period-from.ts'
import { paths } from '#app/paths.ts'
import { dayOf, now } from '#app/platform/clock.server.ts'
import { ChainChart } from '#app/ui/evaluation/chain-chart.tsx'
import { FileList } from '#app/ui/evaluation/file-list.tsx'
import { FollowUpTable } from '#app/ui/evaluation/follow-up-table.tsx'
import { MonthHead } from '#app/ui/evaluation/month-head.tsx'
import { MonthSentence } from '#app/ui/evaluation/month-sentence.tsx'
import { NoteList } from '#app/ui/evaluation/note-list.tsx'
import { ReportingPanel } from '#app/ui/evaluation/reporting-panel.tsx'
import { SignDock } from '#app/ui/evaluation/sign-dock.tsx'
import { SignatureList } from '#app/ui/evaluation/signature-list.tsx'
import { VerdictSection } from '#app/ui/evaluation/verdict-section.tsx'
import { ButtonLink } from '#app/ui/kit/button.tsx'
import { Columns, Page, Stack } from '#app/ui/kit/layout.tsx'
import { Section } from '#app/ui/kit/section.tsx'
import { useFormat, useMessages } from '#app/ui/locale.tsx'
import { WorkPage } from '#app/ui/shell/work-page.tsx'
import type { Route } from './+types/agency.evaluations.$period._index'

const verdicts = ['up', 'down', 'flat', 'undetermined'] as const
const linesShown = 100

export async function loader({ request, params }: Route.LoaderArgs) {
  const official = await requireOfficial(request)
  const period = found(periodFrom(params.period))
  const month = await readMonth(official, period)
  const [notes, followUps] = await Promise.all([
    listNotes(month.evaluationId),
    openFollowUps(official, period),
  ])
  const search = new URL(request.url).searchParams
  const cut = subjectKinds.find((kind) => kind === search.get('by')) ?? 'product'
  const verdict = verdicts.find((each) => each === search.get('verdict'))
  const page = pageOf(request)
  const lines = linesOf(month.figures, cut).filter(
    (line) => verdict === undefined || line.verdict === verdict,
  )
  return {
    month,
    notes,
    followUps,
    view: { cut, verdict, page, pages: Math.ceil(lines.length / linesShown) },
    lines: lines.slice((page - 1) * linesShown, page * linesShown),
    signs: maySign(official),
    today: dayOf(now()),
  }
}

export default function Month({ loaderData }: Route.ComponentProps) {
  const m = useMessages().evaluation
  const f = useFormat()
  const { month, notes, followUps, view, lines, signs, today } = loaderData
  const { figures, state, signatures } = month
  const { period } = figures
  return (
    <WorkPage title={m.monthTitle(f.period(period))} current="evaluations" role="official">
      <Page>
        <Stack gap={6}>
          <MonthHead month={month} turn={signs && state === 'open' && figures.files.length > 0} />
          <MonthSentence figures={figures} />
          <VerdictSection figures={figures} lines={lines} view={view} />
          <Columns count={2} from="lg" gap={8}>
            <ChainChart figures={figures} />
            <ReportingPanel figures={figures} />
          </Columns>
          <Section
            title={m.notes.title}
            actions={
              <ButtonLink
                variant="secondary"
                icon="comment"
                to={paths.agency.evaluationNote(period, 'total')}
              >
                {m.notes.add}
              </ButtonLink>
            }
          >
            <NoteList notes={state === 'frozen' ? figures.notes : notes} />
          </Section>
          <Section title={m.followUps.openTitle}>
            {followUps.length === 0 ? (
              <p className="muted">{m.followUps.none}</p>
            ) : (
              <FollowUpTable entries={followUps} today={today} seenFrom={period} />
            )}
          </Section>
          <Section title={m.files.title}>
            <FileList files={figures.files} />
          </Section>
          {signatures.length > 0 && (
            <Section title={m.revision.list}>
              <SignatureList period={period} signatures={signatures} />
            </Section>
          )}
          {signs && figures.files.length > 0 && <SignDock month={month} />}
        </Stack>
      </Page>
    </WorkPage>
  )
}
