import { query } from './address-line.ts'

/** The cooperative’s rooms. */
export const cooperativePaths = {
  home: () => '/cooperative',
  membersPage: (page: number) => `/cooperative${query({ page: `${page}` })}`,
  newInvitation: () => '/cooperative/invitations/new',
  invitationCancellation: (membershipId: string) =>
    `/cooperative/members/${membershipId}/cancellation`,
  removal: (membershipId: string) => `/cooperative/members/${membershipId}/removal`,
  certificates: () => '/cooperative/certificates',
  newCertificate: () => '/cooperative/certificates/new',
  certificate: (certificateId: string) => `/cooperative/certificates/${certificateId}`,
  certificateChangeWithdrawal: (changeId: string) =>
    `/cooperative/certificate-changes/${changeId}/withdrawal`,
  certificateRenewal: (renews: string) => `/cooperative/certificates/new${query({ renews })}`,
  roads: (page?: number) => `/cooperative/roads${query({ page: page ? `${page}` : '' })}`,
  road: (productId: string) => `/cooperative/products/${productId}/road`,
  qualityCheck: (productId: string) => `/cooperative/products/${productId}/quality`,
}
