import { refreshShelf } from '#app/domain/catalogue/list-product.server.ts'
import { certificateActs } from '#app/domain/certification/certificate-acts.ts'
import { certificateWarnings } from '#app/domain/certification/certificate-warnings.ts'
import { correctCertificate } from '#app/domain/certification/correct-certificate.server.ts'
import { findCertificateFor } from '#app/domain/certification/queries.server.ts'
import { findProductNames } from '#app/domain/products/queries.server.ts'
import { fieldOf, parseCertificate } from '#app/http/certificate-form.server.ts'
import { badForm, formObject, redirectWith } from '#app/http/forms.server.ts'
import { found, notFound, requireProducer } from '#app/http/guard.server.ts'
import { localeOf } from '#app/http/preferences.server.ts'
import { actsOpenTo } from '#app/kernel/acts.ts'
import { messagesFor } from '#app/messages/messages.ts'
import { paths } from '#app/paths.ts'
import { dayOf, now } from '#app/platform/clock.server.ts'
import { acceptedTypes, filePurposes } from '#app/platform/uploads/purposes.ts'
import { CertificateFacts, CertificateHistory } from '#app/ui/certification/certificate-facts.tsx'
import { CertificateForm } from '#app/ui/certification/certificate-form.tsx'
import { CertificateStatus } from '#app/ui/certification/certificate-status.tsx'
import { BackLink } from '#app/ui/kit/breadcrumb.tsx'
import { ButtonLink } from '#app/ui/kit/button.tsx'
import { Page, Split, Stack } from '#app/ui/kit/layout.tsx'
import { Note } from '#app/ui/kit/note.tsx'
import { PageHead } from '#app/ui/kit/page-head.tsx'
import { Section } from '#app/ui/kit/section.tsx'
import { TurnBanner } from '#app/ui/kit/turn-banner.tsx'
import { useMessages } from '#app/ui/locale.tsx'
import { WorkPage } from '#app/ui/shell/work-page.tsx'
import type { Route } from './+types/producer.certificates.$certificateId'

export async function loader({ request, params }: Route.LoaderArgs) {
  const producer = await requireProducer(request)
  const certificate = found(await findCertificateFor(producer, params.certificateId))
  return {
    certificate,
    products: await findProductNames(producer),
    correctable:
      !certificate.superseded &&
      actsOpenTo(certificateActs, certificate.state, 'producer').includes('correct'),
    region: producer.region,
    today: dayOf(now()),
    limits: filePurposes.certificateFile,
    accept: acceptedTypes(filePurposes.certificateFile),
  }
}

export async function action({ request, params }: Route.ActionArgs) {
  const producer = await requireProducer(request)
  const { id } = found(await findCertificateFor(producer, params.certificateId))
  const parsed = await parseCertificate(request, producer)
  if (!parsed.ok) return badForm(parsed)
  const corrected = await correctCertificate(producer, id, parsed.value, {
    now: now(),
    shelf: refreshShelf,
  })
  const words = messagesFor(localeOf(request)).certification
  if (corrected.ok) {
    return redirectWith(paths.producer.certificate(id), { tone: 'ok', text: words.corrected })
  }
  const { reason } = corrected.refusal
  if (reason === 'notFound') throw notFound()
  const errors = { [fieldOf(reason)]: words.refusals[reason] }
  return badForm({ errors, typed: formObject(parsed.form).typed })
}

type Loaded = Route.ComponentProps['loaderData']

/** What officials asked for, or what changing a verified licence means. */
function Remark({ certificate }: Pick<Loaded, 'certificate'>) {
  const m = useMessages().certification
  const [last] = certificate.verifications
  if (certificate.state === 'refused' && last) {
    return (
      <TurnBanner>
        <b>{m.refusedBecause(last.verifierName)}</b> {last.code && m.refusalCodes[last.code]}{' '}
        {last.reason}
      </TurnBanner>
    )
  }
  if (certificate.state === 'revoked') return <Note tone="error">{m.revokedText}</Note>
  return certificate.state === 'verified' ? <Note>{m.correctVerified}</Note> : null
}

/** What it renews, and what renews it. */
function Renewal({ certificate: { renews, renewedBy, superseded } }: Pick<Loaded, 'certificate'>) {
  const m = useMessages().certification.renewal
  const to = ({ id, number }: { id: string; number: string }) => (
    <a href={paths.producer.certificate(id)}>{number}</a>
  )
  if (!renews && !renewedBy) return null
  return (
    <Note>
      {renews && (
        <>
          {m.renews} {to(renews)}.{' '}
        </>
      )}
      {renewedBy && (
        <>
          {superseded ? m.replaced : m.underWay} {to(renewedBy)}.
        </>
      )}
    </Note>
  )
}

export default function CertificatePage({ loaderData, actionData }: Route.ComponentProps) {
  const m = useMessages().certification
  const { certificate, correctable, today } = loaderData
  const { errors, typed } = actionData ?? { errors: {}, typed: {} }
  const title = `${m.kinds[certificate.kind]} ${certificate.number}`
  const renewable = certificate.state !== 'refused' && !certificate.renewedBy
  return (
    <WorkPage title={title} current="certificates" role="producer">
      <Page>
        <Stack gap={6}>
          <PageHead
            title={title}
            back={<BackLink to={paths.producer.certificates()}>{m.back}</BackLink>}
            status={<CertificateStatus certificate={certificate} today={today} />}
            actions={
              renewable && (
                <ButtonLink
                  to={paths.producer.certificateRenewal(certificate.id)}
                  icon="add"
                  variant="secondary"
                >
                  {m.renewal.renew}
                </ButtonLink>
              )
            }
          />
          <Remark certificate={certificate} />
          <Renewal certificate={certificate} />
          {certificateWarnings(certificate, loaderData.region).map((warning) => (
            <Note key={warning.code} tone="warning">
              {m.warnings[warning.code](warning as never)}
            </Note>
          ))}
          <Split
            aside={
              <Section title={m.historyTitle}>
                <CertificateHistory verifications={certificate.verifications} />
              </Section>
            }
          >
            {correctable ? (
              <Section title={m.correctTitle}>
                <CertificateForm {...loaderData} errors={errors} typed={typed} save={m.correct} />
              </Section>
            ) : (
              <CertificateFacts {...loaderData} />
            )}
          </Split>
        </Stack>
      </Page>
    </WorkPage>
  )
}
