import { tokenHash } from '#app/domain/accounts/invitation-token.server.ts'
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
  /** Makers are told what is in it for them. */
  maker?: boolean
}): Promise<SentInvitation> {
  const { token, name, email, phone, from, locale, maker } = given
  const url = environment().APP_URL + paths.invitation(token)
  const words = messagesFor(locale).accounts.invitation
  if (email) {
    await sendMail({
      effectKey: `invitation:${tokenHash(token)}`,
      to: { address: email, name },
      subject: words.subject(from),
      paragraphs: [words.mail(name, from)],
      action: { label: words.open, url },
    })
  }
  const number = phone?.replace(/\D/g, '') ?? ''
  const say = maker ? words.whatsAppMaker : words.whatsApp
  const text = encodeURIComponent(say(name, from, url))
  return { url, whatsApp: `https://wa.me/${number}?text=${text}` }
}
