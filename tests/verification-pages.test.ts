import { beforeAll, expect, it } from 'vitest'
import { askForVerification } from '#app/domain/accounts/verification/ask-for-verification.server.ts'
import { saveCompany } from '#app/domain/ordering/save-company.server.ts'
import { database } from '#app/platform/database.server.ts'
import '#tests/database.ts'
import { knock, openRoute } from '#tests/knock.ts'
import { markupOf } from '#tests/markup-of.ts'
import { monday, must } from '#tests/ordering.ts'
import { type Cast, settle } from '#tests/people.ts'

const rooms = 'agency.verifications.$verificationId'
const asked = '0111111111111000'
const onCompanyPage = '0222222222222000'
const given = '0333333333333000'
const tuesday = new Date(monday.getTime() + 86_400_000)
const seenAt = (moment: Date) => `seen=${encodeURIComponent(moment.toISOString())}`

let cast: Cast
let params: { verificationId: string }

async function shown(page: string): Promise<string> {
  const { loader } = await openRoute(`${rooms}.${page}`)
  if (!loader) throw new Error(`${page} shows nothing`)
  const { data } = await knock(loader, { actor: cast.official, params })
  return markupOf(`${rooms}.${page}`, data, params)
}

async function send(form: string, body: string) {
  const { action } = await openRoute(`${rooms}.${form}`)
  if (!action) throw new Error(`${form} takes nothing`)
  return knock(action, { method: 'POST', actor: cast.official, params, body })
}

const give = async (npwp: string, now: Date) => {
  const terms = { approvalLimit: undefined, paymentDays: 30 }
  const company = { address: 'Jl. Raya 1', governmental: false, withholds: false, ...terms }
  must(await saveCompany(cast.buyerApprover, { ...company, npwp }, now))
}

const standing = () =>
  database().buyerVerification.findUniqueOrThrow({ where: { id: params.verificationId } })

beforeAll(async () => {
  cast = await settle()
  await give(onCompanyPage, monday)
  const numbers = { nib: undefined, npwp: asked, note: undefined }
  params = must(await askForVerification(cast.buyer, numbers, monday))
})

it('an office reads every number of the firm where it decides', async () => {
  const moment = `<input type="hidden" name="seen" value="${monday.toISOString()}"/>`
  for (const page of ['_index', 'refusal'])
    for (const part of [moment, asked, 'NPWP di data perusahaan', onCompanyPage])
      expect([page, part, (await shown(page)).includes(part)]).toEqual([page, part, true])
})

it('what the firm gave meanwhile is told in words, and decided on when it was read', async () => {
  await give(given, tuesday)
  const words = 'Data dari perusahaan ini sudah berubah'
  for (const body of [seenAt(monday), 'nothing=1']) {
    const { headers, location } = await send('confirmation', body)
    expect(headers).toContain(words)
    expect(location).toContain(params.verificationId)
  }
  const refused = await send('refusal', `${seenAt(monday)}&reason=Salah`)
  expect(refused).toMatchObject({ status: 400, data: { typed: { reason: 'Salah' } } })
  expect(JSON.stringify(refused.data)).toContain(words)
  expect(await standing()).toMatchObject({ state: 'waiting', npwp: given })

  expect(await shown('_index')).not.toContain('NPWP di data perusahaan')
  expect(await shown('refusal')).toContain(tuesday.toISOString())
  expect((await send('confirmation', seenAt(tuesday))).status).toBe(302)
  expect((await standing()).state).toBe('verified')
})
