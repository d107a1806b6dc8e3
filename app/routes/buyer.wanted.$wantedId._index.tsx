import { closeWanted } from '#app/domain/catalogue/wanted/close-wanted.server.ts'
import { findWantedFor } from '#app/domain/catalogue/wanted/queries.server.ts'
import { WantedClosingSchema } from '#app/domain/catalogue/wanted/schemas.ts'
import { wantedActs } from '#app/domain/catalogue/wanted/wanted-acts.ts'
import { badForm, parseForm, redirectWith, refusedForm } from '#app/http/forms.server.ts'
import { found, requireBuyer } from '#app/http/guard.server.ts'
import { localeOf } from '#app/http/preferences.server.ts'
import { actsOpenTo } from '#app/kernel/acts.ts'
import { messagesFor } from '#app/messages/messages.ts'
import { paths } from '#app/paths.ts'
import { now } from '#app/platform/clock.server.ts'
import { WantedPage } from '#app/ui/catalogue/wanted/wanted-page.tsx'
import { Button } from '#app/ui/kit/button.tsx'
import { RadioGroup } from '#app/ui/kit/choices.tsx'
import { FormErrors } from '#app/ui/kit/form-errors.tsx'
import { fieldsOf, untouched } from '#app/ui/kit/form-values.ts'
import { Stack } from '#app/ui/kit/layout.tsx'
import { PostForm } from '#app/ui/kit/post-form.tsx'
import { Section } from '#app/ui/kit/section.tsx'
import { TextInput } from '#app/ui/kit/text-input.tsx'
import { useMessages } from '#app/ui/locale.tsx'
import type { Route } from './+types/buyer.wanted.$wantedId._index'

export async function loader({ request, params }: Route.LoaderArgs) {
  const buyer = await requireBuyer(request)
  return { wanted: found(await findWantedFor(buyer, params.wantedId)) }
}

export async function action({ request, params }: Route.ActionArgs) {
  const buyer = await requireBuyer(request)
  const { id } = found(await findWantedFor(buyer, params.wantedId))
  const parsed = await parseForm(request, WantedClosingSchema)
  if (!parsed.ok) return badForm(parsed)
  const { wanted: m } = messagesFor(localeOf(request))
  const { outcome, text } = parsed.value
  const closed = await closeWanted(buyer, id, { outcome, text }, now())
  if (!closed.ok) return refusedForm(parsed, m.refusals[closed.refusal.reason])
  return redirectWith(paths.buyer.wantedItem(id), { tone: 'ok', text: m.close.done })
}

export default function WantedItem({ loaderData, actionData }: Route.ComponentProps) {
  const { wanted: m } = useMessages()
  const { wanted } = loaderData
  const field = fieldsOf(actionData ?? untouched)
  return (
    <WantedPage role="buyer" wanted={wanted} back={paths.buyer.wanted()}>
      {actsOpenTo(wantedActs, wanted.state, 'buyer').includes('close') && (
        <Section title={m.acts.close}>
          <PostForm>
            <Stack gap={4}>
              <FormErrors errors={actionData?.errors ?? {}} />
              <RadioGroup
                {...field('outcome')}
                label={m.close.outcome}
                choices={(['found', 'dropped'] as const).map((value) => ({
                  ...{ value, label: m.outcomes[value] },
                }))}
              />
              <TextInput {...field('text')} label={m.close.text} maxLength={500} optional />
              <Button variant="secondary">{m.close.send}</Button>
            </Stack>
          </PostForm>
        </Section>
      )}
    </WantedPage>
  )
}
