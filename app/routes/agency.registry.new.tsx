import { redirect } from 'react-router'
import { previewRegistry } from '#app/domain/registry/preview-registry.server.ts'
import { listRegistryRuns } from '#app/domain/registry/registry-runs.server.ts'
import { badForm } from '#app/http/forms.server.ts'
import { requireOfficial } from '#app/http/guard.server.ts'
import { localeOf } from '#app/http/preferences.server.ts'
import { registryProblem } from '#app/http/registry-problem.ts'
import { messagesFor } from '#app/messages/messages.ts'
import { paths } from '#app/paths.ts'
import { BackLink } from '#app/ui/kit/breadcrumb.tsx'
import { Button } from '#app/ui/kit/button.tsx'
import { FileInput } from '#app/ui/kit/file-input.tsx'
import { FormErrors } from '#app/ui/kit/form-errors.tsx'
import { Page, Stack } from '#app/ui/kit/layout.tsx'
import { PageHead } from '#app/ui/kit/page-head.tsx'
import { PostForm } from '#app/ui/kit/post-form.tsx'
import { Section } from '#app/ui/kit/section.tsx'
import { Cell, HeadCell, RowHead, Table } from '#app/ui/kit/table.tsx'
import { useFormat, useMessages } from '#app/ui/locale.tsx'
import { WorkPage } from '#app/ui/shell/work-page.tsx'
import type { Route } from './+types/agency.registry.new'

export async function loader({ request }: Route.LoaderArgs) {
  const official = await requireOfficial(request)
  return { runs: await listRegistryRuns(official) }
}

export async function action({ request }: Route.ActionArgs) {
  const official = await requireOfficial(request)
  const messages = messagesFor(localeOf(request))
  const file = (await request.formData()).get('file')
  if (!(file instanceof File) || file.size === 0) {
    return badForm({ errors: { file: messages.registryImport.upload.noFile }, typed: {} })
  }
  const bytes = new Uint8Array(await file.arrayBuffer())
  const previewed = await previewRegistry(official, { bytes, fileName: file.name })
  if (previewed.ok) return redirect(paths.agency.registryImport(previewed.value.runId))
  return badForm({ errors: { file: registryProblem(previewed.refusal, messages) }, typed: {} })
}

export default function UploadRegistry({ loaderData, actionData }: Route.ComponentProps) {
  const { registryImport, firm } = useMessages()
  const format = useFormat()
  const words = registryImport.upload
  const errors = actionData?.errors ?? {}
  return (
    <WorkPage title={words.title} current="producers" role="official">
      <Page width="read">
        <Stack gap={6}>
          <PageHead
            back={<BackLink to={paths.agency.producers()}>{firm.list.title}</BackLink>}
            title={words.title}
            lead={words.lead}
          />
          <PostForm multipart>
            <FormErrors errors={errors} />
            <FileInput
              name="file"
              label={words.file}
              hint={words.hint}
              accept=".csv,.txt,.tsv,.xlsx"
              error={errors.file}
            />
            <Button icon="upload">{words.submit}</Button>
          </PostForm>
          {loaderData.runs.length > 0 && (
            <Section title={words.earlier}>
              <Table label={words.earlier} stacked dense>
                <thead>
                  <tr>
                    <HeadCell>{words.file}</HeadCell>
                    <HeadCell numeric>{registryImport.preview.row}</HeadCell>
                    <HeadCell>{firm.list.status}</HeadCell>
                  </tr>
                </thead>
                <tbody>
                  {loaderData.runs.map((run) => (
                    <tr key={run.id}>
                      <RowHead>
                        <a href={paths.agency.registryImport(run.id)}>{run.fileName}</a>
                      </RowHead>
                      <Cell label={registryImport.preview.row} numeric>
                        {format.number(run.rows)}
                      </Cell>
                      <Cell label={firm.list.status}>
                        {`${registryImport.states[run.state]}, ${format.dateTime(run.createdAt)}`}
                      </Cell>
                    </tr>
                  ))}
                </tbody>
              </Table>
            </Section>
          )}
        </Stack>
      </Page>
    </WorkPage>
  )
}
