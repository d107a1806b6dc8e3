import { newId } from '#app/kernel/ids.ts'
import { plainWords } from '#app/kernel/tables/words.ts'
import type { Transaction } from '#app/platform/database.server.ts'

export type KnownChain = { id: string; key: string; name: string }

/** The chains by key and by name; those a list names for the first time are added. */
export class ChainBook {
  private byWords = new Map<string, KnownChain>()
  private fresh: KnownChain[] = []
  private renamed = new Map<string, KnownChain>()

  private constructor(readonly known: KnownChain[]) {
    for (const chain of known) this.remember(chain)
  }

  static async load(tx: Transaction): Promise<ChainBook> {
    return new ChainBook(
      await tx.chain.findMany({
        select: { id: true, key: true, name: true },
        orderBy: { key: 'asc' },
      }),
    )
  }

  private remember(chain: KnownChain): void {
    this.byWords.set(plainWords(chain.key), chain)
    if (!this.byWords.has(plainWords(chain.name))) this.byWords.set(plainWords(chain.name), chain)
  }

  find(text: string | null): KnownChain | undefined {
    return text ? this.byWords.get(plainWords(text)) : undefined
  }

  /** The chain a row names by key, by name or by both; `undefined` when it names none. */
  named(key: string | null, name: string | null): KnownChain | undefined {
    const found = this.find(key) ?? (key ? undefined : this.find(name))
    if (found) {
      if (key && name && found.name === found.key && name !== found.name) {
        found.name = name
        this.renamed.set(found.id, found)
      }
      return found
    }
    const given = key ?? name
    if (!given) return undefined
    const chain = { id: newId(), key: given.trim(), name: name ?? given.trim() }
    this.fresh.push(chain)
    this.known.push(chain)
    this.remember(chain)
    return chain
  }

  async save(tx: Transaction): Promise<void> {
    const fresh = new Set(this.fresh)
    await tx.chain.createMany({ data: this.fresh })
    for (const chain of this.renamed.values()) {
      if (!fresh.has(chain))
        await tx.chain.update({ where: { id: chain.id }, data: { name: chain.name } })
    }
  }
}
