import { redirect } from 'react-router'
import { declare } from '#app/domain/curation/declaration/declare.server.ts'
import { findSealFor } from '#app/domain/curation/declaration/find-seal.server.ts'
import { DeclarationSchema } from '#app/domain/curation/schemas.ts'
import { findCategories } from '#app/domain/products/queries.server.ts'
import { badForm, parseForm, redirectWith, refused } from '#app/http/forms.server.ts'
import { found, notFound, requireCurator } from '#app/http/guard.server.ts'
import { localeOf } from '#app/http/preferences.server.ts'
import { messagesFor } from '#app/messages/messages.ts'
import { paths } from '#app/paths.ts'
import { now } from '#app/platform/clock.server.ts'
import { DeclarationPage } from '#app/ui/curation/declaration-page.tsx'
import { BackLink } from '#app/ui/kit/breadcrumb.tsx'
import { useMessages } from '#app/ui/locale.tsx'
import type { Route } from './+types/curator.reviews.$reviewId.declaration'

export async function loader({ request, params }: Route.LoaderArgs) {
  const curator = await requireCurator(request)
  const seal = found(await findSealFor(curator, params.reviewId))
  if (seal.declared) throw redirect(paths.curator.review(seal.id))
  if (!seal.open) throw redirect(paths.curator.queue())
  return { seal, categories: await findCategories() }
}

export async function action({ request, params }: Route.ActionArgs) {
  const curator = await requireCurator(request)
  const seal = found(await findSealFor(curator, params.reviewId))
  const parsed = await parseForm(request, DeclarationSchema)
  if (!parsed.ok) return badForm(parsed)
  const said = await declare(curator, seal.id, parsed.value, now())
  const words = messagesFor(localeOf(request)).curation
  if (!said.ok) {
    if (said.refusal.reason === 'notFound') throw notFound()
    return refused(request, words.refusals.closed, paths.curator.queue())
  }
  if (said.value.open) return redirect(paths.curator.review(seal.id))
  return redirectWith(paths.curator.queue(), { tone: 'ok', text: words.recusal.done })
}

export default function Declaration({ loaderData, actionData }: Route.ComponentProps) {
  const { scoring } = useMessages().curation
  return (
    <DeclarationPage
      {...loaderData}
      answer={actionData}
      current="queue"
      back={<BackLink to={paths.curator.queue()}>{scoring.back}</BackLink>}
    />
  )
}
