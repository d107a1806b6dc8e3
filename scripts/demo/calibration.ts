import { saveCuratorProfile } from '#app/domain/curation/assignment/save-curator-profile.server.ts'
import { declareAnchor } from '#app/domain/curation/calibration/declare-anchor.server.ts'
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

/** What each curator knows. */
const curators = [
  {
    name: 'Dimas Pratama',
    categoryIds: ['snacks', 'cakes', 'spices', 'drinks'],
  },
  {
    name: 'Nur Hidayah',
    categoryIds: ['batik', 'clothing', 'craft', 'household'],
  },
] as const

/** What those gave the file that was turned down who had not read it: one of them still owes theirs. */
const anchorScores = { 'Yayan Mulyana': '332322', 'Siti Aminah': '433232' } as const

/** The office’s own rubric for batik: it asks a little more than the default one. */
function planRubric(timeline: Timeline, cast: Cast): void {
  const chief = () => cast.as('Hendra Saputra', 'official')
  let rubricId = ''
  timeline.ago(4, '10:10', async (now) => {
    const group = { categoryId: 'batik', sector: null }
    rubricId = must(await beginRubric(chief(), { name: 'Batik', group }, now)).rubricId
    const draft = { ...draftFrom(defaultRubric), passFrom: '60' }
    const note = 'Batas lolos 60, disepakati bersama perajin Bekasi.'
    must(await saveDraft(chief(), rubricId, { draft: { ...draft, note }, seen: now }, now))
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
    const { id } = await database().submission.findFirstOrThrow({
      where: { productId: goods.idOf('bakpia'), state: 'rejected' },
    })
    must(await setAnchor(cast.as('Hendra Saputra', 'official'), id, now))
  })
  for (const [name, digits] of Object.entries(anchorScores)) {
    timeline.ago(6, '15:45', async (now) => {
      const curator = cast.as(name, 'curator')
      const { id } = await database().anchorReading.findFirstOrThrow({
        where: { curatorId: curator.userId },
      })
      must(await declareAnchor(curator, id, { kind: 'none' }, now))
      const form = { scores: scoresFrom(digits), comment: undefined }
      must(await scoreAnchor(curator, id, form, { now, handIn: true }))
    })
  }
}
