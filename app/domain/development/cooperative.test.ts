import { afterAll, beforeEach, describe, expect, test } from 'vitest'
import type { Producer } from '#app/domain/accounts/actor.ts'
import { listProduct, refreshShelf } from '#app/domain/catalogue/list-product.server.ts'
import { findCertificateChanges } from '#app/domain/certification/certificate-change-queries.server.ts'
import { acceptCertificateChange } from '#app/domain/certification/judge-certificate-change.server.ts'
import {
  findCertificatesOf,
  findOwnCertificates,
} from '#app/domain/certification/queries.server.ts'
import { revokeCertificate } from '#app/domain/certification/revoke-certificate.server.ts'
import type { CertificateInput } from '#app/domain/certification/schemas.ts'
import { verifyCertificate } from '#app/domain/certification/verify-certificate.server.ts'
import { walletOf } from '#app/domain/certification/wallet.ts'
import { checkGate } from '#app/domain/curation/check-gate.server.ts'
import { ensureDefaultRubric } from '#app/domain/curation/ensure-default-rubric.server.ts'
import { submit } from '#app/domain/curation/submit.server.ts'
import { dayOf } from '#app/platform/clock.server.ts'
import { closeDatabase, database, transact } from '#app/platform/database.server.ts'
import { deliverEvent } from '#app/platform/deliver-event.server.ts'
import { reactions } from '#app/reactions/all.server.ts'
import { gateAnswers, makeReady, monday, must } from '#tests/curation.ts'
import { resetDatabase } from '#tests/database.ts'
import { type Cast, settle } from '#tests/people.ts'
import {
  acceptInvitation,
  cancelInvitation,
  declineInvitation,
} from './answer-invitation.server.ts'
import { assignCooperative } from './assign-cooperative.server.ts'
import { checkQuality } from './check-quality.server.ts'
import { findCoverage, findMembersOf } from './cooperative-queries.server.ts'
import { leaveCooperative, removeMember } from './end-membership.server.ts'
import { findRoad } from './find-roads.server.ts'
import { inviteMember } from './invite-member.server.ts'
import { findQualityNotes } from './quality-queries.server.ts'
import { rememberCoverage } from './remember-coverage.server.ts'
import { correctSharedCertificate, recordSharedCertificate } from './shared-certificate.server.ts'

let cast: Cast
beforeEach(async () => {
  await resetDatabase()
  cast = await settle()
})
afterAll(closeDatabase)

const when = { now: monday, shelf: refreshShelf }
const nib = '9120001234567'
const invite = () => inviteMember(cast.cooperative, nib, monday)
const invited = async () => must(await invite()).membershipId

async function joined(): Promise<string> {
  const membershipId = await invited()
  must(await acceptInvitation(cast.sari, membershipId, monday))
  return membershipId
}

async function aDoll(maker: Producer, name = 'Boneka Badak'): Promise<string> {
  const productId = await makeReady(maker, name)
  await database().product.update({
    where: { id: productId },
    data: { categoryId: 'toys', forChildren: true },
  })
  return productId
}

const sni = (productIds: string[]): CertificateInput => ({
  ...{ kind: 'sni', number: 'IDN-UMN-T-0318/2025', issuer: 'LSPro Uji Mutu', fileId: undefined },
  ...{ issuedOn: '2025-01-02', expiresOn: '2029-01-02', wholeFirm: false, productIds },
})

const record = (productIds: string[]) =>
  recordSharedCertificate(cast.cooperative, sni(productIds), monday)

async function covered(productId: string): Promise<string> {
  const { certificateId } = must(await record([productId]))
  must(await verifyCertificate(cast.official, certificateId, when))
  return certificateId
}

const deliverAll = async () => {
  for (const { id } of await database().event.findMany({ orderBy: { position: 'asc' } })) {
    await deliverEvent(id, reactions)
  }
}

const shown = async (productId: string) =>
  (await database().listing.findUniqueOrThrow({ where: { productId } })).visible

