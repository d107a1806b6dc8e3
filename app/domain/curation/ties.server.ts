import type { Ties } from '#app/domain/curation/policy.ts'
import { peopleOf } from '#app/domain/registry/people-of.server.ts'
import type { Queryable } from '#app/platform/database.server.ts'

/** Who belongs to a firm, to its cooperative, or looks after it; and who may not judge it besides. */
export async function tiesOf(on: Queryable, producerId: string): Promise<Ties> {
  const [people, others] = await Promise.all([peopleOf(on, producerId), othersTied(on, producerId)])
  return { ...people, ...others }
}

/**
 * Curators who named a tie of family or business once, on any file or anchor of the maker; and those
 * who live in the maker's district, of agencies that count it as a conflict.
 */
async function othersTied(
  on: Queryable,
  producerId: string,
): Promise<Pick<Ties, 'declared' | 'district'>> {
  const [tied] = await on.$queryRaw<Pick<Ties, 'declared' | 'district'>[]>`
    SELECT
      ARRAY(
        SELECT review.curator_id::text FROM recusal
          JOIN review ON review.id = recusal.review_id
          JOIN submission ON submission.id = review.submission_id
        WHERE submission.producer_id = ${producerId}::uuid
          AND recusal.kind IN ('family', 'business')
        UNION
        SELECT reading.curator_id::text FROM anchor_declaration AS declared
          JOIN anchor_reading AS reading ON reading.id = declared.reading_id
          JOIN anchor ON anchor.id = reading.anchor_id
          JOIN submission ON submission.id = anchor.submission_id
        WHERE submission.producer_id = ${producerId}::uuid
          AND declared.kind IN ('family', 'business')
      ) AS declared,
      ARRAY(
        SELECT DISTINCT profile.curator_id::text FROM producer
          JOIN curator_profile AS profile ON profile.district_code = left(producer.region_code, 8)
          JOIN agency ON agency.id = profile.agency_id AND agency.own_district_conflict
        WHERE producer.id = ${producerId}::uuid
      ) AS district`
  return tied ?? { declared: [], district: [] }
}
