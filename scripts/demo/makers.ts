import { demoPeople } from '#app/domain/accounts/demo-people.ts'
import { refreshShelf } from '#app/domain/catalogue/list-product.server.ts'
import { assignCooperative } from '#app/domain/development/assign-cooperative.server.ts'
import { assignMentor } from '#app/domain/registry/assign-support.server.ts'
import { importRegistry } from '#app/domain/registry/import-registry.server.ts'
import { inviteProducer } from '#app/domain/registry/invite-producer.server.ts'
import { logReading } from '#app/domain/registry/log-reading.server.ts'
import { saveFirm } from '#app/domain/registry/save-firm.server.ts'
import { districtOf } from '#app/kernel/regions.ts'
import { database } from '#app/platform/database.server.ts'
import type { Cast } from './cast.ts'
import type { Firm } from './firm.ts'
import { must } from './must.ts'
import { comeIn, emailOf, regency } from './people.ts'
import { registryFile } from './registry-file.ts'
import type { Timeline } from './timeline.ts'

const official = (cast: Cast) => cast.as('Ratna Dewi', 'official')

const onTheBooks = ({ number }: Firm) =>
  database().producer.findFirstOrThrow({ where: { registryNumber: number } })

/** The office takes its list in and gives makers into the mentor's care and the cooperative. */
export function planRegistry(
  timeline: Timeline,
  cast: Cast,
  { firms, withSlips }: { firms: readonly Firm[]; withSlips: boolean },
): void {
  timeline.ago(250, '09:00', async (now) => {
    const { userId, role, organisationId } = official(cast)
    const year = `${now.getUTCFullYear()}`
    const bytes = registryFile(firms, year, withSlips)
    const fileName = `data-ikm-binaan-${year}.csv`
    const by = { userId, role, organisationId }
    must(await importRegistry({ bytes, fileName, region: regency }, { by }))
  })
  timeline.ago(249, '13:30', async (now) => {
    const when = { now, shelf: refreshShelf }
    const mentor = cast.as('Wulan Sari', 'mentor')
    const home = cast.as('Asep Suryana', 'cooperative')
    for (const firm of firms) {
      const { id } = await onTheBooks(firm)
      if (firm.mentored) must(await assignMentor(official(cast), id, mentor.userId))
      if (!firm.cooperative) continue
      must(await assignCooperative(official(cast), id, home.organisationId, when))
    }
  })
}

/** Whoever gives the firm's second word comes in first: a firm's first person may approve. */
const peopleOf = ({ business, owner }: Firm): string[] => {
  const others = demoPeople.filter(
    ({ organisation, name }) => organisation === business && name !== owner,
  )
  return [...others.map(({ name }) => name), owner]
}

/** A maker's people come in by the office's link, and complete the firm's own file. */
export function planFirms(timeline: Timeline, cast: Cast, firms: readonly Firm[]): void {
  for (const [index, firm] of firms.entries()) {
    timeline.ago(246, `${10 + Math.floor(index / 4)}:${(index % 4) * 15 || '00'}`, async (now) => {
      const { id } = await onTheBooks(firm)
      await logReading(official(cast), id, 'file', now)
      for (const name of peopleOf(firm)) {
        const guest = { name, email: emailOf(name) }
        const { token } = must(await inviteProducer(official(cast), id, guest, now))
        await comeIn(cast, token, name, now)
      }
    })
    timeline.ago(245, `${9 + index}:05`.padStart(5, '0'), async (now) => {
      await completeFile(cast, firm, now)
    })
  }
}

async function completeFile(cast: Cast, firm: Firm, now: Date): Promise<void> {
  const { regionCode } = await onTheBooks(firm)
  const [bankName, bankAccount] = firm.bank ?? []
  const file = {
    businessName: firm.business,
    ownerName: firm.owner,
    nib: firm.nib,
    npwp: firm.taxpayer,
    taxable: firm.taxpayer !== undefined,
    kbliCode: firm.kbli,
    kbliVersion: '2020' as const,
    district: districtOf(regionCode),
    village: regionCode,
    address: firm.address,
    phone: firm.phone,
    workersMale: firm.men,
    workersFemale: firm.women,
    monthlyCapacity: firm.capacity,
    capacityUnit: firm.unit,
    bankName,
    bankAccount,
    bankHolder: firm.owner,
    story: firm.story,
  }
  const { missing } = must(await saveFirm(cast.as(firm.owner, 'producer'), file, now))
  if (missing.length > 0) throw new Error(`${firm.business} lacks ${missing.join(', ')}`)
  for (const name of peopleOf(firm)) await cast.meetAgain(name)
}
