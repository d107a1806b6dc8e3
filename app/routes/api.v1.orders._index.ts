import { walkOrders } from '#app/domain/ordering/buyer-lists.server.ts'
import { doors } from '#app/http/api/doors.ts'
import { listAnswer, walkOf } from '#app/http/api/list-answer.server.ts'
import { answersAt, machineRoute } from '#app/http/api/machine-route.server.ts'

const route = machineRoute(
  answersAt(doors.listOrders, async ({ locale, buyer, query }) => {
    const items = await walkOrders(buyer, { ...walkOf(query, locale), state: query.state })
    return listAnswer(items, query, ({ placedAt }) => placedAt)
  }),
)

export const loader = route.loader
export const action = route.action
