import type { CertificateKind } from '#app/domain/certification/certificate.ts'
import { findLapsedCertificate } from '#app/domain/ordering/find-lapsed-certificate.server.ts'
import { quoteActs } from '#app/domain/ordering/quote-acts.ts'
import { dayOrNull } from '#app/platform/clock.server.ts'
import type { Transaction } from '#app/platform/database.server.ts'
import type { Refuse } from '#app/platform/transact-or-refuse.server.ts'

/** Why the quotes somebody chose cannot become an order now. */
export type ChoiceRefusal =
  | { reason: 'quoteGone' }
  | { reason: 'quoteExpired'; number: string; validUntil: string }
  | { reason: 'notListed' | 'held'; productName: string }
  | { reason: 'certificateLapsed'; productName: string; kind: CertificateKind; number: string }

const withLines = {
  lines: {
    include: { requestLine: true },
    orderBy: { requestLine: { position: 'asc' as const } },
  },
} as const

export type ChosenQuote = Awaited<ReturnType<typeof readQuotes>>[number]

const readQuotes = (tx: Transaction, quoteIds: readonly string[]) =>
  tx.quote.findMany({
    where: { id: { in: [...quoteIds] } },
    include: withLines,
    orderBy: { id: 'asc' },
  })

/** Accepts the chosen offers, passes over the others, and answers with what was chosen. */
export async function takeQuotes(
  tx: Transaction,
  requestId: string,
  quoteIds: readonly string[],
  refuse: Refuse<ChoiceRefusal>,
): Promise<ChosenQuote[]> {
  const { accept, passOver } = quoteActs
  const taken = await tx.quote.updateMany({
    where: { requestId, id: { in: [...quoteIds] }, state: { in: [...accept.from] } },
    data: { state: accept.to },
  })
  if (taken.count !== quoteIds.length) refuse({ reason: 'quoteGone' })
  await tx.quote.updateMany({
    where: { requestId, state: { in: [...passOver.from] } },
    data: { state: passOver.to },
  })
  return readQuotes(tx, quoteIds)
}

/** Offers must still hold, products be listed, and their certificates in force. */
export async function checkChosen(
  tx: Transaction,
  quotes: readonly ChosenQuote[],
  today: string,
  refuse: Refuse<ChoiceRefusal>,
): Promise<void> {
  for (const { number, validUntil } of quotes) {
    const last = dayOrNull(validUntil)
    if (last && last < today) {
      refuse({ reason: 'quoteExpired', number: number ?? '', validUntil: last })
    }
  }
  const lines = quotes.flatMap((quote) => quote.lines.map(({ requestLine }) => requestLine))
  const names = new Map(lines.map(({ productId, productName }) => [productId, productName]))
  const [gone] = await tx.product.findMany({
    where: {
      id: { in: [...names.keys()] },
      OR: [{ state: { not: 'listed' } }, { holds: { some: { liftedAt: null } } }],
    },
    select: { id: true, state: true },
    take: 1,
  })
  if (gone) {
    const reason = gone.state === 'listed' ? 'held' : 'notListed'
    refuse({ reason, productName: names.get(gone.id) ?? '' })
  }
  const lapse = await findLapsedCertificate(tx, lines, today)
  if (lapse) {
    const { kind, number, productId } = lapse
    const productName = names.get(productId) ?? ''
    refuse({ reason: 'certificateLapsed', productName, kind, number })
  }
}
