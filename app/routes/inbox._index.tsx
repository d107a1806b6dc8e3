import { findInbox, type InboxEntry } from '#app/domain/accounts/inbox.server.ts'
import { requirePerson } from '#app/http/guard.server.ts'
import { noticeWords } from '#app/messages/notice-words.ts'
import { NoticeList } from '#app/ui/accounts/notice-list.tsx'
import { EmptyState } from '#app/ui/kit/empty-state.tsx'
import { Page, Stack } from '#app/ui/kit/layout.tsx'
import { PageHead } from '#app/ui/kit/page-head.tsx'
import { Section } from '#app/ui/kit/section.tsx'
import { useMessages } from '#app/ui/locale.tsx'
import { WorkPage } from '#app/ui/shell/work-page.tsx'
import type { Route } from './+types/inbox._index'

export async function loader({ request }: Route.LoaderArgs) {
  const person = await requirePerson(request)
  return findInbox(person.id)
}

export default function Inbox({ loaderData }: Route.ComponentProps) {
  const messages = useMessages()
  const { inbox } = messages.accounts
  const say = (entries: InboxEntry[]) =>
    entries.map((entry) => ({ ...entry, words: noticeWords(messages, entry.kind, entry.data) }))
  return (
    <WorkPage title={inbox.title} current="inbox">
      <Page width="read">
        <Stack gap={6}>
          <PageHead title={inbox.title} lead={inbox.lead} />
          {loaderData.waiting.length === 0 ? (
            <EmptyState title={inbox.emptyTitle}>{inbox.emptyText}</EmptyState>
          ) : (
            <Section title={inbox.waiting}>
              <NoticeList notices={say(loaderData.waiting)} />
            </Section>
          )}
          {loaderData.news.length > 0 && (
            <Section title={inbox.earlier}>
              <NoticeList notices={say(loaderData.news)} />
            </Section>
          )}
        </Stack>
      </Page>
    </WorkPage>
  )
}
