import type { CertificateFile, ShownScan } from '#app/domain/certification/certificate-file.ts'
import { paths } from '#app/paths.ts'
import { BackLink } from '#app/ui/kit/breadcrumb.tsx'
import { Button } from '#app/ui/kit/button.tsx'
import { DescriptionList } from '#app/ui/kit/description-list.tsx'
import { FormErrors } from '#app/ui/kit/form-errors.tsx'
import { Page, Split, Stack } from '#app/ui/kit/layout.tsx'
import { PageHead } from '#app/ui/kit/page-head.tsx'
import { Panel } from '#app/ui/kit/panel.tsx'
import { PostForm } from '#app/ui/kit/post-form.tsx'
import { Section } from '#app/ui/kit/section.tsx'
import { Key } from '#app/ui/kit/tag.tsx'
import { useMessages } from '#app/ui/locale.tsx'
import { WorkPage } from '#app/ui/shell/work-page.tsx'
import { CertificateFacts, CertificateHistory } from './certificate-facts.tsx'
import { CertificateScan } from './certificate-scan.tsx'
import { CertificateStatus } from './certificate-status.tsx'
import { RefusalFields } from './refusal-fields.tsx'

type Props = {
  certificate: CertificateFile
  acts: readonly ('correct' | 'verify' | 'refuse' | 'revoke')[]
  /** How many wait, and the one after this. */
  left: number
  later: string | undefined
  scan: ShownScan | undefined
  today: string
  errors: Record<string, string>
  typed: Record<string, string | string[]>
}

/** A licence beside the firm that holds it, and an official's word on it. */
export function CertificateJudgement(props: Props) {
  const { certificate, acts, today } = props
  const m = useMessages().certification
  const title = `${m.kinds[certificate.kind]} ${certificate.number}`
  return (
    <WorkPage title={title} current="certificates" role="official">
      <Page>
        <Stack gap={6}>
          <PageHead
            title={title}
            eyebrow={
              props.left > 0
                ? `${certificate.businessName} · ${m.queue.left(props.left)}`
                : certificate.businessName
            }
            back={<BackLink to={paths.agency.certificates()}>{m.queue.back}</BackLink>}
            status={<CertificateStatus certificate={certificate} today={today} />}
          />
          <Split aside={<Word {...props} />} asideWidth={400} sticky>
            <Stack gap={6}>
              {certificate.fileId && (
                <CertificateScan fileId={certificate.fileId} shown={props.scan} />
              )}
              <Section title={m.queue.compare}>
                <CertificateFacts
                  certificate={certificate}
                  products={certificate.products}
                  region={certificate.regionCode}
                  today={today}
                />
              </Section>
              <Section title={m.queue.firm}>
                <Firm certificate={certificate} />
              </Section>
              <Section title={m.historyTitle}>
                <CertificateHistory verifications={certificate.verifications} />
              </Section>
              {acts.includes('revoke') && (
                <p>
                  <a href={paths.agency.certificateRevocation(certificate.id)}>
                    {m.queue.revokeLink}
                  </a>
                </p>
              )}
            </Stack>
          </Split>
        </Stack>
      </Page>
    </WorkPage>
  )
}

function Firm({ certificate }: Pick<Props, 'certificate'>) {
  const { queue } = useMessages().certification
  const { businessName, ownerName, nib, kind, number, villageName, producerId } = certificate
  const page = certificate.isCooperative ? paths.agency.cooperative : paths.agency.producer
  const compared = nib === number ? queue.sameNib : nib && queue.otherNib(nib)
  return (
    <DescriptionList
      facts={[
        {
          term: queue.firm,
          detail: (
            <a href={page(producerId)}>
              {villageName ? `${businessName}, ${villageName}` : businessName}
            </a>
          ),
        },
        { term: queue.owner, detail: ownerName },
        { term: queue.firmNib, detail: kind === 'nib' ? compared : nib },
      ]}
    />
  )
}

function Word({ certificate, acts, errors, typed, later }: Props) {
  const { queue } = useMessages().certification
  const seen = <input type="hidden" name="seen" value={certificate.updatedAt.toISOString()} />
  return (
    <Stack gap={5}>
      {acts.includes('verify') && (
        <PostForm action={paths.agency.certificateVerification(certificate.id)}>
          {seen}
          <div data-key="s">
            <Button icon="verified" block>
              {queue.verify}
            </Button>
          </div>
        </PostForm>
      )}
      {acts.includes('refuse') && (
        <Panel title={queue.refuseTitle}>
          <PostForm>
            <FormErrors errors={errors} />
            {seen}
            <RefusalFields errors={errors} typed={typed} />
            <Button variant="secondary">{queue.refuse}</Button>
          </PostForm>
        </Panel>
      )}
      {later && acts.includes('verify') && (
        <a href={paths.agency.certificate(later)} data-key="n">
          {queue.later}
        </a>
      )}
      {acts.includes('verify') && (
        <p className="muted small" data-enhance="keys" hidden>
          <Key>S</Key> {queue.keys.verify} · <Key>K</Key> {queue.keys.refuse} · <Key>N</Key>{' '}
          {queue.keys.later}
        </p>
      )}
    </Stack>
  )
}
