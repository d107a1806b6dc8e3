import { type Requirement, requirementsFor } from '#app/domain/certification/requirements.ts'
import { type Need, type RoadChannel, roadChannels } from './need.ts'

type Subject = {
  sector: string | null
  forChildren: boolean
  declaredNonHalal: boolean
  gtin: string | null
  capacityPerDay: number | null
}

type Fact = { key: string; channels: readonly RoadChannel[]; given: (subject: Subject) => boolean }

/** Pieces a day below which these channels run dry. */
export const leastPerDay = { hypermarket: 20, industrialCanteen: 30 }

const facts: readonly Fact[] = [
  { key: 'gtin', channels: ['minimarket', 'hypermarket'], given: ({ gtin }) => gtin !== null },
  {
    key: 'hypermarketCapacity',
    channels: ['hypermarket'],
    given: ({ capacityPerDay }) => (capacityPerDay ?? 0) >= leastPerDay.hypermarket,
  },
  {
    key: 'canteenCapacity',
    channels: ['industrialCanteen'],
    given: ({ capacityPerDay }) => (capacityPerDay ?? 0) >= leastPerDay.industrialCanteen,
  },
]

const certified =
  (channel: RoadChannel) =>
  ({ key, kinds, source }: Requirement): Need => ({
    ...{ channel, key, kinds, source },
    need: 'required',
  })

/** What each channel asks of this product today: the law everywhere, the trade's own on top. */
export const needsOf = (subject: Subject, today: string): Need[] =>
  roadChannels.flatMap((channel) => [
    ...requirementsFor(subject, today).map(certified(channel)),
    ...facts
      .filter(({ channels }) => channels.includes(channel))
      .map(
        ({ key, given }): Need => ({
          ...{ channel, key, kinds: [], source: null },
          need: 'required',
          given: given(subject),
        }),
      ),
  ])
