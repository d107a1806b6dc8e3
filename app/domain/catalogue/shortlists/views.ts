export type ShortlistName = { id: string; name: string; products: number }

export type ShortlistSummary = ShortlistName & {
  createdByName: string
  createdAt: Date
  changedAt: Date
  archivedAt: Date | null
}

export type ShortlistLine = {
  id: string
  productId: string
  slug: string
  productName: string
  producerName: string
  note: string | null
  addedByName: string
  addedAt: Date
}

export type ShortlistView = {
  id: string
  name: string
  createdByName: string
  createdAt: Date
  changedAt: Date
  archivedAt: Date | null
  archivedByName: string | null
  lines: ShortlistLine[]
}
