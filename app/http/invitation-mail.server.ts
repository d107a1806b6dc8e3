import { type Locale, messagesFor } from '#app/messages/messages.ts'
import { paths } from '#app/paths.ts'
import { environment } from '#app/platform/env.server.ts'
import { sendMail } from '#app/platform/mail/send-mail.server.ts'

export type SentInvitation = { url: string; whatsApp: string }

/** The invitation as a link, as a WhatsApp share and, where there is an address, as a letter. */
export async function sendInvitation(given: {
  token: string
  name: string
  email?: string
  phone?: string | null
  from: string
  locale: Locale
}): Promise<SentInvitation> {
  const { token, name, email, phone, from, locale } = given
  const url = environment().APP_URL + paths.invitation(token)
  const words = messagesFor(locale).accounts.invitation
  if (email) {
    await sendMail({
      effectKey: `invitation:${token.slice(0, 12)}`,
      to: { address: email, name },
      subject: words.subject(from),
      paragraphs: [words.mail(name, from)],
      action: { label: words.open, url },
    })
  }
  const number = phone?.replace(/\D/g, '') ?? ''
  const text = encodeURIComponent(words.whatsApp(name, from, url))
  return { url, whatsApp: `https://wa.me/${number}?text=${text}` }
}
