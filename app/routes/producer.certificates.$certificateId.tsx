import { refreshShelf } from '#app/domain/catalogue/list-product.server.ts'
import { isOpenToHolder } from '#app/domain/certification/certificate-acts.ts'
import { findLastCertificateChange } from '#app/domain/certification/certificate-change-queries.server.ts'
import { certificateWarnings } from '#app/domain/certification/certificate-warnings.ts'
import { correctCertificate } from '#app/domain/certification/correct-certificate.server.ts'
import { findCertificateFor } from '#app/domain/certification/queries.server.ts'
import { findProductNames } from '#app/domain/products/queries.server.ts'
import { fieldOf, parseCertificate } from '#app/http/certificate-form.server.ts'
import { badForm, formObject, redirectWith } from '#app/http/forms.server.ts'
import { found, notFound, requireProducer } from '#app/http/guard.server.ts'
import { localeOf } from '#app/http/preferences.server.ts'
import { messagesFor } from '#app/messages/messages.ts'
import { paths } from '#app/paths.ts'
import { dayOf, now } from '#app/platform/clock.server.ts'
import { acceptedTypes, filePurposes } from '#app/platform/uploads/purposes.ts'
import { CertificateChangeNote } from '#app/ui/certification/certificate-change-note.tsx'
import { CertificateFacts, CertificateHistory } from '#app/ui/certification/certificate-facts.tsx'
import { asProposed, CertificateForm } from '#app/ui/certification/certificate-form.tsx'
import { CertificateRemark } from '#app/ui/certification/certificate-remark.tsx'
import { RenewalNote, RenewLink } from '#app/ui/certification/certificate-renewal.tsx'
import { CertificateStatus } from '#app/ui/certification/certificate-status.tsx'
import { BackLink } from '#app/ui/kit/breadcrumb.tsx'
import { Page, Split, Stack } from '#app/ui/kit/layout.tsx'
import { Note } from '#app/ui/kit/note.tsx'
import { PageHead } from '#app/ui/kit/page-head.tsx'
import { Section } from '#app/ui/kit/section.tsx'
import { useMessages } from '#app/ui/locale.tsx'
import { WorkPage } from '#app/ui/shell/work-page.tsx'
import type { Route } from './+types/producer.certificates.$certificateId'

export async function loader({ request, params }: Route.LoaderArgs) {
  const producer = await requireProducer(request)
  const certificate = found(await findCertificateFor(producer, params.certificateId))
  return {
    certificate,
    products: await findProductNames(producer),
    change: await findLastCertificateChange(producer, certificate.id),
    correctable: isOpenToHolder(certificate),
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
    const text = words.saved[corrected.value]
    return redirectWith(paths.producer.certificate(id), { tone: 'ok', text })
  }
  const { reason } = corrected.refusal
  if (reason === 'notFound') throw notFound()
  const errors = { [fieldOf(reason)]: words.refusals[reason] }
  return badForm({ errors, typed: formObject(parsed.form).typed })
}

export default function CertificatePage({ loaderData, actionData }: Route.ComponentProps) {
  const m = useMessages().certification
  const { certificate, change, correctable, today } = loaderData
  const { errors, typed } = actionData ?? { errors: {}, typed: {} }
  const title = `${m.kinds[certificate.kind]} ${certificate.number}`
  return (
    <WorkPage title={title} current="certificates" role="producer">
      <Page>
        <Stack gap={6}>
          <PageHead
            title={title}
            back={<BackLink to={paths.producer.certificates()}>{m.back}</BackLink>}
            status={<CertificateStatus certificate={certificate} today={today} />}
            actions={<RenewLink certificate={certificate} to={paths.producer.certificateRenewal} />}
          />
          <CertificateRemark certificate={certificate} />
          <RenewalNote certificate={certificate} to={paths.producer.certificate} />
          <CertificateChangeNote
            change={change}
            withdrawal={paths.producer.certificateChangeWithdrawal}
          />
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
                <CertificateForm
                  {...loaderData}
                  certificate={asProposed(certificate, change)}
                  errors={errors}
                  typed={typed}
                  save={m.correct}
                />
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
