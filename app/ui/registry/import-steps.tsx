import type { RegistryRun } from '#app/domain/registry/registry-runs.server.ts'
import { paths } from '#app/paths.ts'
import { Button, ButtonLink } from '#app/ui/kit/button.tsx'
import { DescriptionList } from '#app/ui/kit/description-list.tsx'
import { Cluster, Stack } from '#app/ui/kit/layout.tsx'
import { Note } from '#app/ui/kit/note.tsx'
import { Progress } from '#app/ui/kit/progress.tsx'
import { useFormat, useMessages } from '#app/ui/locale.tsx'

/** What would become, becomes, or became of the list, and the one next step. */
export function ImportSteps({ run }: { run: RegistryRun }) {
  const { preview, fields } = useMessages().registryImport
  const format = useFormat()
  const { outcome, layout } = run
  if (!outcome) {
    const names = (layout.missing ?? []).map((field) => fields[field] ?? field).join(', ')
    return <Note tone="warning">{preview.missing(names)}</Note>
  }
  const { created, updated, duplicates, accepted } = outcome.report
  const figures = [
    { term: preview.created, detail: format.number(created) },
    { term: preview.updated, detail: format.number(updated) },
    { term: preview.duplicates, detail: format.number(duplicates) },
    { term: preview.rejected, detail: format.number(outcome.rejectedRows) },
  ]
  return (
    <Stack gap={5}>
      <DescriptionList layout="figures" facts={figures} />
      {run.state === 'running' && (
        <div data-enhance="reload-while-running">
          <Note tone="info">{preview.started}</Note>
          <Progress
            label={preview.progress}
            value={run.handled}
            max={run.rows}
            text={`${format.number(run.handled)} / ${format.number(run.rows)}`}
          />
          <p>
            <a href={paths.agency.registryImport(run.id)}>{preview.reload}</a>
          </p>
        </div>
      )}
      {run.state === 'committed' && (
        <Note tone="ok">{preview.done(format.number(created), format.number(updated))}</Note>
      )}
      <Cluster>
        {(run.state === 'previewed' || run.state === 'failed') &&
          (accepted > 0 ? (
            <form method="post" action={paths.agency.registryImportCommit(run.id)}>
              <Button>{preview.commit(format.number(accepted))}</Button>
            </form>
          ) : (
            <p>{preview.nothing}</p>
          ))}
        {run.state === 'committed' && (
          <ButtonLink to={paths.agency.producers()}>{preview.toProducers}</ButtonLink>
        )}
        {outcome.rejectedRows > 0 && (
          <ButtonLink
            variant="secondary"
            icon="download"
            to={paths.agency.registryRejects(run.id)}
            download
          >
            {preview.rejects}
          </ButtonLink>
        )}
      </Cluster>
    </Stack>
  )
}
