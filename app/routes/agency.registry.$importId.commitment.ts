import { redirect } from 'react-router'
import { findRegistryRun } from '#app/domain/registry/registry-runs.server.ts'
import { startRegistryImport } from '#app/domain/registry/start-registry-import.server.ts'
import { redirectWith, refused } from '#app/http/forms.server.ts'
import { found, requireOfficial } from '#app/http/guard.server.ts'
import { localeOf } from '#app/http/preferences.server.ts'
import { registryProblem } from '#app/http/registry-problem.ts'
import { isId } from '#app/kernel/ids.ts'
import { messagesFor } from '#app/messages/messages.ts'
import { paths } from '#app/paths.ts'
import type { Route } from './+types/agency.registry.$importId.commitment'

export async function action({ request, params }: Route.ActionArgs) {
  const official = await requireOfficial(request)
  const { importId } = params
  found(isId(importId) ? await findRegistryRun(official, importId) : undefined)
  const messages = messagesFor(localeOf(request))
  const here = paths.agency.registryImport(importId)
  const started = await startRegistryImport(official, importId)
  if (!started.ok) return refused(request, registryProblem(started.refusal, messages), here)
  return redirectWith(here, { tone: 'ok', text: messages.registryImport.preview.started })
}

export const loader = ({ params }: Route.LoaderArgs) =>
  redirect(paths.agency.registryImport(params.importId))
