import { askForVerification } from '#app/domain/accounts/verification/ask-for-verification.server.ts'
import { verifyBuyer } from '#app/domain/accounts/verification/decide-verification.server.ts'
import { buyers } from './buyers.ts'
import type { Cast } from './cast.ts'
import { must } from './must.ts'
import type { Timeline } from './timeline.ts'

/** The canteen heard of it last week and still waits; the others are long known. */
const waiting = 'Joko Santoso'

/** The office vouches for the buyers by their numbers; one of them waits for it. */
export function planVerifications(timeline: Timeline, cast: Cast): void {
  for (const [index, { first, terms }] of buyers.entries()) {
    const ago = first === waiting ? 2 : 90 - index
    let verificationId = ''
    let seen: Date
    timeline.ago(ago, '09:20', async (now) => {
      const note = first === waiting ? 'Dapur pusat kami di Kavling 7 boleh dikunjungi.' : undefined
      const numbers = { nib: `91200${41000 + index * 137}615`, npwp: terms.npwp, note }
      const asked = await askForVerification(cast.as(first, 'buyer'), numbers, now)
      verificationId = must(asked).verificationId
      seen = now
    })
    if (first === waiting) continue
    timeline.ago(ago - 2, '14:05', async (now) => {
      must(await verifyBuyer(cast.as('Ratna Dewi', 'official'), verificationId, { now, seen }))
    })
  }
}
