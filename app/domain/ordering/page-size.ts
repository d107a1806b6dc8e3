/** Rows on one page of a list. */
export const pageSize = 20

export type PageOf<Item> = { items: Item[]; total: number }
