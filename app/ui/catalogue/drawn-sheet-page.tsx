import type { DrawnSheet } from '#app/domain/catalogue/line-sheets/drawn-sheet.ts'
import { paths } from '#app/paths.ts'
import { BackLink } from '#app/ui/kit/breadcrumb.tsx'
import { ButtonLink } from '#app/ui/kit/button.tsx'
import { Page, Stack } from '#app/ui/kit/layout.tsx'
import { Note } from '#app/ui/kit/note.tsx'
import { PageHead } from '#app/ui/kit/page-head.tsx'
import { Progress } from '#app/ui/kit/progress.tsx'
import { useFormat, useMessages } from '#app/ui/locale.tsx'
import { WorkPage } from '#app/ui/shell/work-page.tsx'

function Running({ sheet: { id, handled, total } }: { sheet: DrawnSheet }) {
  const { drawn: m } = useMessages().offers
  const f = useFormat()
  return (
    <div data-enhance="reload-while-running">
      <Stack gap={4}>
        <Note>{m.started}</Note>
        <Progress
          label={m.progress}
          value={handled}
          max={total}
          text={`${f.number(handled)} / ${f.number(total)}`}
        />
        <p>
          <a href={paths.buyer.drawnSheet(id)}>{m.reload}</a>
        </p>
      </Stack>
    </div>
  )
}

/** A long line sheet on its way, and then to be taken. */
export function DrawnSheetPage({ sheet }: { sheet: DrawnSheet }) {
  const { drawn: m } = useMessages().offers
  const f = useFormat()
  return (
    <WorkPage title={sheet.title} current="shortlists" role="buyer">
      <Page width="form">
        <Stack gap={5}>
          <PageHead
            title={sheet.title}
            back={<BackLink to={paths.catalogue()}>{m.catalogue}</BackLink>}
            lead={m.facts(f.number(sheet.total), f.dateTime(sheet.askedAt))}
          />
          {sheet.state === 'running' && <Running sheet={sheet} />}
          {sheet.state === 'failed' && <Note tone="error">{m.failed}</Note>}
          {sheet.state === 'ready' && (
            <>
              <p>{m.ready}</p>
              <p>
                <ButtonLink to={paths.buyer.drawnSheetPdf(sheet.id)} icon="download">
                  {m.take}
                </ButtonLink>
              </p>
            </>
          )}
        </Stack>
      </Page>
    </WorkPage>
  )
}
