import type { ImportRun } from '#app/domain/sales/import-run.server.ts'
import type { ChainSummary } from '#app/domain/sales/queries.server.ts'
import type { FieldErrors, Typed } from '#app/http/forms.server.ts'
import { paths } from '#app/paths.ts'
import { Button, ButtonLink } from '#app/ui/kit/button.tsx'
import { Disclosure } from '#app/ui/kit/disclosure.tsx'
import { Dock } from '#app/ui/kit/dock.tsx'
import { Note } from '#app/ui/kit/note.tsx'
import { PostForm } from '#app/ui/kit/post-form.tsx'
import { Progress } from '#app/ui/kit/progress.tsx'
import { useFormat, useMessages } from '#app/ui/locale.tsx'
import { ImportCounts, rejectedRowsOf } from './import-counts.tsx'
import { type MappedField, MappingForm } from './mapping-form.tsx'
import { type FateView, RowFates } from './row-fates.tsx'

type OutcomeProps = {
  run: ImportRun
  fields: readonly MappedField[]
  chains: readonly Pick<ChainSummary, 'key' | 'name'>[]
  view: FateView
  page: number
  errors: FieldErrors
  typed: Typed
}

/** What would become, or became, of a table: why not, or every row, and the columns to correct. */
export function ImportOutcome(props: OutcomeProps) {
  const { run, view, page } = props
  const m = useMessages().sales
  const f = useFormat()
  const { report, refusal } = run.outcome
  const isDone = run.state === 'committed'
  const isRunning = run.state === 'running'
  const to = (fate: string, number = 1) =>
    paths.agency.salesImport(run.id, `?fate=${fate}${number > 1 ? `&page=${number}` : ''}`)
  return (
    <>
      {refusal && (
        <Note tone="warning" title={m.preview.cannot}>
          {m.refusal(refusal)}
        </Note>
      )}
      {isRunning && <Running run={run} />}
      {run.state === 'failed' && (
        <Note tone="error" title={m.preview.failed}>
          {m.preview.failedText}
        </Note>
      )}
      {isDone && report && (
        <Note tone="ok">{m.preview.done(f.number(report.created + report.updated))}</Note>
      )}
      {report && <ImportCounts report={report} done={isDone} to={to} />}
      {run.outcome.look && !isDone && !isRunning && <Mapping {...props} />}
      {report && (
        <>
          {report.superseded && <Note>{m.preview.replaces}</Note>}
          <RowFates report={report} view={view} page={page} to={to} />
          {!isRunning && <CommitDock run={run} />}
        </>
      )}
    </>
  )
}

function Running({ run }: { run: ImportRun }) {
  const m = useMessages().sales.preview
  const f = useFormat()
  return (
    <div data-enhance="reload-while-running">
      <Note>{m.started}</Note>
      <Progress
        label={m.progress}
        value={run.handled}
        max={run.rows}
        text={`${f.number(run.handled)} / ${f.number(run.rows)}`}
      />
      <p>
        <a href={paths.agency.salesImport(run.id)}>{m.reload}</a>
      </p>
    </div>
  )
}

function Mapping({ run, fields, chains, errors, typed }: OutcomeProps) {
  const m = useMessages().sales
  const { look, refusal } = run.outcome
  if (!look) return null
  return (
    <Disclosure
      summary={m.preview.mapping}
      open={refusal !== undefined || Object.keys(errors).length > 0}
    >
      <MappingForm
        look={look}
        fields={fields}
        chains={chains}
        parameters={run.parameters}
        withPeriod={run.kind === 'sell-out'}
        errors={errors}
        typed={typed}
      />
    </Disclosure>
  )
}

function CommitDock({ run }: { run: ImportRun }) {
  const m = useMessages().sales.preview
  const f = useFormat()
  const { report } = run.outcome
  if (!report) return null
  const rejected = rejectedRowsOf(report)
  const news = report.accepted - report.duplicates
  const isDone = run.state === 'committed'
  return (
    <Dock
      actions={
        <>
          {rejected > 0 && (
            <ButtonLink
              variant="secondary"
              icon="download"
              download
              to={paths.agency.salesRejects(run.id)}
            >
              {m.download(f.number(rejected))}
            </ButtonLink>
          )}
          {isDone && report.period && (
            <ButtonLink to={paths.agency.evaluation(report.period)} icon="chart">
              {m.toEvaluation(f.period(report.period))}
            </ButtonLink>
          )}
          {isDone && !report.period && (
            <ButtonLink to={paths.agency.newSalesImport()} icon="upload">
              {m.another}
            </ButtonLink>
          )}
          {!isDone && news > 0 && (
            <PostForm action={paths.agency.salesImportCommit(run.id)} inline>
              <Button icon="check">{m.commit(f.number(news))}</Button>
            </PostForm>
          )}
        </>
      }
    >
      {!isDone && (news > 0 ? m.allOrNothing : m.nothingToDo)}
    </Dock>
  )
}
