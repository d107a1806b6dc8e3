/** Where a page of a list ends: the moment and the id of its last item. */
export type Position = { at: Date; id: string }

export const cursorOf = ({ at, id }: Position): string =>
  Buffer.from(`${at.toISOString()} ${id}`).toString('base64url')

/** Nothing where the text is no cursor of ours; a made-up one only begins elsewhere in one's own list. */
export function positionOf(cursor: string): Position | undefined {
  const text = Buffer.from(cursor, 'base64url').toString('latin1')
  const [, instant = '', id = ''] = /^(\S{24}) ([0-9a-f-]{36})$/.exec(text) ?? []
  const at = new Date(instant)
  return Number.isNaN(at.getTime()) || at.toISOString() !== instant ? undefined : { at, id }
}
