import type { Official } from '#app/domain/accounts/actor.ts'
import { findNextChange } from '#app/domain/curation/changes/change-queries.server.ts'
import { paths } from '#app/paths.ts'

/** Which amendment the page showed; none that exists, when the form does not say. */
export async function revisionIn(request: Request): Promise<number> {
  const revision = Number((await request.formData()).get('revision'))
  return Number.isSafeInteger(revision) ? revision : 0
}

/** Save and next: the longest waiting change, or the queue when none is left. */
export async function nextChange(official: Official): Promise<string> {
  const next = await findNextChange(official)
  return next ? paths.agency.change(next) : paths.agency.changes()
}
