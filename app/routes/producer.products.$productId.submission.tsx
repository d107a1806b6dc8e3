import { redirect } from 'react-router'
import { findHandIn } from '#app/domain/curation/find-hand-in.server.ts'
import { findChoices } from '#app/domain/curation/rounds/maker-queries.server.ts'
import { HandInSchema } from '#app/domain/curation/schemas.ts'
import { isClosed } from '#app/domain/curation/submission-acts.ts'
import { submit } from '#app/domain/curation/submit.server.ts'
import type { Product } from '#app/domain/products/product.ts'
import { findProductFor } from '#app/domain/products/queries.server.ts'
import { badForm, parseForm, redirectWith } from '#app/http/forms.server.ts'
import { found, notFound, requireProducer } from '#app/http/guard.server.ts'
import { localeOf } from '#app/http/preferences.server.ts'
import { messagesFor } from '#app/messages/messages.ts'
import { paths } from '#app/paths.ts'
import { dayOf, now } from '#app/platform/clock.server.ts'
import { HandInPage } from '#app/ui/curation/hand-in-page.tsx'
import type { Route } from './+types/producer.products.$productId.submission'

/** A file that is already open has a page of its own. */
function openFileOf({ submission }: Product): string | undefined {
  if (!submission || isClosed(submission.state)) return undefined
  return submission.state === 'revisionRequested'
    ? paths.producer.revision(submission.id)
    : paths.producer.submission(submission.id)
}

export async function loader({ request, params }: Route.LoaderArgs) {
  const producer = await requireProducer(request)
  const product = found(await findProductFor(producer, params.productId))
  const open = openFileOf(product)
  if (open) throw redirect(open)
  const view = await findHandIn(product, now())
  const { agencyId } = view
  const rounds = agencyId ? await findChoices(agencyId, product.categoryId, dayOf(now())) : []
  return { product, ...view, rounds }
}

export async function action({ request, params }: Route.ActionArgs) {
  const producer = await requireProducer(request)
  const { id } = found(await findProductFor(producer, params.productId))
  const parsed = await parseForm(request, HandInSchema)
  if (!parsed.ok) return badForm(parsed)
  const sent = await submit(producer, id, now(), parsed.value.roundId)
  const words = messagesFor(localeOf(request)).curation
  if (!sent.ok) {
    const { reason } = sent.refusal
    if (reason === 'notFound') throw notFound()
    return badForm({ errors: { '': words.refusals[reason] }, typed: {} })
  }
  const { submissionId, number } = sent.value
  const text = words.submission.sent(number)
  return redirectWith(paths.producer.submission(submissionId), { tone: 'ok', text })
}

export default function HandIn({ loaderData, actionData }: Route.ComponentProps) {
  return <HandInPage {...loaderData} errors={actionData?.errors ?? {}} />
}
