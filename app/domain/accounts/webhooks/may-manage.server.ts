import type { Buyer } from '#app/domain/accounts/actor.ts'
import { canGiveAccess } from '#app/domain/accounts/keys/can-give-access.server.ts'
import { mayManage } from '#app/domain/accounts/webhooks/webhook.ts'
import type { Queryable } from '#app/platform/database.server.ts'

export const mayManageWebhooks = async (on: Queryable, buyer: Buyer): Promise<boolean> =>
  mayManage(buyer, await canGiveAccess(on, buyer))
