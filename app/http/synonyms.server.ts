import type { Admin, Official } from '#app/domain/accounts/actor.ts'
import { questionFrom } from '#app/domain/catalogue/search/search-question.ts'
import { changeSynonym } from '#app/domain/catalogue/synonyms/change-synonym.server.ts'
import {
  findSynonym,
  findSynonymChanges,
  findSynonymPage,
  findUnmetSearches,
  synonymsPerPage,
} from '#app/domain/catalogue/synonyms/queries.server.ts'
import { SynonymSchema } from '#app/domain/catalogue/synonyms/schemas.ts'
import { findMatches } from '#app/domain/ordering/search-deliverable.server.ts'
import { publicSight } from '#app/domain/products/sight.ts'
import { badForm, parseForm, redirectWith, refusedForm } from '#app/http/forms.server.ts'
import { pageOf } from '#app/http/page-of.ts'
import { localeOf } from '#app/http/preferences.server.ts'
import { messagesFor } from '#app/messages/messages.ts'
import { now } from '#app/platform/clock.server.ts'
import { formatFor } from '#app/ui/format.ts'

const longest = 60
const parameter = (request: Request, name: string) =>
  (new URL(request.url).searchParams.get(name) ?? '').replaceAll('\0', '').slice(0, longest)

export async function loadSynonyms(request: Request) {
  const words = parameter(request, 'q')
  const page = pageOf(request)
  const [{ items, total }, unmet, changes] = await Promise.all([
    findSynonymPage(words, page),
    findUnmetSearches(),
    findSynonymChanges(),
  ])
  return { words, page, pages: Math.ceil(total / synonymsPerPage), items, unmet, changes }
}

export async function loadSynonym(request: Request) {
  const typed = parameter(request, 'typed').toLowerCase()
  const [synonym, changes] = await Promise.all([
    findSynonym(typed),
    typed ? findSynonymChanges(typed) : [],
  ])
  return { synonym, changes }
}

export async function saveSynonym(request: Request, actor: Admin | Official, to: string) {
  const parsed = await parseForm(request, SynonymSchema)
  if (!parsed.ok) return badForm(parsed)
  const locale = localeOf(request)
  const { synonyms: m } = messagesFor(locale)
  const changed = await changeSynonym(actor, parsed.value, now())
  if (!changed.ok) return refusedForm(parsed, m.refusals[changed.refusal.reason])
  const { typed, finds } = parsed.value
  if (finds.length === 0) return redirectWith(to, { tone: 'ok', text: m.removed(typed) })
  const question = questionFrom(new URLSearchParams({ q: typed }))
  const { total } = await findMatches(question, { most: 1, now: now(), sight: publicSight })
  const count = formatFor(locale).number(total)
  return redirectWith(to, { tone: 'ok', text: m.saved(typed, count) })
}
