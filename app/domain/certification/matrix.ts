import { within } from '#app/kernel/regions.ts'
import { type Channel, channels } from './channel.ts'
import { foodRisks, inForceOn, isAsStrict, type Requirement } from './requirements.ts'

export type MatrixRow = { group: string; cells: { channel: Channel; held: Requirement[] }[] }

/** Of a cell's rows for one key the strictest speaks: the country's, unless the agency asks more. */
function strictestOf(rows: readonly Requirement[]): Requirement[] {
  const byKey = new Map<string, Requirement>()
  for (const row of [...rows].sort((a, b) => a.region.length - b.region.length)) {
    const known = byKey.get(row.key)
    if (!known || (row.need !== 'none' && isAsStrict(row, known))) byKey.set(row.key, row)
  }
  return [...byKey.values()].filter(({ need }) => need !== 'none')
}

/** The matrix as it holds in a region on a day: groups down, channels across. */
export function matrixOf(
  table: readonly Requirement[],
  sectors: readonly string[],
  region: string,
  today: string,
): MatrixRow[] {
  const here = inForceOn(table, today).filter(
    (row) => row.region === '' || within(region, row.region),
  )
  const named = new Set(here.map(({ group }) => group))
  const groups = [
    '*',
    ...sectors.map((sector) => `sector:${sector}`),
    ...foodRisks.map((risk) => `risk:${risk}`),
    ...[...named].filter((group) => group.startsWith('category:')),
  ]
  return groups.map((group) => ({
    group,
    cells: channels.map((channel) => ({
      channel,
      held: strictestOf(here.filter((row) => row.group === group && row.channel === channel)),
    })),
  }))
}
