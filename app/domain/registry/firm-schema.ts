import { z } from 'zod'
import { optionalText, optionalWhole, requiredText, ticked } from '#app/kernel/form-fields.ts'
import { checkKbli } from '#app/kernel/identifiers/kbli.ts'
import { checkNib } from '#app/kernel/identifiers/nib.ts'
import { checkNpwp } from '#app/kernel/identifiers/npwp.ts'
import { checkRegion } from '#app/kernel/identifiers/region.ts'
import { ok } from '#app/kernel/result.ts'
import { parsePhone } from '#app/kernel/tables/parse-phone.ts'

const checked = (
  check: (text: string) => { ok: true; value: unknown } | { ok: false },
  message: string,
) =>
  optionalText(40).transform((text, context) => {
    if (text === undefined) return undefined
    const answer = check(text)
    if (answer.ok) return String(answer.value)
    const params = { found: text.replace(/\D/g, '').length }
    context.addIssue({ code: 'custom', message, params })
    return z.NEVER
  })

const isDistrict = (text: string): boolean => {
  const region = checkRegion(text)
  return region.ok && region.value.level === 'district' && region.value.code === text
}

/** A firm's file: what is filled in must be right, what is missing may come later. */
export const FirmSchema = z
  .object({
    businessName: requiredText(160),
    ownerName: requiredText(120),
    nib: checked(checkNib, 'firm.nib'),
    npwp: checked((text) => {
      const answer = checkNpwp(text)
      return answer.ok ? ok(answer.value.digits) : answer
    }, 'firm.npwp'),
    taxable: ticked(),
    kbliCode: optionalText(20),
    kbliVersion: z.enum(['2020', '2025'], { error: 'validation.choose' }),
    district: z.string().refine(isDistrict, { message: 'accounts.region' }),
    village: optionalText(13),
    address: optionalText(300),
    phone: checked(parsePhone, 'firm.phone'),
    workersMale: optionalWhole(0, 10_000),
    workersFemale: optionalWhole(0, 10_000),
    monthlyCapacity: optionalWhole(1, 10_000_000),
    capacityUnit: optionalText(30),
    bankName: optionalText(60),
    bankAccount: optionalText(40),
    bankHolder: optionalText(120),
    story: optionalText(2000),
  })
  .superRefine(({ kbliCode, kbliVersion, district, village }, context) => {
    if (kbliCode && !checkKbli(kbliCode, kbliVersion).ok) {
      const params = { found: kbliCode.replace(/\D/g, '').length }
      context.addIssue({ code: 'custom', path: ['kbliCode'], message: 'firm.kbli', params })
    }
    if (village && !village.startsWith(`${district}.`)) {
      context.addIssue({ code: 'custom', path: ['village'], message: 'firm.village' })
    }
  })

export type FirmFile = z.output<typeof FirmSchema>

/** What a firm must have said before its products can be submitted. */
export function missingInFirm(firm: {
  nib?: string | null
  kbliCode?: string | null
  regionCode: string
  phone?: string | null
  workersMale?: number | null
  workersFemale?: number | null
  monthlyCapacity?: number | null
}): string[] {
  const missing: string[] = []
  if (!firm.nib) missing.push('nib')
  if (!firm.kbliCode) missing.push('kbliCode')
  if (firm.regionCode.split('.').length < 4) missing.push('village')
  if (!firm.phone) missing.push('phone')
  if (firm.workersMale == null && firm.workersFemale == null) missing.push('workersMale')
  if (!firm.monthlyCapacity) missing.push('monthlyCapacity')
  return missing
}
