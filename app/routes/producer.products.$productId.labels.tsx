import { redirect } from 'react-router'
import { findCard } from '#app/domain/catalogue/find-card.server.ts'
import { findProductFor } from '#app/domain/products/queries.server.ts'
import { found, requireProducer } from '#app/http/guard.server.ts'
import { pdfAnswer } from '#app/http/pdf-answer.server.ts'
import { localeOf } from '#app/http/preferences.server.ts'
import { paths } from '#app/paths.ts'
import { now } from '#app/platform/clock.server.ts'
import { environment } from '#app/platform/env.server.ts'
import { renderPdf } from '#app/platform/pdf/render-pdf.server.ts'
import { LabelSheet } from '#app/ui/documents/label-sheet.tsx'
import type { Route } from './+types/producer.products.$productId.labels'

/** A sheet of labels for a product that carries the mark now. */
export async function loader({ request, params }: Route.LoaderArgs) {
  const producer = await requireProducer(request)
  const product = found(await findProductFor(producer, params.productId))
  const card = await findCard(product.slug, now())
  if (card?.standing !== 'curated') throw redirect(paths.producer.product(product.id))
  const address = environment().APP_URL + paths.card(card.slug)
  const pdf = await renderPdf(
    <LabelSheet card={card} address={address} locale={localeOf(request)} />,
  )
  return pdfAnswer(pdf, `label-${card.slug}`)
}
