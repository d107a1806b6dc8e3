import { type Certificate, certificateKinds, expired } from './certificate.ts'

/** One licence of a firm with its renewals: the one that counts, what waits, and what was before. */
export type WalletEntry<Given extends Certificate = Certificate> = {
  current: Given
  /** A renewal that is not verified yet, while the older one still counts. */
  renewal: Given | null
  /** Newest first. */
  earlier: Given[]
}

const stillCounts = (certificate: Certificate, today: string): boolean =>
  certificate.state === 'verified' && !certificate.superseded && !expired(certificate, today)

function chainTo<Given extends Certificate>(last: Given, byId: ReadonlyMap<string, Given>) {
  const chain: Given[] = []
  for (let at: Given | undefined = last; at && !chain.includes(at); ) {
    chain.push(at)
    at = at.supersedesId ? byId.get(at.supersedesId) : undefined
  }
  return chain
}

/** A firm's licences by kind, each with the chain of what it renewed. */
export function walletOf<Given extends Certificate>(
  certificates: readonly Given[],
  today: string,
): WalletEntry<Given>[] {
  const byId = new Map(certificates.map((certificate) => [certificate.id, certificate]))
  const renewed = new Set(certificates.map(({ supersedesId }) => supersedesId))
  const entries = certificates
    .filter(({ id }) => !renewed.has(id))
    .map((last) => {
      const chain = chainTo(last, byId)
      const counting = chain.findIndex((each) => stillCounts(each, today))
      const at = Math.max(0, counting)
      return {
        current: chain[at] ?? last,
        renewal: at > 0 ? last : null,
        earlier: chain.slice(at + 1),
      }
    })
  const place = ({ current }: WalletEntry) => certificateKinds.indexOf(current.kind)
  return entries.sort((one, other) => place(one) - place(other))
}
