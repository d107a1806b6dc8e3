/** A chain's outlets in one month; their codes, in order, and which bits they are, where one is silent. */
export type ChainSets = {
  id: string
  key: string
  expected: number
  reporting: number
  codes: string[] | null
  ordinals: number[] | null
}

/** Outlets that should have reported a product and did not, as PostgreSQL sends a string of bits. */
export type SilentSet = { id: string; chain: string; outlets: string }

/** The number of bits stands before them. */
const headBytes = 4

/** The codes of the outlets that each product misses, in order. */
export function missingFrom(
  chains: readonly ChainSets[],
  silent: readonly SilentSet[],
): Map<string, string[]> {
  const books = new Map(chains.map((chain) => [chain.id, bookOf(chain)]))
  return new Map(
    silent.map(({ id, chain, outlets }) => {
      const { codes = [], ranks = [] } = books.get(chain) ?? {}
      const known = ordinalsIn(outlets).flatMap((ordinal) => ranks[ordinal] ?? [])
      const found = Uint32Array.from(known)
      return [id, Array.from(found.sort(), (rank) => codes[rank] ?? '')]
    }),
  )
}

/** Where each outlet stands among the codes, by its ordinal: ranks sort faster than codes. */
function bookOf({ codes, ordinals }: ChainSets) {
  const ranks: number[] = []
  ordinals?.forEach((ordinal, rank) => {
    ranks[ordinal] = rank
  })
  return { codes: codes ?? [], ranks }
}

/** @param bits in hexadecimal, the first one highest */
function ordinalsIn(bits: string): number[] {
  const found: number[] = []
  const bytes = Buffer.from(bits, 'hex')
  for (let at = headBytes; at < bytes.length; at += 1) {
    const byte = bytes[at] as number
    if (byte === 0) continue
    for (let bit = 0; bit < 8; bit += 1)
      if (byte & (0x80 >> bit)) found.push((at - headBytes) * 8 + bit)
  }
  return found
}
