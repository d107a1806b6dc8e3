import { z } from 'zod'
import { optionalText, requiredText, ticked } from '#app/kernel/form-fields.ts'

const email = z.preprocess(
  (value) => (typeof value === 'string' ? value.trim().toLowerCase() : value),
  z.email({ error: 'validation.email' }),
)

const password = z.string({ error: 'validation.required' }).min(10, 'validation.password').max(128)

export const SignInSchema = z.object({
  email,
  password: z.string({ error: 'validation.required' }).min(1, 'validation.required'),
  back: optionalText(500),
})

export const ForgottenPasswordSchema = z.object({ email })

export const NewPasswordSchema = z.object({ token: requiredText(200), password })

export const ChangePasswordSchema = z.object({
  currentPassword: requiredText(128),
  password,
})

export const AcceptInvitationSchema = z.object({ name: requiredText(120), email, password })

export const SignUpSchema = z
  .object({
    kind: z.enum(['producer', 'buyer'], { error: 'validation.choose' }),
    name: requiredText(120),
    organisation: requiredText(160),
    district: z.string().regex(/^\d{2}\.\d{2}\.\d{2}$/, 'accounts.region'),
    channel: optionalText(40),
    email,
    password,
  })
  .refine((answer) => answer.kind === 'producer' || answer.channel, {
    path: ['channel'],
    message: 'validation.choose',
  })

export const MemberSchema = z.object({ title: optionalText(120), approver: ticked() })

export const InviteSchema = z.object({
  name: requiredText(120),
  email: z.preprocess(
    (value) => (value === '' ? undefined : value),
    z.email({ error: 'validation.email' }).optional(),
  ),
  phone: optionalText(30),
  role: z.enum(['producer', 'cooperative', 'buyer', 'curator', 'official', 'mentor', 'admin'], {
    error: 'validation.choose',
  }),
  organisationId: z.preprocess(
    (value) => (value === '' ? undefined : value),
    z.uuid({ error: 'validation.choose' }).optional(),
  ),
  newOrganisation: optionalText(160),
  region: z.preprocess(
    (value) => (value === '' ? undefined : value),
    z
      .string()
      .regex(/^\d{2}(\.\d{2}){0,2}$/, 'admin.region')
      .optional(),
  ),
  approver: ticked(),
})

export const CodeSchema = z.object({ code: requiredText(20), back: optionalText(500) })
export const EnrolSchema = z.object({ password: requiredText(128) })
