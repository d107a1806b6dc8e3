import type { Admin } from '#app/domain/accounts/actor.ts'
import { authorOf } from '#app/domain/ordering/author.ts'
import { taxSettings } from '#app/domain/ordering/find-tax-rules.server.ts'
import { percentText, shareText } from '#app/domain/ordering/fraction-fields.ts'
import type { VatInput, WithholdingInput } from '#app/domain/ordering/schemas.ts'
import type { Fraction } from '#app/domain/ordering/tax-rules.ts'
import { newId } from '#app/kernel/ids.ts'
import { ok, type Result, refuse } from '#app/kernel/result.ts'
import { dateColumn, dayOf } from '#app/platform/clock.server.ts'
import { isUniqueViolation, transact } from '#app/platform/database.server.ts'
import { recordEvent } from '#app/platform/events.server.ts'
import type { Prisma } from '#app/platform/generated/prisma/client.ts'

export type TaxRuleRefusal = { reason: 'past' | 'dayTaken' }

const pair = ({ numerator, denominator }: Fraction) => [Number(numerator), Number(denominator)]

type Dated = { validFrom: string; source: string }

/** Bills of today and before are out: a rule begins tomorrow at the earliest, and stays. */
async function decide(
  admin: Admin,
  name: string,
  { validFrom, source }: Dated,
  value: Prisma.InputJsonObject,
  now: Date,
): Promise<Result<undefined, TaxRuleRefusal>> {
  if (validFrom <= dayOf(now)) return refuse({ reason: 'past' })
  const id = newId()
  try {
    return await transact(async (tx) => {
      await tx.datedSetting.create({
        data: {
          ...{ id, name, value, source },
          validFrom: dateColumn(validFrom),
          createdBy: admin.userId,
          createdAt: now,
        },
      })
      await recordEvent(tx, {
        type: 'ordering.taxRuleDecided',
        subject: { type: 'datedSetting', id },
        by: authorOf(admin),
        data: { name, value, validFrom, source },
      })
      return ok()
    })
  } catch (error) {
    if (isUniqueViolation(error)) return refuse({ reason: 'dayTaken' })
    throw error
  }
}

/** How PPN is computed from a day on. */
export function decideVat(admin: Admin, rule: VatInput, now: Date) {
  const { rate, base, code, governmentCode } = rule
  const share = shareText(base)
  const method = `ppn-${percentText(rate)}${share === '1' ? '' : `-of-${share}`}`
  const value = { method, rate: pair(rate), base: pair(base), code, governmentCode }
  return decide(admin, taxSettings.vat, rule, value, now)
}

/** What a withholding buyer keeps back from a day on. */
export const decideWithholding = (admin: Admin, rule: WithholdingInput, now: Date) =>
  decide(admin, taxSettings.withholding, rule, { rate: pair(rule.rate) }, now)
