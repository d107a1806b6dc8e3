import { createHash } from 'node:crypto'
import { findPerson } from '#app/domain/accounts/find-person.server.ts'
import { type Locale, messagesFor } from '#app/messages/messages.ts'
import { paths } from '#app/paths.ts'
import { giveResetLetter } from '#app/platform/auth.server.ts'
import { environment } from '#app/platform/env.server.ts'
import { sendMail } from '#app/platform/mail/send-mail.server.ts'

/** Gives the sign-in library the letter for a forgotten password, in the reader's language. */
export function offerResetLetter(): void {
  giveResetLetter(async ({ userId, token }) => {
    const person = await findPerson(userId)
    if (!person) return
    const words = messagesFor(person.locale as Locale).accounts.password
    await sendMail({
      effectKey: `reset:${createHash('sha256').update(token).digest('hex')}`,
      to: { address: person.email, name: person.name },
      subject: words.letterSubject,
      paragraphs: [words.letterText],
      action: { label: words.letterAction, url: environment().APP_URL + paths.newPassword(token) },
    })
  })
}