const badges = async (productId: string) =>
  (await database().listing.findUniqueOrThrow({ where: { productId } })).certificates

describe('a doll under mandatory SNI, carried by its cooperative’s certificate', () => {
  test('is handed in, passes the gate and is listed', async () => {
    await ensureDefaultRubric()
    await joined()
    const productId = await aDoll(cast.sari)
    expect(await submit(cast.sari, productId, monday)).toMatchObject({
      refusal: { missing: [{ field: 'certificates.toySni', code: 'certification.missing' }] },
    })
    await covered(productId)
    const road = await findRoad(cast.sari, productId, monday)
    expect(road?.channels[0]).toMatchObject({ channel: 'openCatalogue', isOpen: true })
    const { submissionId } = must(await submit(cast.sari, productId, monday))
    const version = await database().submissionVersion.findFirstOrThrow({ where: { submissionId } })
    expect(version.snapshot).toMatchObject({
      certificates: expect.arrayContaining([
        expect.objectContaining({ kind: 'sni', heldBy: 'Koperasi Boneka Rimba' }),
      ]),
    })
    const form = { version: 1, items: gateAnswers() }
    expect(must(await checkGate(cast.official, submissionId, form, monday)).passed).toBe(true)
    await transact((tx) => listProduct(tx, { productId, grade: 'B' }))
    expect(await badges(productId)).toEqual(['nib', 'sni'])
  })

  test('is carried no longer once its maker has left, at once', async () => {
    const membershipId = await joined()
    const productId = await aDoll(cast.sari)
    const certificateId = await covered(productId)
    await database().product.update({ where: { id: productId }, data: { state: 'listed' } })
    await transact((tx) => listProduct(tx, { productId, grade: 'B' }))
    await deliverAll()
    expect(await findCoverage(cast.cooperative, certificateId)).toMatchObject([{ until: null }])
    const left = must(await leaveCooperative(cast.sari, membershipId, 'Pindah usaha', when))
    expect(left.productIds).toEqual([productId])
    const hold = { cause: 'certificate', reference: 'toySni', code: 'outOfScope' }
    expect(await database().productHold.findMany()).toMatchObject([{ productId, ...hold }])
    expect(await shown(productId)).toBe(false)
    const held = (await findCertificatesOf(cast.sari.organisationId)).map(({ kind }) => kind)
    expect(held).toEqual(['nib'])
    await deliverAll()
    expect(await badges(productId)).toEqual(['nib'])
    const [coverage] = await findCoverage(cast.cooperative, certificateId)
    expect(coverage?.until).toEqual(monday)
    expect(
      await database().notification.count({ where: { kind: 'development.membershipEnded' } }),
    ).toBe(3)
  })
})

