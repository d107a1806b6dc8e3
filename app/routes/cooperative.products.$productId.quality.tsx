import { checkQuality, findMemberProduct } from '#app/domain/development/check-quality.server.ts'
import { findQualityNotes } from '#app/domain/development/quality-queries.server.ts'
import { QualitySchema } from '#app/domain/development/schemas.ts'
import { badForm, parseForm, redirectWith } from '#app/http/forms.server.ts'
import { found, notFound, requireCooperative } from '#app/http/guard.server.ts'
import { localeOf } from '#app/http/preferences.server.ts'
import { messagesFor } from '#app/messages/messages.ts'
import { paths } from '#app/paths.ts'
import { now } from '#app/platform/clock.server.ts'
import { QualityNotes } from '#app/ui/development/quality-notes.tsx'
import { BackLink } from '#app/ui/kit/breadcrumb.tsx'
import { Button } from '#app/ui/kit/button.tsx'
import { RadioGroup } from '#app/ui/kit/choices.tsx'
import { FormErrors } from '#app/ui/kit/form-errors.tsx'
import { Page, Stack } from '#app/ui/kit/layout.tsx'
import { PageHead } from '#app/ui/kit/page-head.tsx'
import { PostForm } from '#app/ui/kit/post-form.tsx'
import { TextArea } from '#app/ui/kit/text-area.tsx'
import { useMessages } from '#app/ui/locale.tsx'
import { WorkPage } from '#app/ui/shell/work-page.tsx'
import type { Route } from './+types/cooperative.products.$productId.quality'

export async function loader({ request, params }: Route.LoaderArgs) {
  const cooperative = await requireCooperative(request)
  const product = found(await findMemberProduct(cooperative, params.productId))
  return { product, notes: await findQualityNotes(product.id) }
}

export async function action({ request, params }: Route.ActionArgs) {
  const cooperative = await requireCooperative(request)
  const product = found(await findMemberProduct(cooperative, params.productId))
  const parsed = await parseForm(request, QualitySchema)
  if (!parsed.ok) return badForm(parsed)
  const checked = await checkQuality(cooperative, product.id, parsed.value, now())
  if (!checked.ok) throw notFound()
  const text = messagesFor(localeOf(request)).development.quality.saved
  return redirectWith(paths.cooperative.qualityCheck(product.id), { tone: 'ok', text })
}

export default function QualityCheck({ loaderData, actionData }: Route.ComponentProps) {
  const { quality: m, roads } = useMessages().development
  const { product, notes } = loaderData
  const { errors, typed } = actionData ?? { errors: {} as Record<string, string>, typed: {} }
  const title = m.checkOf(product.name)
  return (
    <WorkPage title={title} current="roads" role="cooperative">
      <Page width="form">
        <Stack gap={6}>
          <PageHead
            title={title}
            eyebrow={product.producer.businessName}
            back={<BackLink to={paths.cooperative.roads()}>{roads.title}</BackLink>}
          />
          <PostForm>
            <FormErrors errors={errors} />
            <RadioGroup
              name="outcome"
              label={m.outcome}
              layout="segmented"
              value={`${typed.outcome ?? ''}`}
              error={errors.outcome}
              choices={[
                { value: 'passed', label: m.outcomes.passed },
                { value: 'failed', label: m.outcomes.failed },
              ]}
            />
            <TextArea
              name="note"
              label={m.note}
              hint={m.noteHint}
              value={`${typed.note ?? ''}`}
              error={errors.note}
              rows={4}
              maxLength={600}
            />
            <Button>{m.save}</Button>
          </PostForm>
          <QualityNotes notes={notes} />
        </Stack>
      </Page>
    </WorkPage>
  )
}
