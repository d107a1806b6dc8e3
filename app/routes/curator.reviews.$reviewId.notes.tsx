import { redirect } from 'react-router'
import type { Curator } from '#app/domain/accounts/actor.ts'
import { NoteSchema } from '#app/domain/curation/notes/schemas.ts'
import {
  findNotesBeside,
  noteSubmission,
} from '#app/domain/curation/notes/submission-notes.server.ts'
import { badForm, parseForm, redirectWith } from '#app/http/forms.server.ts'
import { found, notFound, requireCurator } from '#app/http/guard.server.ts'
import { localeOf } from '#app/http/preferences.server.ts'
import { messagesFor } from '#app/messages/messages.ts'
import { paths } from '#app/paths.ts'
import { now } from '#app/platform/clock.server.ts'
import { NotesPage } from '#app/ui/curation/notes-page.tsx'
import type { Route } from './+types/curator.reviews.$reviewId.notes'

async function notesBeside(curator: Curator, reviewId: string) {
  const file = found(await findNotesBeside(curator, reviewId))
  if (file === 'closed') throw redirect(paths.curator.review(reviewId))
  return file
}

export async function loader({ request, params }: Route.LoaderArgs) {
  const curator = await requireCurator(request)
  const { number, notes } = await notesBeside(curator, params.reviewId)
  return { number, notes, back: paths.curator.review(params.reviewId) }
}

export async function action({ request, params }: Route.ActionArgs) {
  const curator = await requireCurator(request)
  const { id } = await notesBeside(curator, params.reviewId)
  const parsed = await parseForm(request, NoteSchema)
  if (!parsed.ok) return badForm(parsed)
  const noted = await noteSubmission(curator, id, parsed.value.text, now())
  if (!noted.ok) throw notFound()
  const text = messagesFor(localeOf(request)).changes.notes.added
  return redirectWith(paths.curator.reviewNotes(params.reviewId), { tone: 'ok', text })
}

export default function Notes({ loaderData, actionData }: Route.ComponentProps) {
  return <NotesPage {...loaderData} role="curator" answer={actionData} />
}
