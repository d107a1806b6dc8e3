import { NoteSchema } from '#app/domain/curation/notes/schemas.ts'
import { findNotes, noteSubmission } from '#app/domain/curation/notes/submission-notes.server.ts'
import { badForm, parseForm, redirectWith } from '#app/http/forms.server.ts'
import { found, notFound, requireOfficial } from '#app/http/guard.server.ts'
import { localeOf } from '#app/http/preferences.server.ts'
import { messagesFor } from '#app/messages/messages.ts'
import { paths } from '#app/paths.ts'
import { now } from '#app/platform/clock.server.ts'
import { NotesPage } from '#app/ui/curation/notes-page.tsx'
import type { Route } from './+types/agency.curation.$submissionId.notes'

export async function loader({ request, params }: Route.LoaderArgs) {
  const official = await requireOfficial(request)
  return found(await findNotes(official, params.submissionId))
}

export async function action({ request, params }: Route.ActionArgs) {
  const official = await requireOfficial(request)
  const { id } = found(await findNotes(official, params.submissionId))
  const parsed = await parseForm(request, NoteSchema)
  if (!parsed.ok) return badForm(parsed)
  const noted = await noteSubmission(official, id, parsed.value.text, now())
  if (!noted.ok) throw notFound()
  const text = messagesFor(localeOf(request)).changes.notes.added
  return redirectWith(paths.agency.submissionNotes(id), { tone: 'ok', text })
}

export default function Notes({ loaderData, actionData }: Route.ComponentProps) {
  const back = paths.agency.submission(loaderData.id)
  return <NotesPage {...loaderData} role="official" back={back} answer={actionData} />
}
