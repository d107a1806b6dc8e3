import { rejectedRows } from '#app/domain/registry/registry-runs.server.ts'
import { found, requireOfficial } from '#app/http/guard.server.ts'
import { localeOf } from '#app/http/preferences.server.ts'
import { isId } from '#app/kernel/ids.ts'
import { messagesFor } from '#app/messages/messages.ts'
import type { Route } from './+types/agency.registry.$importId.rejects'

/** The refused rows as they were, each with why. */
export async function loader({ request, params }: Route.LoaderArgs) {
  const official = await requireOfficial(request)
  const { importId } = params
  const { fields, reasons, preview } = messagesFor(localeOf(request)).registryImport
  const words = {
    title: preview.whyColumn,
    say: ({ field, reason }: { field: string; reason: string }) =>
      `${fields[field] ?? field}: ${reasons[reason] ?? reason}`,
  }
  const file = found(isId(importId) ? await rejectedRows(official, importId, words) : undefined)
  return new Response(Buffer.from(file.bytes), {
    headers: {
      'Content-Type': 'text/csv; charset=utf-8',
      'Content-Disposition': `attachment; filename*=UTF-8''${encodeURIComponent(file.fileName)}`,
    },
  })
}
