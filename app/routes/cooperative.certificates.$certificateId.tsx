import { refreshShelf } from '#app/domain/catalogue/list-product.server.ts'
import { isOpenToHolder } from '#app/domain/certification/certificate-acts.ts'
import { findLastCertificateChange } from '#app/domain/certification/certificate-change-queries.server.ts'
import { findCertificateFor } from '#app/domain/certification/queries.server.ts'
import {
  findCoverage,
  findMemberProducts,
} from '#app/domain/development/cooperative-queries.server.ts'
import { correctSharedCertificate } from '#app/domain/development/shared-certificate.server.ts'
import { fieldOf, parseCertificate } from '#app/http/certificate-form.server.ts'
import { badForm, formObject, redirectWith } from '#app/http/forms.server.ts'
import { found, notFound, requireCooperative } from '#app/http/guard.server.ts'
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
import { CoverageTable } from '#app/ui/development/coverage-table.tsx'
import { BackLink } from '#app/ui/kit/breadcrumb.tsx'
import { Page, Split, Stack } from '#app/ui/kit/layout.tsx'
import { PageHead } from '#app/ui/kit/page-head.tsx'
import { Section } from '#app/ui/kit/section.tsx'
import { useMessages } from '#app/ui/locale.tsx'
import { WorkPage } from '#app/ui/shell/work-page.tsx'
import type { Route } from './+types/cooperative.certificates.$certificateId'

export async function loader({ request, params }: Route.LoaderArgs) {
  const cooperative = await requireCooperative(request)
  const certificate = found(await findCertificateFor(cooperative, params.certificateId))
  const [products, coverage, change] = await Promise.all([
    findMemberProducts(cooperative),
    findCoverage(cooperative, certificate.id),
    findLastCertificateChange(cooperative, certificate.id),
  ])
  return {
    ...{ certificate, products, coverage, change },
    correctable: isOpenToHolder(certificate),
    region: cooperative.region,
    today: dayOf(now()),
    limits: filePurposes.certificateFile,
    accept: acceptedTypes(filePurposes.certificateFile),
  }
}

export async function action({ request, params }: Route.ActionArgs) {
  const cooperative = await requireCooperative(request)
  const { id } = found(await findCertificateFor(cooperative, params.certificateId))
  const parsed = await parseCertificate(request, cooperative)
  if (!parsed.ok) return badForm(parsed)
  const corrected = await correctSharedCertificate(cooperative, id, parsed.value, {
    now: now(),
    shelf: refreshShelf,
  })
  const words = messagesFor(localeOf(request)).certification
  if (corrected.ok) {
    const text = words.saved[corrected.value]
    return redirectWith(paths.cooperative.certificate(id), { tone: 'ok', text })
  }
  const { reason } = corrected.refusal
  if (reason === 'notFound') throw notFound()
  const errors = { [fieldOf(reason)]: words.refusals[reason] }
  return badForm({ errors, typed: formObject(parsed.form).typed })
}

export default function SharedCertificate({ loaderData, actionData }: Route.ComponentProps) {
  const { certification: words, development } = useMessages()
  const { shared: m } = development
  const { certificate, coverage, change, correctable, today } = loaderData
  const { errors, typed } = actionData ?? { errors: {}, typed: {} }
  const title = `${words.kinds[certificate.kind]} ${certificate.number}`
  return (
    <WorkPage title={title} current="certificates" role="cooperative">
      <Page>
        <Stack gap={6}>
          <PageHead
            title={title}
            back={<BackLink to={paths.cooperative.certificates()}>{m.title}</BackLink>}
            status={<CertificateStatus certificate={certificate} today={today} />}
            actions={
              <RenewLink certificate={certificate} to={paths.cooperative.certificateRenewal} />
            }
          />
          <CertificateRemark certificate={certificate} />
          <RenewalNote certificate={certificate} to={paths.cooperative.certificate} />
          <CertificateChangeNote
            change={change}
            withdrawal={paths.cooperative.certificateChangeWithdrawal}
          />
          <CertificateFacts {...loaderData} />
          <Section title={m.coverage}>
            <CoverageTable coverage={coverage} />
          </Section>
          {correctable && (
            <Split
              aside={
                <Section title={words.historyTitle}>
                  <CertificateHistory verifications={certificate.verifications} />
                </Section>
              }
            >
              <Section title={words.correctTitle}>
                <CertificateForm
                  {...loaderData}
                  certificate={asProposed(certificate, change)}
                  errors={errors}
                  typed={typed}
                  save={words.correct}
                />
              </Section>
            </Split>
          )}
        </Stack>
      </Page>
    </WorkPage>
  )
}
