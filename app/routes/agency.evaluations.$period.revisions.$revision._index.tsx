import { subjectKinds } from '#app/domain/evaluation/figures.ts'
import { readRevision } from '#app/domain/evaluation/read-month.server.ts'
import { found, requireOfficial } from '#app/http/guard.server.ts'
import { periodFrom } from '#app/http/period-from.ts'
import { paths } from '#app/paths.ts'
import { FileList } from '#app/ui/evaluation/file-list.tsx'
import { MonthSentence } from '#app/ui/evaluation/month-sentence.tsx'
import { NoteList } from '#app/ui/evaluation/note-list.tsx'
import { RevisionFacts } from '#app/ui/evaluation/revision-facts.tsx'
import { RevisionLines } from '#app/ui/evaluation/revision-lines.tsx'
import { BackLink } from '#app/ui/kit/breadcrumb.tsx'
import { ButtonLink } from '#app/ui/kit/button.tsx'
import { Page, Stack } from '#app/ui/kit/layout.tsx'
import { Note } from '#app/ui/kit/note.tsx'
import { PageHead } from '#app/ui/kit/page-head.tsx'
import { Section } from '#app/ui/kit/section.tsx'
import { useFormat, useMessages } from '#app/ui/locale.tsx'
import { WorkPage } from '#app/ui/shell/work-page.tsx'
import type { Route } from './+types/agency.evaluations.$period.revisions.$revision._index'

export async function loader({ request, params }: Route.LoaderArgs) {
  const official = await requireOfficial(request)
  const period = found(periodFrom(params.period))
  const number = found(/^\d{1,6}$/.test(params.revision) ? Number(params.revision) : undefined)
  const revision = found(await readRevision(official, period, number))
  const asked = new URL(request.url).searchParams.get('by')
  return { ...revision, cut: subjectKinds.find((kind) => kind === asked) ?? 'product' }
}

export default function Revision({ loaderData }: Route.ComponentProps) {
  const m = useMessages().evaluation
  const f = useFormat()
  const { figures, signature, newest, cut } = loaderData
  const { period } = figures
  const { revision } = signature
  const title = m.revision.title(f.period(period), revision)
  return (
    <WorkPage title={title} current="evaluations" role="official">
      <Page>
        <Stack gap={6}>
          <PageHead
            title={title}
            back={
              <BackLink to={paths.agency.evaluation(period)}>
                {m.monthTitle(f.period(period))}
              </BackLink>
            }
            actions={
              <>
                <ButtonLink
                  variant="secondary"
                  icon="file"
                  to={paths.agency.evaluationPdf(period, revision)}
                >
                  {m.revision.pdf}
                </ButtonLink>
                <ButtonLink
                  variant="text"
                  icon="spreadsheet"
                  download
                  to={paths.agency.evaluationWorkbook(period, revision)}
                >
                  {m.revision.xlsx}
                </ButtonLink>
              </>
            }
          />
          {newest > revision && (
            <Note
              tone="warning"
              action={<a href={paths.agency.evaluation(period)}>{f.period(period)}</a>}
            >
              {m.revision.superseded(newest)}
            </Note>
          )}
          <RevisionFacts signature={signature} formulaVersion={figures.formulaVersion} />
          <MonthSentence figures={figures} />
          <RevisionLines figures={figures} cut={cut} revision={revision} />
          <Section title={m.notes.title}>
            <NoteList notes={figures.notes} />
          </Section>
          <Section title={m.files.title}>
            <FileList files={figures.files} />
          </Section>
        </Stack>
      </Page>
    </WorkPage>
  )
}
