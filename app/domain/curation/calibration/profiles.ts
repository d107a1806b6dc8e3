import {
  deviation,
  type Interval,
  icc21,
  interval,
  quadraticWeights,
  weightedKappa,
} from '#app/domain/curation/calibration/statistics.ts'

/** Fewer readings than these say nothing about a reader, or about all of them. */
export const enough = { readings: 5, anchors: 5, pairs: 10, sales: 10 }

/** One reader's total on one file; files with one reader say nothing. */
export type Given = { file: string; curatorId: string; total: number }

export type Profile = {
  curatorId: string
  readings: number
  /** Own total less the mean of the others' on the same file; null below the least count. */
  severity: Interval | null
  spread: number | null
}

/** The list that stands under a key, begun where there is none. */
function listIn<Item>(lists: Map<string, Item[]>, key: string): Item[] {
  const list = lists.get(key) ?? []
  lists.set(key, list)
  return list
}

function byFile(given: readonly Given[]): Given[][] {
  const files = new Map<string, Given[]>()
  for (const each of given) listIn(files, each.file).push(each)
  return [...files.values()].filter((readings) => readings.length > 1)
}

/** How far each reader lies from the others, and how evenly. */
export function profilesOf(given: readonly Given[]): Profile[] {
  const apart = new Map<string, number[]>()
  for (const readings of byFile(given)) {
    const sum = readings.reduce((total, each) => total + each.total, 0)
    for (const { curatorId, total } of readings) {
      const others = (sum - total) / (readings.length - 1)
      listIn(apart, curatorId).push(total - others)
    }
  }
  return [...apart].map(([curatorId, deviations]) => {
    const says = deviations.length >= enough.readings
    return {
      curatorId,
      readings: deviations.length,
      severity: says ? interval(deviations) : null,
      spread: says ? deviation(deviations) : null,
    }
  })
}

export type Agreement = {
  value: number | null
  count: number
  readers?: number
  /** Who has read too few to be counted with the others. */
  leftOut?: number
}

/**
 * ICC(2,1) over the files that all readers have read who have read enough: a newcomer with a single one
 * would leave no file that everybody has read.
 */
export function agreementOn(given: readonly Given[]): Agreement {
  const everybody = [...new Set(given.map(({ curatorId }) => curatorId))].sort()
  const readers = everybody.filter(
    (reader) => given.filter(({ curatorId }) => curatorId === reader).length >= enough.anchors,
  )
  const table = byFile(given).flatMap((readings) => {
    const row = readers.flatMap(
      (reader) => readings.find(({ curatorId }) => curatorId === reader)?.total ?? [],
    )
    return readers.length > 0 && row.length === readers.length ? [row] : []
  })
  const says = table.length >= enough.anchors && readers.length > 1
  const value = says ? icc21(table) : null
  const leftOut = everybody.length - readers.length
  return { value, count: table.length, readers: readers.length, leftOut }
}

/** Quadratic weighted kappa of the grades that two readers gave the same file. */
export function agreementOfPairs(
  given: readonly Given[],
  gradeAt: (total: number, file: string) => number,
): Agreement {
  const counts = [0, 1, 2, 3].map(() => [0, 0, 0, 0])
  let count = 0
  for (const readings of byFile(given)) {
    const [one, other] = [...readings].sort((a, b) => (a.curatorId < b.curatorId ? -1 : 1))
    const row = counts[gradeAt(one?.total ?? 0, one?.file ?? '')]
    const column = gradeAt(other?.total ?? 0, other?.file ?? '')
    if (!row) continue
    row[column] = (row[column] ?? 0) + 1
    count += 1
  }
  const value = count >= enough.pairs ? weightedKappa(counts, quadraticWeights(4)) : null
  return { value, count }
}
