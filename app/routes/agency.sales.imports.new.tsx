import { redirect } from 'react-router'
import { importKinds } from '#app/domain/sales/import-report.ts'
import { listChains } from '#app/domain/sales/queries.server.ts'
import { uploadSchema } from '#app/domain/sales/schemas.ts'
import { startImport } from '#app/domain/sales/start-import.server.ts'
import { badForm, formObject, parseForm } from '#app/http/forms.server.ts'
import { requireOfficial } from '#app/http/guard.server.ts'
import { localeOf } from '#app/http/preferences.server.ts'
import { messagesFor } from '#app/messages/messages.ts'
import { paths } from '#app/paths.ts'
import { now } from '#app/platform/clock.server.ts'
import { BackLink } from '#app/ui/kit/breadcrumb.tsx'
import { Page, Stack } from '#app/ui/kit/layout.tsx'
import { PageHead } from '#app/ui/kit/page-head.tsx'
import { useMessages } from '#app/ui/locale.tsx'
import { ImportSteps } from '#app/ui/sales/import-steps.tsx'
import { UploadForm } from '#app/ui/sales/upload-form.tsx'
import { WorkPage } from '#app/ui/shell/work-page.tsx'
import type { Route } from './+types/agency.sales.imports.new'

export async function loader({ request }: Route.LoaderArgs) {
  const official = await requireOfficial(request)
  const asked = new URL(request.url).searchParams.get('kind')
  const kind = importKinds.find((each) => each === asked)
  return { chains: await listChains(official), kind }
}

export async function action({ request }: Route.ActionArgs) {
  const official = await requireOfficial(request)
  const parsed = await parseForm(request, uploadSchema)
  if (!parsed.ok) return badForm(parsed)
  const file = parsed.form.get('file')
  if (!(file instanceof File) || file.size === 0) {
    const { fileMissing } = messagesFor(localeOf(request)).sales.upload
    return badForm({ errors: { file: fileMissing }, typed: formObject(parsed.form).typed })
  }
  const { kind, chain, period } = parsed.value
  const upload = {
    kind: importKinds.find((each) => each === kind) ?? 'sell-out',
    fileName: file.name,
    bytes: new Uint8Array(await file.arrayBuffer()),
    parameters: { ...(chain ? { chain } : {}), ...(period ? { period } : {}) },
  }
  return redirect(paths.agency.salesImport(await startImport(official, upload, now())))
}

export default function NewImport({ loaderData, actionData }: Route.ComponentProps) {
  const m = useMessages().sales
  const { errors, typed } = actionData ?? { errors: {}, typed: {} }
  return (
    <WorkPage title={m.upload.title} current="sales" role="official">
      <Page width="form">
        <Stack gap={6}>
          <PageHead
            title={m.upload.title}
            lead={m.upload.lead}
            back={<BackLink to={paths.agency.sales()}>{m.title}</BackLink>}
          />
          <ImportSteps at="upload" />
          <UploadForm
            chains={loaderData.chains}
            kind={loaderData.kind}
            errors={errors}
            typed={typed}
          />
        </Stack>
      </Page>
    </WorkPage>
  )
}
