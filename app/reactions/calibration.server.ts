import { settle, tell } from '#app/domain/accounts/notify.server.ts'
import { paths } from '#app/paths.ts'
import type { Reactions } from '#app/reactions/reactions.ts'

type Asked = { id: string; curatorId: string }

export const calibrationReactions: Reactions = {
  'anchor.set': {
    askCurators: async (event) => {
      const readings = (event.data.readings ?? []) as unknown as Asked[]
      for (const { id, curatorId } of readings) {
        await tell({
          event: { id: event.id, subjectType: 'anchorReading', subjectId: id },
          to: { userId: curatorId },
          kind: 'calibration.read',
          data: {},
          path: paths.curator.anchor(id),
          waits: true,
        })
      }
    },
  },
  'anchor.declined': {
    curatorStepsBack: async (event) => settle({ type: 'anchorReading', id: event.subjectId }),
  },
  'anchor.read': {
    curatorHasRead: async (event) => settle({ type: 'anchorReading', id: event.subjectId }),
  },
}
