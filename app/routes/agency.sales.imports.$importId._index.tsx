import { data, redirect } from 'react-router'
import { tables } from '#app/domain/sales/bring-table.server.ts'
import { findImportFor } from '#app/domain/sales/import-run.server.ts'
import { listChains } from '#app/domain/sales/queries.server.ts'
import { remapImport } from '#app/domain/sales/remap-import.server.ts'
import { remapSchema } from '#app/domain/sales/schemas.ts'
import { badForm, parseForm, refused } from '#app/http/forms.server.ts'
import { found, notFound, requireOfficial } from '#app/http/guard.server.ts'
import { pageOf } from '#app/http/page-of.ts'
import { localeOf } from '#app/http/preferences.server.ts'
import { whileRunning } from '#app/http/while-running.ts'
import { messagesFor } from '#app/messages/messages.ts'
import { paths } from '#app/paths.ts'
import { now } from '#app/platform/clock.server.ts'
import { Breadcrumb } from '#app/ui/kit/breadcrumb.tsx'
import { Page, Stack } from '#app/ui/kit/layout.tsx'
import { PageHead } from '#app/ui/kit/page-head.tsx'
import { useFormat, useMessages } from '#app/ui/locale.tsx'
import { ImportOutcome } from '#app/ui/sales/import-outcome.tsx'
import { ImportSteps } from '#app/ui/sales/import-steps.tsx'
import { type FateView, fateViews } from '#app/ui/sales/row-fates.tsx'
import { WorkPage } from '#app/ui/shell/work-page.tsx'
import type { Route } from './+types/agency.sales.imports.$importId._index'

export async function loader({ request, params }: Route.LoaderArgs) {
  const official = await requireOfficial(request)
  const run = found(await findImportFor(official, params.importId))
  const { report } = run.outcome
  const asked = new URL(request.url).searchParams.get('fate')
  const likely: FateView = report && report.rejected.length > 0 ? 'rejected' : 'accepted'
  const view = fateViews.find((each) => each === asked) ?? likely
  const fields = tables[run.kind].columns.map(({ key, required = false }) => ({ key, required }))
  const chains = await listChains(official)
  return data({ run, fields, view, page: pageOf(request), chains }, whileRunning(run))
}

export const headers = ({ loaderHeaders }: Route.HeadersArgs) => loaderHeaders

export async function action({ request, params }: Route.ActionArgs) {
  const official = await requireOfficial(request)
  found(await findImportFor(official, params.importId))
  const parsed = await parseForm(request, remapSchema)
  if (!parsed.ok) return badForm(parsed)
  const { columns: mapping, chain, period } = parsed.value
  const parameters = { ...(chain ? { chain } : {}), ...(period ? { period } : {}) }
  const here = paths.agency.salesImport(params.importId)
  const read = await remapImport(official, params.importId, { mapping, parameters }, now())
  if (read.ok) return redirect(here)
  if (read.refusal.reason === 'notFound') throw notFound()
  return refused(request, messagesFor(localeOf(request)).sales.preview.alreadyDone, here)
}

export default function Import({ loaderData, actionData }: Route.ComponentProps) {
  const m = useMessages().sales
  const f = useFormat()
  const { run, fields, view, page, chains } = loaderData
  const isDone = run.state === 'committed'
  const title = isDone ? m.preview.doneTitle : m.preview.title
  const { report } = run.outcome
  const about = [
    m.kinds[run.kind],
    report?.chain?.name,
    report?.period && f.period(report.period),
    m.preview.about(run.fileName, f.number(report?.rows ?? 0)),
    run.state === 'previewed' ? m.preview.nothingChanged : undefined,
  ].filter(Boolean)
  return (
    <WorkPage title={title} current="sales" role="official">
      <Page>
        <Stack gap={5}>
          <PageHead
            title={title}
            lead={about.join(' · ')}
            back={
              <Breadcrumb
                items={[{ label: m.title, to: paths.agency.sales() }, { label: run.fileName }]}
              />
            }
          />
          <ImportSteps
            at={isDone ? 'done' : run.state === 'running' ? 'import' : report ? 'check' : 'columns'}
          />
          <ImportOutcome
            run={run}
            fields={fields}
            chains={chains}
            view={view}
            page={page}
            errors={actionData?.errors ?? {}}
            typed={actionData?.typed ?? {}}
          />
        </Stack>
      </Page>
    </WorkPage>
  )
}
