import { newId } from '#app/kernel/ids.ts'
import type { Transaction } from '#app/platform/database.server.ts'
import {
  openChangeStates,
  type ProductChangeAct,
  productChangeActs,
} from './product-change-acts.ts'

type Move = {
  by: { userId: string; name: string }
  now: Date
  /** The amendment that was read; nothing moves when it was amended since. */
  revision?: number
  submissionId?: string
  reasonCode?: string
  text?: string
}

/** Compare-and-set along one act, with its fact. @returns whether the change stood where it begins */
export async function moveChange(
  tx: Transaction,
  id: string,
  act: Exclude<ProductChangeAct, 'propose'>,
  { by, now, revision, submissionId, reasonCode, text }: Move,
): Promise<boolean> {
  const { from, to } = productChangeActs[act]
  const open = openChangeStates.some((state) => state === to)
  const { count } = await tx.productChange.updateMany({
    where: { id, state: { in: [...from] }, ...(revision === undefined ? {} : { revision }) },
    data: { state: to, closedAt: open ? null : now, ...(submissionId ? { submissionId } : {}) },
  })
  if (count === 0) return false
  await noteMove(tx, id, act, { by, now, reasonCode, text })
  return true
}

export async function noteMove(
  tx: Transaction,
  changeId: string,
  act: ProductChangeAct,
  { by, now, reasonCode, text }: Pick<Move, 'by' | 'now' | 'reasonCode' | 'text'>,
): Promise<void> {
  await tx.productChangeMove.create({
    data: {
      ...{ id: newId(), changeId, act, at: now },
      reasonCode: reasonCode ?? null,
      text: text ?? null,
      byId: by.userId,
      byName: by.name,
    },
  })
}

/** A maker's open page is out of date once somebody has spoken. */
export async function turnPage(tx: Transaction, productId: string): Promise<void> {
  await tx.$executeRaw`UPDATE product SET version = version + 1 WHERE id = ${productId}::uuid`
}
