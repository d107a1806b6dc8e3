import type { ReactNode } from 'react'
import type { AgencyFile } from '#app/domain/curation/agency-views.ts'
import { paths } from '#app/paths.ts'
import { BackLink } from '#app/ui/kit/breadcrumb.tsx'
import { PageHead } from '#app/ui/kit/page-head.tsx'
import { useFormat, useMessages } from '#app/ui/locale.tsx'
import { SubmissionStatus } from './submission-status.tsx'

type Props = {
  file: AgencyFile
  back: { to: string; label: string }
  /** What is done on this page; the product's name when it is only read. */
  title?: string
  lead?: string
  actions?: ReactNode
}

export function AgencyFileHead({ file, back, title, lead, actions }: Props) {
  const { curation } = useMessages()
  const format = useFormat()
  const current = file.versions.at(-1)
  const name = current?.file.name ?? ''
  const [photo] = current?.file.photos ?? []
  const due = file.dueAt && curation.until(format.date(file.dueAt))
  return (
    <PageHead
      title={title ? `${title}: ${name}` : name}
      lead={lead}
      back={<BackLink to={back.to}>{back.label}</BackLink>}
      eyebrow={[
        curation.number(file.number),
        curation.version(file.currentVersion),
        current?.file.firm.businessName,
      ]
        .filter(Boolean)
        .join(' · ')}
      status={
        <>
          <SubmissionStatus state={file.state} />
          <span className="muted">
            {curation.since(format.date(file.heldSince))}
            {due && ` · ${due}`}
          </span>
        </>
      }
      picture={photo && { src: paths.file(photo.fileId, 'w160'), alt: '' }}
      actions={actions}
    />
  )
}
