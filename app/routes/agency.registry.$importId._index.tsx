import { data } from 'react-router'
import { correctRegistryMapping } from '#app/domain/registry/preview-registry.server.ts'
import { findRegistryRun } from '#app/domain/registry/registry-runs.server.ts'
import { badForm, redirectWith } from '#app/http/forms.server.ts'
import { found, requireOfficial } from '#app/http/guard.server.ts'
import { localeOf } from '#app/http/preferences.server.ts'
import { registryProblem } from '#app/http/registry-problem.ts'
import { whileRunning } from '#app/http/while-running.ts'
import { isId } from '#app/kernel/ids.ts'
import { messagesFor } from '#app/messages/messages.ts'
import { paths } from '#app/paths.ts'
import { BackLink } from '#app/ui/kit/breadcrumb.tsx'
import { FormErrors } from '#app/ui/kit/form-errors.tsx'
import { Page, Stack } from '#app/ui/kit/layout.tsx'
import { PageHead } from '#app/ui/kit/page-head.tsx'
import { useFormat, useMessages } from '#app/ui/locale.tsx'
import { ImportRows } from '#app/ui/registry/import-rows.tsx'
import { ImportSteps } from '#app/ui/registry/import-steps.tsx'
import { MappingForm } from '#app/ui/registry/mapping-form.tsx'
import { WorkPage } from '#app/ui/shell/work-page.tsx'
import type { Route } from './+types/agency.registry.$importId._index'

export async function loader({ request, params }: Route.LoaderArgs) {
  const official = await requireOfficial(request)
  const { importId } = params
  const run = found(isId(importId) ? await findRegistryRun(official, importId) : undefined)
  const fate = new URL(request.url).searchParams.get('fate') ?? ''
  return data({ run, fate }, whileRunning(run))
}

export const headers = ({ loaderHeaders }: Route.HeadersArgs) => loaderHeaders

/** Column `i` of the form says which field it holds. */
function mappingFrom(form: FormData): Record<string, number> | undefined {
  const mapping: Record<string, number> = {}
  for (const [name, field] of form) {
    const column = /^column\.(\d+)$/.exec(name)?.[1]
    if (column === undefined || typeof field !== 'string' || field === '') continue
    if (field in mapping) return undefined
    mapping[field] = Number(column)
  }
  return mapping
}

export async function action({ request, params }: Route.ActionArgs) {
  const official = await requireOfficial(request)
  const { importId } = params
  found(isId(importId) ? await findRegistryRun(official, importId) : undefined)
  const messages = messagesFor(localeOf(request))
  const mapping = mappingFrom(await request.formData())
  const { twice, remapped } = messages.registryImport.preview
  if (!mapping) return badForm({ errors: { '': twice }, typed: {} })
  const corrected = await correctRegistryMapping(official, importId, mapping)
  if (!corrected.ok) {
    return badForm({ errors: { '': registryProblem(corrected.refusal, messages) }, typed: {} })
  }
  return redirectWith(paths.agency.registryImport(importId), { tone: 'ok', text: remapped })
}

export default function PreviewRegistry({ loaderData, actionData }: Route.ComponentProps) {
  const { registryImport } = useMessages()
  const format = useFormat()
  const { run, fate } = loaderData
  const { preview, upload } = registryImport
  return (
    <WorkPage title={preview.title(run.fileName)} current="producers" role="official">
      <Page>
        <Stack gap={6}>
          <PageHead
            back={<BackLink to={paths.agency.newRegistryImport()}>{upload.title}</BackLink>}
            title={preview.title(run.fileName)}
            lead={preview.lead(format.number(run.rows), format.number(run.layout.headerRow ?? 0))}
          />
          <FormErrors errors={actionData?.errors ?? {}} />
          <ImportSteps run={run} />
          {run.outcome && <ImportRows runId={run.id} rows={run.outcome.rows} fate={fate} />}
          {run.state !== 'committed' && run.state !== 'running' && <MappingForm run={run} />}
        </Stack>
      </Page>
    </WorkPage>
  )
}
