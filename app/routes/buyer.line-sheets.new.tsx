import { redirect } from 'react-router'
import type { Buyer } from '#app/domain/accounts/actor.ts'
import { askForSheet } from '#app/domain/catalogue/line-sheets/ask-for-sheet.server.ts'
import type { SheetSource } from '#app/domain/catalogue/line-sheets/drawn-sheet.ts'
import { questionFrom, searchOf } from '#app/domain/catalogue/search/search-question.ts'
import { refused } from '#app/http/forms.server.ts'
import { found, requireBuyer } from '#app/http/guard.server.ts'
import { announceSheet } from '#app/http/line-sheet.server.ts'
import { localeOf } from '#app/http/preferences.server.ts'
import { messagesFor } from '#app/messages/messages.ts'
import { paths } from '#app/paths.ts'
import { now } from '#app/platform/clock.server.ts'
import { Button } from '#app/ui/kit/button.tsx'
import { useFormat, useMessages } from '#app/ui/locale.tsx'
import { FormPage } from '#app/ui/shell/form-page.tsx'
import type { Route } from './+types/buyer.line-sheets.new'

function sourceIn(request: Request): SheetSource {
  const { searchParams } = new URL(request.url)
  const shortlistId = searchParams.get('shortlist')
  return shortlistId === null ? { search: searchOf(questionFrom(searchParams)) } : { shortlistId }
}

/** Where the sheet was asked for. */
const homeOf = (source: SheetSource): string =>
  'shortlistId' in source
    ? paths.buyer.shortlist(source.shortlistId)
    : paths.catalogue(source.search)

async function asked(buyer: Buyer, request: Request) {
  const source = sourceIn(request)
  return { source, ...found(await announceSheet(buyer, source, localeOf(request))) }
}

export async function loader({ request }: Route.LoaderArgs) {
  const { source, title, total } = await asked(await requireBuyer(request), request)
  return { title, total, back: homeOf(source) }
}

export async function action({ request }: Route.ActionArgs) {
  const buyer = await requireBuyer(request)
  const wanted = await asked(buyer, request)
  const locale = localeOf(request)
  const queued = await askForSheet(buyer, { ...wanted, locale }, now())
  if (queued.ok) return redirect(paths.buyer.drawnSheet(queued.value.lineSheetId))
  const { drawn } = messagesFor(locale).offers
  return refused(request, drawn.refusals[queued.refusal.reason], homeOf(wanted.source))
}

export default function NewLineSheet({ loaderData }: Route.ComponentProps) {
  const { drawn: m } = useMessages().offers
  const { title, total, back } = loaderData
  return (
    <FormPage
      {...{ title, current: 'shortlists', role: 'buyer', errors: undefined }}
      lead={m.lead(useFormat().number(total))}
      back={{ to: back, label: m.back }}
    >
      <Button icon="file">{m.draw}</Button>
    </FormPage>
  )
}
