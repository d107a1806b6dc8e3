import { refreshShelf } from '#app/domain/catalogue/list-product.server.ts'
import { certificateActs } from '#app/domain/certification/certificate-acts.ts'
import {
  countToVerify,
  findCertificateForOfficial,
  findNextToVerify,
  howToShow,
} from '#app/domain/certification/queries.server.ts'
import { refuseCertificate } from '#app/domain/certification/refuse-certificate.server.ts'
import { RefusalSchema } from '#app/domain/certification/schemas.ts'
import { badForm, formObject, parseForm, redirectWith } from '#app/http/forms.server.ts'
import { found, notFound, requireOfficial } from '#app/http/guard.server.ts'
import { localeOf } from '#app/http/preferences.server.ts'
import { actsOpenTo } from '#app/kernel/acts.ts'
import { messagesFor } from '#app/messages/messages.ts'
import { paths } from '#app/paths.ts'
import { dayOf, now } from '#app/platform/clock.server.ts'
import { CertificateJudgement } from '#app/ui/certification/certificate-judgement.tsx'
import type { Route } from './+types/agency.certificates.$certificateId._index'

export async function loader({ request, params }: Route.LoaderArgs) {
  const official = await requireOfficial(request)
  const certificate = found(await findCertificateForOfficial(official, params.certificateId))
  const [left, later, scan] = await Promise.all([
    countToVerify(official),
    findNextToVerify(official, certificate),
    howToShow(certificate.fileId),
  ])
  return {
    ...{ certificate, left, later, scan },
    acts: actsOpenTo(certificateActs, certificate.state, 'official'),
    today: dayOf(now()),
  }
}

export async function action({ request, params }: Route.ActionArgs) {
  const official = await requireOfficial(request)
  const certificate = found(await findCertificateForOfficial(official, params.certificateId))
  const parsed = await parseForm(request, RefusalSchema)
  if (!parsed.ok) return badForm(parsed)
  const { seen, ...why } = parsed.value
  const judged = await refuseCertificate(official, certificate.id, why, {
    ...{ now: now(), seen, shelf: refreshShelf },
  })
  const words = messagesFor(localeOf(request)).certification
  if (!judged.ok) {
    const { reason: why } = judged.refusal
    if (why === 'notFound') throw notFound()
    return badForm({ errors: { '': words.refusals[why] }, typed: formObject(parsed.form).typed })
  }
  const next = await findNextToVerify(official)
  const text = words.queue.refused(`${words.kinds[certificate.kind]} ${certificate.number}`)
  return redirectWith(next ? paths.agency.certificate(next) : paths.agency.certificates(), {
    tone: 'ok',
    text,
  })
}

export default function ReviewCertificate({ loaderData, actionData }: Route.ComponentProps) {
  const { errors, typed } = actionData ?? { errors: {}, typed: {} }
  return <CertificateJudgement {...loaderData} errors={errors} typed={typed} />
}
