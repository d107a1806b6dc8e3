import { findLetterFor } from '#app/domain/curation/letters/queries.server.ts'
import { actingActors, found, requirePerson } from '#app/http/guard.server.ts'
import { pdfAnswer } from '#app/http/pdf-answer.server.ts'
import { localeOf } from '#app/http/preferences.server.ts'
import { paths } from '#app/paths.ts'
import { environment } from '#app/platform/env.server.ts'
import { renderPdf } from '#app/platform/pdf/render-pdf.server.ts'
import { LetterDocument } from '#app/ui/documents/letter-document.tsx'
import type { Route } from './+types/documents.letters.$letterId'

export async function loader({ request, params }: Route.LoaderArgs) {
  const person = await requirePerson(request)
  const letter = found(await findLetterFor(actingActors(person), params.letterId))
  const address = environment().APP_URL + paths.letter(letter.id)
  const locale = localeOf(request)
  const pdf = await renderPdf(<LetterDocument letter={letter} address={address} locale={locale} />)
  return pdfAnswer(pdf, letter.number)
}
