import { query } from './address-line.ts'

/** The administrator’s rooms. */
export const adminPaths = {
  verifications: (search = '') => `/admin/verifications${search}`,
  verification: (verificationId: string) => `/admin/verifications/${verificationId}`,
  verificationConfirmation: (verificationId: string) =>
    `/admin/verifications/${verificationId}/confirmation`,
  verificationRefusal: (verificationId: string) => `/admin/verifications/${verificationId}/refusal`,
  verificationWithdrawal: (verificationId: string) =>
    `/admin/verifications/${verificationId}/withdrawal`,
  synonyms: (search = '') => `/admin/synonyms${search}`,
  synonym: (typed?: string) => `/admin/synonyms/word${query({ typed })}`,
  home: () => '/admin',
  people: () => '/admin/people',
  member: (membershipId: string) => `/admin/members/${membershipId}`,
  newInvitation: () => '/admin/invitations/new',
  invitationRevocation: (invitationId: string) => `/admin/invitations/${invitationId}/revocation`,
  taxRules: () => '/admin/tax-rules',
  newVatRule: () => '/admin/tax-rules/vat',
  newWithholdingRule: () => '/admin/tax-rules/withholding',
  jobs: () => '/admin/jobs',
  jobRetry: (jobId: string) => `/admin/jobs/${jobId}/retry`,
  events: () => '/admin/events',
}
