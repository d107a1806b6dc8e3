import type { Producer } from '#app/domain/accounts/actor.ts'
import { database } from '#app/platform/database.server.ts'
import { ownFiles } from '#app/platform/uploads/find-stored-file.server.ts'
import type { CertificateInput } from './schemas.ts'

export type WrongPart = 'unknownProduct' | 'unknownFile'

/** Whether the products and the file a certificate names are the firm's own. */
export async function wrongPartOf(
  producer: Producer,
  { productIds, fileId }: CertificateInput,
): Promise<WrongPart | undefined> {
  const { organisationId } = producer
  const products = await database().product.count({
    where: { id: { in: productIds }, producerId: organisationId },
  })
  if (products !== productIds.length) return 'unknownProduct'
  if (!fileId) return undefined
  const owner = { purpose: 'certificateFile', ownerOrganisationId: organisationId } as const
  return (await ownFiles([fileId], owner)).length === 1 ? undefined : 'unknownFile'
}
