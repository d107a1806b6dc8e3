import { saveCuratorProfile } from '#app/domain/curation/assignment/save-curator-profile.server.ts'
import { scoreAnchor } from '#app/domain/curation/calibration/score-anchor.server.ts'
import { setAnchor } from '#app/domain/curation/calibration/set-anchor.server.ts'
import { defaultRubric } from '#app/domain/curation/default-rubric.ts'
import { beginRubric } from '#app/domain/curation/rubrics/begin-rubric.server.ts'
import { publishRubric } from '#app/domain/curation/rubrics/publish-rubric.server.ts'
import { draftFrom } from '#app/domain/curation/rubrics/rubric-draft.ts'
import { saveDraft } from '#app/domain/curation/rubrics/save-draft.server.ts'
import { database } from '#app/platform/database.server.ts'
import type { Cast } from './cast.ts'
import type { Goods } from './goods.ts'
import { must } from './must.ts'
import { scoresFrom } from './readings.ts'
import type { Timeline } from './timeline.ts'

/** What each curator knows, and what they gave the files that all of them read. */
const curators = [
  {
    name: 'Dimas Pratama',
    categoryIds: ['snacks', 'cakes', 'spices', 'drinks'],
    anchors: { kawung: '544434', tempe: '444333', besek: '433424' },
  },
  {
    name: 'Nur Hidayah',
    categoryIds: ['batik', 'clothing', 'craft', 'household'],
    anchors: { kawung: '545444', tempe: '434333' },
  },
] as const

/** The office’s own rubric for batik: it asks a little more than the default one. */
function planRubric(timeline: Timeline, cast: Cast): void {
  const chief = () => cast.as('Hendra Saputra', 'official')
  let rubricId = ''
  timeline.ago(4, '10:10', async (now) => {
    const group = { categoryId: 'batik', sector: null }
    rubricId = must(await beginRubric(chief(), { name: 'Batik', group }, now)).rubricId
    const draft = { ...draftFrom(defaultRubric), passFrom: '60' }
    const note = 'Batas lolos 60, disepakati bersama perajin Bekasi.'
    must(await saveDraft(chief(), rubricId, { ...draft, note }, now))
  })
  timeline.ago(3, '14:00', async (now) => {
    must(await publishRubric(chief(), rubricId, now))
  })
}

/** Who reads what, and how far their scales lie apart. */
export function planCalibration(timeline: Timeline, cast: Cast, goods: Goods): void {
  planRubric(timeline, cast)
  timeline.ago(20, '08:20', async (now) => {
    const ratna = cast.as('Ratna Dewi', 'official')
    for (const { name, categoryIds } of curators) {
      const profile = { categoryIds: [...categoryIds], districtCode: null }
      must(await saveCuratorProfile(ratna, cast.as(name, 'curator').userId, profile, now))
    }
  })
  timeline.ago(9, '09:30', async (now) => {
    for (const key of ['kawung', 'tempe', 'besek']) {
      const { id } = await database().submission.findFirstOrThrow({
        where: { productId: goods.idOf(key), state: { in: ['approved', 'rejected'] } },
      })
      must(await setAnchor(cast.as('Hendra Saputra', 'official'), id, now))
    }
  })
  for (const { name, anchors } of curators) {
    timeline.ago(6, '15:45', async (now) => {
      const curator = cast.as(name, 'curator')
      for (const [key, digits] of Object.entries(anchors)) {
        const reading = await database().anchorReading.findFirstOrThrow({
          where: {
            curatorId: curator.userId,
            anchor: { submission: { productId: goods.idOf(key) } },
          },
        })
        const form = { scores: scoresFrom(digits), comment: undefined }
        must(await scoreAnchor(curator, reading.id, form, { now, handIn: true }))
      }
    })
  }
}
