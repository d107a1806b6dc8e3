import { rejectedRows } from '#app/domain/sales/rejected-rows.server.ts'
import { found, requireOfficial } from '#app/http/guard.server.ts'
import { localeOf } from '#app/http/preferences.server.ts'
import { messagesFor } from '#app/messages/messages.ts'
import type { Route } from './+types/agency.sales.imports.$importId.rejects'

export async function loader({ request, params }: Route.LoaderArgs) {
  const official = await requireOfficial(request)
  const words = messagesFor(localeOf(request)).sales
  const { fileName, bytes } = found(
    await rejectedRows(official, params.importId, {
      sheet: words.rejects.sheet,
      row: words.rejects.row,
      why: words.rejects.why,
      problem: ({ field, reason }) =>
        words.rejects.line(words.fields[field] ?? field, words.reasons[reason]),
    }),
  )
  return new Response(Buffer.from(bytes), {
    headers: {
      'Content-Type': 'text/csv; charset=utf-8',
      'Content-Disposition': `attachment; filename*=UTF-8''${encodeURIComponent(fileName)}`,
      'Cache-Control': 'no-store',
    },
  })
}
