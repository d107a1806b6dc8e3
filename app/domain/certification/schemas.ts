import { z } from 'zod'
import { listOf, optionalDay, optionalText, requiredText } from '#app/kernel/form-fields.ts'
import { certificateKinds } from './certificate.ts'
import { checkCertificateNumber } from './certificate-number.ts'
import { refusalCodes } from './refusal-codes.ts'

const fields = z.object({
  kind: z.enum(certificateKinds, { error: 'validation.choose' }),
  number: requiredText(80),
  issuer: optionalText(160),
  issuedOn: optionalDay(),
  expiresOn: optionalDay(),
  scope: z.enum(['wholeFirm', 'products'], { error: 'validation.choose' }),
  productIds: listOf(z.uuid()),
  fileId: z.preprocess((value) => (value === '' ? undefined : value), z.uuid().optional()),
})

/** A licence as its holder writes it down. */
export const CertificateSchema = fields.transform((given, context) => {
  const checked = checkCertificateNumber(given.kind, given.number)
  if (!checked.ok) {
    const { code: message, params } = checked.refusal
    context.addIssue({ code: 'custom', message, params, path: ['number'] })
  }
  if (given.issuedOn && given.expiresOn && given.expiresOn < given.issuedOn) {
    context.addIssue({ code: 'custom', message: 'certification.dates', path: ['expiresOn'] })
  }
  if (given.scope === 'products' && given.productIds.length === 0) {
    context.addIssue({ code: 'custom', message: 'certification.scopeEmpty', path: ['productIds'] })
  }
  const { scope, productIds, ...rest } = given
  const wholeFirm = scope === 'wholeFirm'
  return {
    ...rest,
    number: checked.ok ? checked.value : given.number,
    wholeFirm,
    productIds: wholeFirm ? [] : [...new Set(productIds)],
  }
})

export type CertificateInput = z.output<typeof CertificateSchema>

export const RevocationSchema = z.object({ reason: requiredText(1000) })

const why = z.object({
  code: z.enum(refusalCodes, { error: 'validation.choose' }),
  reason: optionalText(1000),
})

/** The code says what is wrong; where it says only "other", words must. */
const saysEnough = ({ code, reason }: z.output<typeof why>) =>
  code !== 'other' || reason !== undefined
const tooLittle = { message: 'certification.reasonMissing', path: ['reason'] }

export const RefusalSchema = why
  .extend({ seen: z.coerce.date().optional() })
  .refine(saysEnough, tooLittle)

export const CertificateChangeRefusalSchema = why
  .extend({ revision: z.coerce.number().int() })
  .refine(saysEnough, tooLittle)
