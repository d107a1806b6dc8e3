import { type Channel, channels } from '#app/domain/certification/channel.ts'
import { isMet, type Shown } from '#app/domain/certification/is-met.ts'
import {
  type Requirement,
  requirementsFor,
  type Subject,
} from '#app/domain/certification/requirements.ts'

/** The channels whose every requirement a product meets; what is listed is in the open catalogue. */
export const channelsFor = (
  subject: Subject,
  shown: Shown,
  today: string,
  table: readonly Requirement[],
): Channel[] =>
  channels.filter(
    (channel) =>
      channel === 'openCatalogue' ||
      requirementsFor(subject, channel, today, table)
        .filter(({ need }) => need === 'required')
        .every((requirement) => isMet(requirement, shown)),
  )
