import {
  findByStopKey,
  stopAlerts,
} from '#app/domain/catalogue/saved-searches/stop-alerts.server.ts'
import { redirectWith } from '#app/http/forms.server.ts'
import { found, notFound } from '#app/http/guard.server.ts'
import { localeOf } from '#app/http/preferences.server.ts'
import { messagesFor } from '#app/messages/messages.ts'
import { paths } from '#app/paths.ts'
import { Button } from '#app/ui/kit/button.tsx'
import { Page, Stack } from '#app/ui/kit/layout.tsx'
import { Note } from '#app/ui/kit/note.tsx'
import { PageHead } from '#app/ui/kit/page-head.tsx'
import { PostForm } from '#app/ui/kit/post-form.tsx'
import { useMessages } from '#app/ui/locale.tsx'
import { PublicPage } from '#app/ui/shell/work-page.tsx'
import type { Route } from './+types/searches.$stopKey.quiet'

export async function loader({ params }: Route.LoaderArgs) {
  return found(await findByStopKey(params.stopKey))
}

/** A mail program posts here by itself, a person by the button. */
export async function action({ request, params }: Route.ActionArgs) {
  if (!(await stopAlerts(params.stopKey))) throw notFound()
  const { savedSearches: m } = messagesFor(localeOf(request))
  return redirectWith(paths.searchQuiet(params.stopKey), { tone: 'ok', text: m.silenced })
}

export default function StopAlerts({ loaderData }: Route.ComponentProps) {
  const { savedSearches: m } = useMessages()
  const { name, alert } = loaderData
  return (
    <PublicPage title={m.stop.title}>
      <Page width="form">
        <Stack gap={5}>
          <PageHead title={m.stop.title} lead={alert === 'never' ? undefined : m.stop.lead(name)} />
          {alert === 'never' ? (
            <Note tone="ok">{m.stop.done(name)}</Note>
          ) : (
            <PostForm>
              <Button>{m.stop.button}</Button>
            </PostForm>
          )}
        </Stack>
      </Page>
    </PublicPage>
  )
}
