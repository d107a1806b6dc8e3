/** More products than this are not drawn while somebody waits. */
export const mostAtOnce = 60

/** What a sheet is of: a search by its address line, or a list of the firm. */
export type SheetSource = { search: string } | { shortlistId: string }

export const sheetStates = ['running', 'ready', 'failed'] as const
export type SheetState = (typeof sheetStates)[number]

export type DrawnSheet = {
  id: string
  title: string
  state: SheetState
  /** Pictures read, of so many products. */
  handled: number
  total: number
  askedAt: Date
}

type Facts = { madeAt: Date | null; failedAt: Date | null }

export function sheetState({ madeAt, failedAt }: Facts): SheetState {
  if (madeAt) return 'ready'
  return failedAt ? 'failed' : 'running'
}
