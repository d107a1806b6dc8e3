import { ok, type Result, refuse } from '#app/kernel/result.ts'
import { plainWords } from '#app/kernel/tables/words.ts'
import type { Queryable } from '#app/platform/database.server.ts'
import { ChainBook, type KnownChain } from './chain-book.server.ts'
import { codeKey, gtinKey } from './codes.ts'
import type { FileRefusal } from './import-report.ts'

/** What the first rows of a file speak of, and the words around them. */
export type ChainSigns = {
  skus: string[]
  gtins: string[]
  outlets: string[]
  names: string[]
  /** Titles, sheet names and the file's name. */
  words: string
}

type Matches = { id: string; skus: number; gtins: number; outlets: number; names: number }

const clearly = 0.15

/** The chain a file is of: the one asked for, or the one whose codes it holds. */
export async function findChain(
  on: Queryable,
  asked: string | undefined,
  signs: () => Promise<ChainSigns>,
): Promise<Result<KnownChain, FileRefusal>> {
  const chains = await ChainBook.load(on)
  const known = chains.known.map(({ key }) => key)
  if (asked) {
    const chain = chains.find(asked)
    return chain ? ok(chain) : refuse({ reason: 'chainUnknown', given: asked, known })
  }
  const seen = await signs()
  const matches = new Map((await matchesOf(on, seen)).map((match) => [match.id, match]))
  const share = (part: number | undefined, all: string[]) => (part ?? 0) / Math.max(1, all.length)
  const words = ` ${plainWords(seen.words)} `
  const scored = chains.known
    .map((chain) => {
      const match = matches.get(chain.id)
      const products = Math.max(
        share(match?.skus, seen.skus),
        share(match?.gtins, seen.gtins),
        share(match?.names, seen.names),
      )
      const score = products + 0.5 * share(match?.outlets, seen.outlets)
      const isNamed = [chain.key, chain.name].some((text) =>
        words.includes(` ${plainWords(text)} `),
      )
      return { chain, score: score > 0 && isNamed ? score + 0.5 : score }
    })
    .filter(({ score }) => score > 0)
    .sort((one, other) => other.score - one.score)
  const [best, second] = scored
  if (!best) return refuse({ reason: 'chainUnknown', given: '', known })
  if (second && best.score - second.score < clearly) {
    return refuse({ reason: 'chainUnclear', candidates: scored.map(({ chain }) => chain.key) })
  }
  return ok(best.chain)
}

function matchesOf(on: Queryable, { skus, gtins, outlets, names }: ChainSigns): Promise<Matches[]> {
  const skuKeys = skus.map(codeKey)
  const gtinKeys = gtins.map(gtinKey)
  const outletKeys = outlets.map(codeKey)
  const lowerNames = names.map((name) => name.toLowerCase())
  return on.$queryRaw<Matches[]>`
    SELECT chain.id,
      (SELECT count(*) FROM chain_product p WHERE p.chain_id = chain.id
        AND upper(p.sku) = ANY(${skuKeys}::text[]))::int AS skus,
      (SELECT count(*) FROM chain_product p WHERE p.chain_id = chain.id
        AND lpad(p.gtin, 14, '0') = ANY(${gtinKeys}::text[]))::int AS gtins,
      (SELECT count(*) FROM chain_product p WHERE p.chain_id = chain.id
        AND lower(p.name) = ANY(${lowerNames}::text[]))::int AS names,
      (SELECT count(*) FROM outlet o WHERE o.chain_id = chain.id
        AND upper(o.code) = ANY(${outletKeys}::text[]))::int AS outlets
    FROM chain`
}
