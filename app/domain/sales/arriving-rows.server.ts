import type pg from 'pg'
import { copyIn } from '#app/platform/copy-in.server.ts'
import type { Transaction } from '#app/platform/database.server.ts'
import type { JudgedRow } from './judge-sell-out-row.ts'
import { type RowFigures, type RowSink, unsaid } from './quick-rows.ts'
import { RowChunk } from './row-chunk.ts'
import { SeenPairs } from './seen-pairs.ts'
import { createStaging, type StagedRow, stage } from './sell-out-staging.server.ts'
import { type ShownRow, shownMost } from './shown-row.ts'

type Place = {
  tx: Transaction
  connection: pg.ClientBase
  fileId: string
  products: readonly { id: string }[]
  /** In the order of their numbers. */
  outlets: readonly { id: string; number: number; ordinal: number }[]
}

const stagedTogether = 5000

const said = (figure: number) => (figure === unsaid ? null : figure)

const placesOf = (known: readonly { id: string }[]) =>
  new Map(known.map(({ id }, place) => [id, place]))

/**
 * Rows on their way into a report. Those of one sheet and one month go straight into its blocks;
 * days and several sheets wait until they can be checked against each other.
 */
export class ArrivingRows implements RowSink {
  /** The first rows that came straight in. */
  readonly first: ShownRow[] = []
  /** Whether some rows wait in the staging table. */
  isStaging = false
  private readonly chunk: RowChunk
  private readonly seen: SeenPairs
  private readonly products: ReadonlyMap<string, number>
  private readonly outlets: ReadonlyMap<string, number>
  private waiting: StagedRow[] = []
  private sent: Promise<void> = Promise.resolve()

  constructor(private readonly place: Place) {
    const { fileId, products, outlets } = place
    this.chunk = new RowChunk(fileId, {
      products: products.map(({ id }) => id),
      outlets: {
        numbers: Int32Array.from(outlets, ({ number }) => number),
        ordinals: Int32Array.from(outlets, ({ ordinal }) => ordinal),
      },
    })
    this.seen = new SeenPairs(products.length, outlets.length)
    this.products = placesOf(products)
    this.outlets = placesOf(outlets)
  }

  /** Whether a pair of product and outlet came straight in twice, where that is known. */
  get isRepeating(): boolean | 'unknown' {
    return this.seen.isRepeating
  }

  get isFull(): boolean {
    return this.chunk.isFull
  }

  add(product: number, outlet: number, figures: RowFigures, row: number): void {
    this.chunk.add(product, outlet, figures, row)
    this.seen.see(product, outlet)
    if (this.first.length >= shownMost) return
    this.first.push({
      product: this.place.products[product]?.id ?? '',
      outlet: this.place.outlets[outlet]?.id ?? '',
      units: figures.units,
      value: BigInt(figures.value),
      returned: said(figures.returned),
      outOfStockDays: said(figures.outOfStockDays),
      row,
    })
  }

  /** @returns the places of its product and its outlet, where the row went straight in */
  async put(
    { productId, outletId, ...row }: NonNullable<JudgedRow['accepted']>,
    sheet: number | undefined,
  ): Promise<{ product: number; outlet: number } | undefined> {
    if (sheet !== undefined || row.day !== null) {
      await this.wait({ ...row, product: productId, outlet: outletId, sheet: sheet ?? 0 })
      return undefined
    }
    const product = this.products.get(productId) as number
    const outlet = this.outlets.get(outletId) as number
    const { units, returned, outOfStockDays } = row
    const figures = {
      units,
      value: Number(row.value),
      returned: returned ?? unsaid,
      outOfStockDays: outOfStockDays ?? unsaid,
    }
    if (this.isFull) await this.makeRoom()
    this.add(product, outlet, figures, row.row)
    return { product, outlet }
  }

  /** Sends what came so far; what comes meanwhile is gathered beside it. */
  private async makeRoom(): Promise<void> {
    const bytes = this.chunk.write()
    await this.sent
    this.sent = copyIn(this.place.connection, 'sell_out_block', bytes)
    // Whoever waits for it hears of it; until then nobody does.
    this.sent.catch(() => undefined)
  }

  async finish(): Promise<void> {
    if (this.chunk.size > 0) await this.makeRoom()
    await this.sent
    await this.stageWaiting()
  }

  private async wait(row: StagedRow): Promise<void> {
    this.waiting.push(row)
    if (this.waiting.length >= stagedTogether) await this.stageWaiting()
  }

  private async stageWaiting(): Promise<void> {
    if (this.waiting.length === 0) return
    await this.sent
    if (!this.isStaging) await createStaging(this.place.tx)
    this.isStaging = true
    await stage(this.place.tx, this.waiting)
    this.waiting = []
  }
}
