import { findNotice } from '#app/domain/accounts/inbox.server.ts'
import { type Locale, messagesFor } from '#app/messages/messages.ts'
import { noticeWords } from '#app/messages/notice-words.ts'
import { environment } from '#app/platform/env.server.ts'
import { sendMail } from '#app/platform/mail/send-mail.server.ts'

/** The letter that goes with a notice: once, in the reader's language. */
export async function mailNotice(notificationId: string): Promise<void> {
  const notice = await findNotice(notificationId)
  if (!notice) return
  const { reader } = notice
  const messages = messagesFor(reader.locale as Locale)
  const words = noticeWords(messages, notice.kind, notice.data as Record<string, unknown>)
  const stopPath = (notice.data as { stopPath?: unknown }).stopPath
  const site = environment().APP_URL
  await sendMail({
    effectKey: `notice:${notificationId}`,
    to: { address: reader.email, name: reader.name },
    subject: words.title,
    paragraphs: [words.text],
    action: { label: messages.accounts.invitation.open, url: site + notice.path },
    stop:
      typeof stopPath === 'string'
        ? { label: messages.savedSearches.stop.inLetter, url: site + stopPath }
        : undefined,
  })
}
