import { kindOf, lineOf, type ProductLine, productsOf } from '#app/domain/evaluation/figures.ts'
import { listNotes, rowsBehind } from '#app/domain/evaluation/queries.server.ts'
import { readMonth } from '#app/domain/evaluation/read-month.server.ts'
import { found, requireOfficial } from '#app/http/guard.server.ts'
import { pageOf } from '#app/http/page-of.ts'
import { periodFrom } from '#app/http/period-from.ts'
import { paths } from '#app/paths.ts'
import { DriversTable } from '#app/ui/evaluation/drivers-table.tsx'
import { lineName } from '#app/ui/evaluation/line-name.ts'
import { NoteList } from '#app/ui/evaluation/note-list.tsx'
import { RowsTable } from '#app/ui/evaluation/rows-table.tsx'
import { SubjectFigures } from '#app/ui/evaluation/subject-figures.tsx'
import { VerdictTable } from '#app/ui/evaluation/verdict-table.tsx'
import { WhyText } from '#app/ui/evaluation/why-text.tsx'
import { BackLink } from '#app/ui/kit/breadcrumb.tsx'
import { ButtonLink } from '#app/ui/kit/button.tsx'
import { Columns, Page, Stack } from '#app/ui/kit/layout.tsx'
import { PageHead } from '#app/ui/kit/page-head.tsx'
import { Pager } from '#app/ui/kit/pager.tsx'
import { Section } from '#app/ui/kit/section.tsx'
import { VerdictBadge } from '#app/ui/kit/verdict-badge.tsx'
import { useFormat, useMessages } from '#app/ui/locale.tsx'
import { WorkPage } from '#app/ui/shell/work-page.tsx'
import type { Route } from './+types/agency.evaluations.$period.$subject'

const size = 50

export async function loader({ request, params }: Route.LoaderArgs) {
  const official = await requireOfficial(request)
  const period = found(periodFrom(params.period))
  const { figures, evaluationId } = await readMonth(official, period)
  const line = found(lineOf(figures, params.subject))
  const products = productsOf(figures, line.subject)
  const ids = products.map(({ subject }) => subject.slice('product:'.length))
  const page = pageOf(request)
  const notes = await listNotes(evaluationId)
  return {
    figures: { period, months: figures.months, files: figures.files },
    line,
    products: kindOf(line.subject) === 'product' ? [] : products,
    missing: kindOf(line.subject) === 'product' ? (line as ProductLine).missing : [],
    rows: await rowsBehind(figures, ids, { page, size }),
    total: products.reduce((sum, { current }) => sum + current.reporting, 0),
    notes: notes.filter(({ subject }) => subject === line.subject),
    page,
  }
}

export default function Subject({ loaderData }: Route.ComponentProps) {
  const m = useMessages().evaluation
  const f = useFormat()
  const { figures, line, products, missing, rows, total, notes, page } = loaderData
  const name = lineName(line, m)
  const { chainName, sku } = line as Partial<ProductLine>
  return (
    <WorkPage title={`${name}, ${f.period(figures.period)}`} current="evaluations" role="official">
      <Page>
        <Stack gap={6}>
          <PageHead
            title={name}
            back={
              <BackLink to={paths.agency.evaluation(figures.period)}>
                {m.monthTitle(f.period(figures.period))}
              </BackLink>
            }
            eyebrow={sku && `${chainName} · ${sku}`}
            status={<VerdictBadge verdict={line.verdict} />}
            lead={<WhyText line={line} />}
            actions={
              <ButtonLink
                variant="secondary"
                icon="comment"
                to={paths.agency.evaluationNote(figures.period, line.subject)}
              >
                {m.notes.add}
              </ButtonLink>
            }
          />
          <Columns count={2} from="lg" gap={8}>
            <Section title={m.subject.figures}>
              <SubjectFigures line={line} />
            </Section>
            <DriversTable line={line} />
          </Columns>
          {notes.length > 0 && (
            <Section title={m.notes.title}>
              <NoteList notes={notes} />
            </Section>
          )}
          {missing.length > 0 && (
            <Section title={m.subject.missing} lead={m.subject.missingLead}>
              <p className="evaluation-codes tabular">{missing.join(', ')}</p>
            </Section>
          )}
          {products.length > 0 && (
            <Section title={m.subject.products}>
              <VerdictTable figures={figures} lines={products} label={m.cuts.product} />
            </Section>
          )}
          <Section title={m.subject.rows} lead={m.subject.rowsLead}>
            <RowsTable rows={rows} files={figures.files} withProduct={products.length > 0} />
            <Pager
              page={page}
              pages={Math.ceil(total / size)}
              to={(number) =>
                paths.agency.evaluationSubject(figures.period, line.subject, `?page=${number}`)
              }
            />
          </Section>
        </Stack>
      </Page>
    </WorkPage>
  )
}
