import { adminPaths } from './paths/admin-paths.ts'
import { agencyPaths } from './paths/agency-paths.ts'
import { buyerPaths } from './paths/buyer-paths.ts'
import { cooperativePaths } from './paths/cooperative-paths.ts'
import { curatorPaths } from './paths/curator-paths.ts'
import { mentorPaths } from './paths/mentor-paths.ts'
import { producerPaths } from './paths/producer-paths.ts'
import { publicPaths } from './paths/public-paths.ts'

/** The same page in a language of its own address; without it, the reader's language decides. */
export const inLanguage = (path: string, locale: 'id' | 'en'): string =>
  locale === 'id' ? path : `${path}${path.includes('?') ? '&' : '?'}lang=${locale}`

/** Every link of the product has its author here, by audience; one snapshot pins them all. */
export const paths = {
  ...publicPaths,
  producer: producerPaths,
  buyer: buyerPaths,
  curator: curatorPaths,
  agency: agencyPaths,
  mentor: mentorPaths,
  cooperative: cooperativePaths,
  admin: adminPaths,
}
