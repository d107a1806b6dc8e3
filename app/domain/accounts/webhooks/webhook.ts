import type { DeliveryState } from './delivery-acts.ts'
import type { Topic } from './topics.ts'
import type { WebhookState } from './webhook-acts.ts'

export type WebhookView = {
  id: string
  url: string
  topics: Topic[]
  state: WebhookState
  createdAt: Date
  failingSince: Date | null
}

export type AttemptView = {
  id: string
  at: Date
  status: number | null
  problem: string | null
  tookMs: number
}

export type DeliveryView = {
  id: string
  webhookId: string
  /** The same for everything that is the same message. */
  messageId: string
  topic: string
  state: DeliveryState
  createdAt: Date
  nextAt: Date | null
  tries: number
  /** The latest first. */
  attempts: AttemptView[]
}

/** A key was given the permission by somebody who may give access; a person must be such a one. */
export const mayManage = (person: { keyId?: string }, givesAccess: boolean): boolean =>
  person.keyId !== undefined || givesAccess
