import { redirect } from 'react-router'
import { redirectWith } from '#app/http/forms.server.ts'
import { notFound, requireAdmin } from '#app/http/guard.server.ts'
import { localeOf } from '#app/http/preferences.server.ts'
import { messagesFor } from '#app/messages/messages.ts'
import { paths } from '#app/paths.ts'
import { retryJob } from '#app/platform/jobs.server.ts'
import type { Route } from './+types/admin.jobs.$jobId.retry'

export async function action({ request, params }: Route.ActionArgs) {
  await requireAdmin(request)
  if (!/^\d{1,18}$/.test(params.jobId) || !(await retryJob(params.jobId))) throw notFound()
  const text = messagesFor(localeOf(request)).admin.jobs.retried
  return redirectWith(paths.admin.jobs(), { tone: 'ok', text })
}

export const loader = () => redirect(paths.admin.jobs())
