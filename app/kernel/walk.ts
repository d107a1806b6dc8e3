/** The moment and the id of an item, by which a list goes on after it. */
type Place = { at: Date; id: string }

/** A part of a list that is read from the newest: what comes in meanwhile moves nothing. */
export type Walk = { after?: Place | undefined; most: number }

/** What comes after a known item of such a list: earlier, or as early with a smaller id. */
export const following = <Column extends string>(column: Column, after: Place | undefined) =>
  after
    ? { OR: [{ [column]: { lt: after.at } }, { [column]: after.at, id: { lt: after.id } }] }
    : {}