describe('a cooperative’s certificate', () => {
  test('that is revoked or narrowed takes members’ products along, and brings them back', async () => {
    await joined()
    const productId = await aDoll(cast.sari)
    const second = await aDoll(cast.sari, 'Boneka Gajah')
    const { certificateId } = must(await record([productId, second]))
    must(await verifyCertificate(cast.official, certificateId, when))
    for (const id of [productId, second]) {
      await database().product.update({ where: { id }, data: { state: 'listed' } })
      await transact((tx) => listProduct(tx, { productId: id, grade: 'B' }))
    }
    const change = async (scope: string[]) => {
      must(await correctSharedCertificate(cast.cooperative, certificateId, sni(scope), when))
    }
    const accept = async () => {
      const [waiting] = await findCertificateChanges(cast.official)
      const port = { ...when, also: rememberCoverage(when.now) }
      return must(await acceptCertificateChange(cast.official, `${waiting?.id}`, 1, port))
    }
    const openCoverage = async () =>
      (await findCoverage(cast.cooperative, certificateId)).filter(({ until }) => !until).length
    await change([productId])
    expect([await shown(productId), await shown(second), await openCoverage()]).toEqual([
      ...[true, true],
      2,
    ])
    await accept()
    expect([await shown(productId), await shown(second), await openCoverage()]).toEqual([
      ...[true, false],
      1,
    ])
    await change([productId, second])
    await accept()
    expect(await openCoverage()).toBe(2)
    expect([await shown(productId), await shown(second)]).toEqual([true, true])
    must(await revokeCertificate(cast.official, certificateId, 'Dicabut LSPro', when))
    expect([await shown(productId), await shown(second)]).toEqual([false, false])
  })

  test('and the history of whom it covers are written together or not at all', async () => {
    await joined()
    const productId = await aDoll(cast.sari)
    const second = await aDoll(cast.sari, 'Boneka Gajah')
    const refuseHistory = (refused: boolean) =>
      database().$executeRawUnsafe(
        refused
          ? 'ALTER TABLE member_coverage ADD CONSTRAINT nothing_more CHECK (false) NOT VALID'
          : 'ALTER TABLE member_coverage DROP CONSTRAINT nothing_more',
      )
    await refuseHistory(true)
    await expect(record([productId])).rejects.toThrow('nothing_more')
    expect(await database().certificate.count({ where: { kind: 'sni' } })).toBe(0)
    await refuseHistory(false)
    const { certificateId } = must(await record([productId]))
    await refuseHistory(true)
    const wider = sni([productId, second])
    const correct = () => correctSharedCertificate(cast.cooperative, certificateId, wider, when)
    await expect(correct()).rejects.toThrow('nothing_more')
    expect(await database().certificateScope.count()).toBe(1)
    await refuseHistory(false)
    must(await verifyCertificate(cast.official, certificateId, when))
    must(await correct())
    const [change] = await findCertificateChanges(cast.official)
    const accept = () =>
      acceptCertificateChange(cast.official, `${change?.id}`, 1, {
        ...when,
        also: rememberCoverage(when.now),
      })
    await refuseHistory(true)
    await expect(accept()).rejects.toThrow('nothing_more')
    expect(await database().certificateScope.count()).toBe(1)
    expect(await findCertificateChanges(cast.official)).toHaveLength(1)
    await refuseHistory(false)
    must(await accept())
    expect(await findCoverage(cast.cooperative, certificateId)).toHaveLength(2)
  })

  test('is renewed like a firm’s: the old covers until the new is verified', async () => {
    await joined()
    const productId = await aDoll(cast.sari)
    const old = await covered(productId)
    const next = { ...sni([productId]), number: 'IDN-UMN-T-0901/2026', issuedOn: '2026-01-02' }
    const record = () => recordSharedCertificate(cast.cooperative, next, monday, old)
    const { certificateId } = must(await record())
    expect(await record()).toMatchObject({ refusal: { reason: 'notRenewable' } })
    const [entry] = walletOf(
      await findOwnCertificates(cast.cooperative.organisationId),
      dayOf(monday),
    )
    expect([entry?.current.id, entry?.renewal?.id]).toEqual([old, certificateId])
    must(await verifyCertificate(cast.official, certificateId, when))
    const open = await findCoverage(cast.cooperative, certificateId)
    expect(open).toMatchObject([{ until: null }])
    const [renewed] = walletOf(
      await findOwnCertificates(cast.cooperative.organisationId),
      dayOf(monday),
    )
    expect(renewed?.current.id).toBe(certificateId)
  })

  test('names only products of members', async () => {
    const productId = await aDoll(cast.sari)
    expect(await record([productId])).toMatchObject({ refusal: { reason: 'unknownProduct' } })
    await joined()
    must(await record([productId]))
  })

  test('covers for each maker its own products alone, and its NIB covers nobody’s', async () => {
    await joined()
    must(
      await assignCooperative(
        cast.official,
        cast.otherMaker.organisationId,
        cast.cooperativeId,
        when,
      ),
    )
    const mine = await aDoll(cast.sari)
    const theirs = await database().product.findFirstOrThrow({ where: { id: mine } })
    const other = { ...theirs, id: cast.otherMaker.userId, slug: 'lain' }
    await database().product.create({
      data: { ...other, producerId: cast.otherMaker.organisationId },
    })
    must(await record([mine, other.id]))
    const own = { kind: 'nib' as const, number: '1270321604117', wholeFirm: true }
    must(await recordSharedCertificate(cast.cooperative, { ...sni([]), ...own }, monday))
    const seen = await findCertificatesOf(cast.otherMaker.organisationId)
    expect(seen).toMatchObject([{ kind: 'sni', productIds: [other.id] }])
  })
})

