import { data } from 'react-router'
import type { Official } from '#app/domain/accounts/actor.ts'
import { findImpact } from '#app/domain/catalogue/find-impact.server.ts'
import { changeRequirement } from '#app/domain/certification/change-requirement.server.ts'
import { findCell } from '#app/domain/certification/find-cell.server.ts'
import {
  ChangeSchema,
  cellFrom,
  keyFrom,
  type RequirementChange,
} from '#app/domain/certification/requirement-schema.ts'
import { type BadForm, formObject, parseForm, redirectWith } from '#app/http/forms.server.ts'
import { requireOfficial } from '#app/http/guard.server.ts'
import { localeOf } from '#app/http/preferences.server.ts'
import { messagesFor } from '#app/messages/messages.ts'
import { paths } from '#app/paths.ts'
import { dayOf, now } from '#app/platform/clock.server.ts'
import { RequirementChangeForm } from '#app/ui/certification/requirement-change.tsx'
import { BackLink } from '#app/ui/kit/breadcrumb.tsx'
import { Page, Stack } from '#app/ui/kit/layout.tsx'
import { PageHead } from '#app/ui/kit/page-head.tsx'
import { useMessages } from '#app/ui/locale.tsx'
import { WorkPage } from '#app/ui/shell/work-page.tsx'
import type { Route } from './+types/agency.requirements.change'

/** The version that a change begins from: the one that holds or comes last. */
const latestOf = async (official: Official, { searchParams }: URL) => {
  const versions = await findCell(official, cellFrom(searchParams))
  const key = keyFrom(searchParams)
  return versions.find((each) => each.key === key)
}

export async function loader({ request }: Route.LoaderArgs) {
  const official = await requireOfficial(request)
  const url = new URL(request.url)
  const latest = await latestOf(official, url)
  const begun = {
    need: latest?.need ?? 'required',
    proofs: [...(latest?.proofs ?? [])],
    atLeast: latest?.atLeast ? `${latest.atLeast}` : '',
    validFrom: dayOf(now()),
  }
  return { cell: cellFrom(url.searchParams), key: keyFrom(url.searchParams), begun }
}

const impactOf = async (official: Official, change: RequirementChange, url: URL) => {
  const latest = await latestOf(official, url)
  const conditions = { onlyFor: latest?.onlyFor ?? null, unless: latest?.unless ?? null }
  return findImpact(official, change, conditions)
}

/** The form again, with what was typed and what is wrong with it. */
const again = ({ errors, typed }: BadForm) =>
  data({ errors, typed, impact: undefined }, { status: 400 })

export async function action({ request }: Route.ActionArgs) {
  const official = await requireOfficial(request)
  const url = new URL(request.url)
  const parsed = await parseForm(request, ChangeSchema)
  if (!parsed.ok) return again(parsed)
  const { typed } = formObject(parsed.form)
  if (url.searchParams.has('preview')) {
    return { errors: {}, typed, impact: await impactOf(official, parsed.value, url) }
  }
  const words = messagesFor(localeOf(request)).requirements
  const changed = await changeRequirement(official, parsed.value, now())
  if (!changed.ok) {
    const { reason } = changed.refusal
    const field = reason === 'past' || reason === 'dayTaken' ? 'validFrom' : ''
    return again({ errors: { [field]: words.refusals[reason] }, typed })
  }
  return redirectWith(paths.agency.requirementCell(parsed.value), { tone: 'ok', text: words.saved })
}

export default function ChangeRequirement({ loaderData, actionData }: Route.ComponentProps) {
  const m = useMessages().requirements
  const { cell, key, begun } = loaderData
  const { errors, typed, impact } = actionData ?? { errors: {}, typed: begun, impact: undefined }
  const title = m.changeTitle(m.keys[key])
  return (
    <WorkPage title={title} current="requirements" role="official">
      <Page width="form">
        <Stack gap={6}>
          <PageHead
            title={title}
            lead={m.changeLead}
            back={<BackLink to={paths.agency.requirementCell(cell)}>{m.history}</BackLink>}
          />
          <RequirementChangeForm {...{ cell, errors, typed, impact }} requirement={key} />
        </Stack>
      </Page>
    </WorkPage>
  )
}
