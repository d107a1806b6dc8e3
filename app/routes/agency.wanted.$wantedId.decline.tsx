import { declineWanted } from '#app/domain/catalogue/wanted/close-wanted.server.ts'
import { findWantedFor } from '#app/domain/catalogue/wanted/queries.server.ts'
import { WantedDeclineSchema } from '#app/domain/catalogue/wanted/schemas.ts'
import { badForm, parseForm, redirectWith, refusedForm } from '#app/http/forms.server.ts'
import { found, requireOfficial } from '#app/http/guard.server.ts'
import { localeOf } from '#app/http/preferences.server.ts'
import { messagesFor } from '#app/messages/messages.ts'
import { paths } from '#app/paths.ts'
import { now } from '#app/platform/clock.server.ts'
import { Button } from '#app/ui/kit/button.tsx'
import { fieldsOf, untouched } from '#app/ui/kit/form-values.ts'
import { Stack } from '#app/ui/kit/layout.tsx'
import { TextArea } from '#app/ui/kit/text-area.tsx'
import { useMessages } from '#app/ui/locale.tsx'
import { FormPage } from '#app/ui/shell/form-page.tsx'
import type { Route } from './+types/agency.wanted.$wantedId.decline'

export async function loader({ request, params }: Route.LoaderArgs) {
  const official = await requireOfficial(request)
  const { id, what, number } = found(await findWantedFor(official, params.wantedId))
  return { id, what, number }
}

export async function action({ request, params }: Route.ActionArgs) {
  const official = await requireOfficial(request)
  const { id } = found(await findWantedFor(official, params.wantedId))
  const parsed = await parseForm(request, WantedDeclineSchema)
  if (!parsed.ok) return badForm(parsed)
  const { wanted: m } = messagesFor(localeOf(request))
  const closed = await declineWanted(official, id, parsed.value.text, now())
  if (!closed.ok) return refusedForm(parsed, m.refusals[closed.refusal.reason])
  return redirectWith(paths.agency.wantedItem(id), { tone: 'ok', text: m.close.done })
}

export default function DeclineWanted({ loaderData, actionData }: Route.ComponentProps) {
  const { wanted: m } = useMessages()
  const { id, what, number } = loaderData
  const field = fieldsOf(actionData ?? untouched)
  return (
    <FormPage
      title={m.decline.title}
      eyebrow={`${number} · ${what}`}
      lead={m.decline.lead}
      current="wanted"
      role="official"
      back={{ to: paths.agency.wantedItem(id), label: what }}
      errors={actionData?.errors}
    >
      <Stack gap={5}>
        <TextArea {...field('text')} label={m.decline.text} maxLength={500} />
        <Button>{m.decline.send}</Button>
      </Stack>
    </FormPage>
  )
}
