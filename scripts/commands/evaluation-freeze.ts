import { operatorFor } from '#app/domain/evaluation/agency.ts'
import { findAgency } from '#app/domain/evaluation/find-agency.server.ts'
import { freeze } from '#app/domain/evaluation/freeze.server.ts'
import { restate } from '#app/domain/evaluation/restate.server.ts'
import { isPeriod } from '#app/kernel/period.ts'
import { now } from '#app/platform/clock.server.ts'
import { fail, parseArguments } from './arguments.ts'

const help = `npm run etalase -- evaluation freeze YYYY-MM [--agency REGION] [--reason TEXT] [--json]

Writes a month's figures into one row that never changes again, signed by the operator.

  --agency REGION   the agency whose month it is; without it, the only one there is
  --reason TEXT     why a frozen month is corrected: writes a new revision beside the old one
  --json            answer with one JSON object
`

export async function evaluationFreeze(args: string[]): Promise<number> {
  const asked = parseArguments(args, { help, words: 1, values: ['agency', 'reason'] })
  if (typeof asked === 'number') return asked
  const { json = false } = asked.flags
  const [period = ''] = asked.words
  if (!isPeriod(period))
    return fail(json, 'badPeriod', `${period} is not a month: write it as 2026-10`)
  const { agency: region, reason } = asked.values
  const agency = await findAgency(region)
  if (!agency.ok && (region !== undefined || agency.refusal.reason === 'several')) {
    const known = agency.refusal.regions.join(', ')
    return fail(json, 'whichAgency', `Name the agency with --agency; there are ${known || 'none'}`)
  }
  const signer = operatorFor(agency.ok ? agency.value : {})
  const signed = reason
    ? await restate(signer, period, reason, now())
    : await freeze(signer, period, now())
  if (!signed.ok && signed.refusal.reason === 'notOver') {
    return fail(json, 'notOver', `${period} is not over yet`)
  }
  if (!signed.ok) {
    return fail(
      json,
      reason ? 'notFrozen' : 'alreadyFrozen',
      reason ? `${period} is not frozen yet` : `${period} is frozen; a correction needs --reason`,
    )
  }
  const { revision, hash } = signed.value
  process.stdout.write(
    json
      ? `${JSON.stringify({ period, revision, hash })}\n`
      : `${period} is frozen: revision ${revision}, SHA-256 ${hash}\n`,
  )
  return 0
}