describe('a membership', () => {
  test('begins with an invitation that the maker accepts, and ends with a reason', async () => {
    expect(await inviteMember(cast.cooperative, '9999999999999', monday)).toMatchObject({
      refusal: { reason: 'unknownMaker' },
    })
    const membershipId = await invited()
    expect(await invite()).toMatchObject({ refusal: { reason: 'alreadyAsked' } })
    expect(await acceptInvitation(cast.otherMaker, membershipId, monday)).toMatchObject({
      refusal: { reason: 'notFound' },
    })
    must(await acceptInvitation(cast.sari, membershipId, monday))
    expect(await declineInvitation(cast.sari, membershipId, monday)).toMatchObject({
      refusal: { reason: 'alreadyDone' },
    })
    expect(await invite()).toMatchObject({ refusal: { reason: 'alreadyMember' } })
    must(await removeMember(cast.cooperative, membershipId, 'Tidak aktif', when))
    expect(await removeMember(cast.cooperative, membershipId, 'Lagi', when)).toMatchObject({
      refusal: { reason: 'alreadyDone' },
    })
    expect((await findMembersOf(cast.cooperative, 'former')).members).toMatchObject([
      { state: 'removed', reason: 'Tidak aktif' },
    ])
    must(await cancelInvitation(cast.cooperative, await invited(), monday))
    must(await declineInvitation(cast.sari, await invited(), monday))
  })

  test('is one at a time, also when two answers come together', async () => {
    const membershipId = await invited()
    const answers = await Promise.all([
      acceptInvitation(cast.sari, membershipId, monday),
      acceptInvitation(cast.sariPartner, membershipId, monday),
      declineInvitation(cast.sari, membershipId, monday),
    ])
    expect(answers.filter(({ ok }) => ok)).toHaveLength(1)
    const { state } = await database().cooperativeMembership.findUniqueOrThrow({
      where: { id: membershipId },
    })
    const firm = await database().producer.findUniqueOrThrow({
      where: { id: cast.sari.organisationId },
    })
    expect(firm.cooperativeId).toBe(state === 'joined' ? cast.cooperativeId : null)
  })

  test('is written down and ended by the office as well', async () => {
    const id = cast.sari.organisationId
    must(await assignCooperative(cast.official, id, cast.cooperativeId, when))
    must(await assignCooperative(cast.official, id, cast.cooperativeId, when))
    expect((await findMembersOf(cast.cooperative, 'current')).total).toBe(1)
    must(await assignCooperative(cast.official, id, undefined, when))
    expect((await findMembersOf(cast.cooperative, 'former')).total).toBe(1)
  })
})

test('quality is checked by the maker’s own cooperative, one dated word each time', async () => {
  const productId = await aDoll(cast.sari)
  const given = { outcome: 'passed' as const, note: 'Lolos pemindai jarum' }
  expect(await checkQuality(cast.cooperative, productId, given, monday)).toMatchObject({
    refusal: { reason: 'notFound' },
  })
  await joined()
  must(await checkQuality(cast.cooperative, productId, given, monday))
  must(await checkQuality(cast.cooperative, productId, { ...given, outcome: 'failed' }, monday))
  expect((await findQualityNotes(productId)).map(({ outcome }) => outcome).sort()).toEqual([
    'failed',
    'passed',
  ])
})
