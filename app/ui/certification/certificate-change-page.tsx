import type { CertificateChangeFile } from '#app/domain/certification/certificate-change-views.ts'
import type { ShownScan } from '#app/domain/certification/certificate-file.ts'
import { paths } from '#app/paths.ts'
import { BackLink } from '#app/ui/kit/breadcrumb.tsx'
import { Button } from '#app/ui/kit/button.tsx'
import { FormErrors } from '#app/ui/kit/form-errors.tsx'
import { Page, Split, Stack } from '#app/ui/kit/layout.tsx'
import { Note } from '#app/ui/kit/note.tsx'
import { PageHead } from '#app/ui/kit/page-head.tsx'
import { Panel } from '#app/ui/kit/panel.tsx'
import { PostForm } from '#app/ui/kit/post-form.tsx'
import { Section } from '#app/ui/kit/section.tsx'
import { useFormat, useMessages } from '#app/ui/locale.tsx'
import { WorkPage } from '#app/ui/shell/work-page.tsx'
import { CertificateChangeComparison } from './certificate-change-comparison.tsx'
import { CertificateScan } from './certificate-scan.tsx'
import { RefusalFields } from './refusal-fields.tsx'

type Props = {
  change: CertificateChangeFile
  scan: ShownScan | undefined
  errors: Record<string, string>
  typed: Record<string, string | string[]>
}

/** A change of a verified licence beside what is verified, and an official's word on it. */
export function CertificateChangePage({ change, scan, errors, typed }: Props) {
  const { certification: m, changes } = useMessages()
  const format = useFormat()
  const { before, proposed, losing } = change
  const title = `${m.kinds[before.kind]} ${before.number}`
  return (
    <WorkPage title={title} current="changes" role="official">
      <Page>
        <Stack gap={6}>
          <PageHead
            title={changes.reviewTitle(title)}
            eyebrow={change.businessName}
            lead={m.change.proposedBy(change.proposerName, format.date(change.proposedAt))}
            back={<BackLink to={paths.agency.certificateChanges()}>{changes.title}</BackLink>}
            actions={
              <a href={paths.agency.certificate(change.certificateId)}>{m.change.toCertificate}</a>
            }
          />
          <Split aside={<Word {...{ change, errors, typed }} />} asideWidth={400} sticky>
            <Stack gap={6}>
              {losing.length > 0 && change.state === 'proposed' && (
                <Note tone="warning" title={m.change.losing}>
                  {m.change.losingText(format.list(losing.map(({ name }) => name)))}
                </Note>
              )}
              <Section title={changes.compare}>
                <CertificateChangeComparison change={change} />
              </Section>
              {proposed.fileId && <CertificateScan fileId={proposed.fileId} shown={scan} />}
            </Stack>
          </Split>
        </Stack>
      </Page>
    </WorkPage>
  )
}

function Word({ change, errors, typed }: Omit<Props, 'scan'>) {
  const { certification: m, changes } = useMessages()
  const format = useFormat()
  const { id, revision, state, closerName, closedAt, code, reason } = change
  if (state !== 'proposed') {
    const said = [closerName, closedAt && format.dateTime(closedAt)].filter(Boolean).join(', ')
    const why = [code && m.refusalCodes[code], reason].filter(Boolean).join(' ')
    return (
      <Note title={m.change.states[state]}>
        {said}
        {why && `. ${why}`}
      </Note>
    )
  }
  const read = <input type="hidden" name="revision" value={`${revision}`} />
  return (
    <Stack gap={5}>
      <Panel title={changes.decideTitle} tone="turn">
        <PostForm action={paths.agency.certificateChangeAcceptance(id)}>
          {read}
          <p className="muted small">{m.change.acceptHint}</p>
          <Button block>{changes.accept}</Button>
        </PostForm>
      </Panel>
      <Panel title={m.queue.refuseTitle}>
        <PostForm>
          <FormErrors errors={errors} />
          {read}
          <RefusalFields errors={errors} typed={typed} />
          <Button variant="secondary">{m.change.refuse}</Button>
        </PostForm>
      </Panel>
    </Stack>
  )
}
