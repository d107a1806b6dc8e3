import { createTransport, type Transporter } from 'nodemailer'
import { newId } from '#app/kernel/ids.ts'
import { now } from '#app/platform/clock.server.ts'
import { database, isUniqueViolation } from '#app/platform/database.server.ts'
import { environment } from '#app/platform/env.server.ts'
import { log } from '#app/platform/log.server.ts'
import { letterHtml } from '#app/platform/mail/letter.ts'

export type Mail = {
  /** Sent at most once per key, however often it is asked for. */
  effectKey: string
  to: { address: string; name?: string }
  subject: string
  paragraphs: string[]
  action?: { label: string; url: string }
  /** Ends letters of this kind; mail programs offer it beside the sender. */
  stop?: { label: string; url: string } | undefined
}

let transport: Transporter | undefined

function transporter(): Transporter | undefined {
  const { SMTP_URL } = environment()
  if (SMTP_URL) transport ??= createTransport(SMTP_URL)
  return transport
}

const textOf = (mail: Mail): string =>
  [
    ...mail.paragraphs,
    ...[mail.action, mail.stop].map((link) => link && `${link.label}: ${link.url}`),
  ]
    .filter(Boolean)
    .join('\n\n')

/** The mail program may end it by itself (RFC 8058). */
const oneClick = { 'List-Unsubscribe-Post': 'List-Unsubscribe=One-Click' }

/** Keeps the message in the outbox and, when an SMTP server is set, hands it over. */
export async function sendMail(mail: Mail): Promise<void> {
  const message = {
    subject: mail.subject,
    text: textOf(mail),
    html: letterHtml(mail),
  }
  try {
    await database().mailMessage.create({
      data: {
        id: newId(),
        effectKey: mail.effectKey,
        toAddress: mail.to.address,
        toName: mail.to.name,
        ...message,
      },
    })
  } catch (error) {
    if (!isUniqueViolation(error)) throw error
    const earlier = await database().mailMessage.findUnique({
      where: { effectKey: mail.effectKey },
    })
    if (earlier?.sentAt) return
  }
  const smtp = transporter()
  if (!smtp) return
  await smtp.sendMail({
    from: environment().MAIL_FROM,
    to: { address: mail.to.address, name: mail.to.name ?? '' },
    ...message,
    ...(mail.stop ? { list: { unsubscribe: mail.stop.url }, headers: oneClick } : {}),
  })
  await database().mailMessage.update({
    where: { effectKey: mail.effectKey },
    // What has left is no longer ours to keep: letters hold links that open doors.
    data: { sentAt: now(), text: '', html: '' },
  })
  log.info({ kind: mail.effectKey.split(':')[0] }, 'mail sent')
}
