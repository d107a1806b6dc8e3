import { database } from '#app/platform/database.server.ts'
import { ownFiles } from '#app/platform/uploads/find-stored-file.server.ts'
import type { Holder } from './holder.ts'
import type { CertificateInput } from './schemas.ts'

export type WrongPart = 'unknownProduct' | 'unknownFile'

/** Whether the products a certificate names are the holder's own or a member's, the file its own. */
export async function wrongPartOf(
  producer: Holder,
  { productIds, fileId }: CertificateInput,
): Promise<WrongPart | undefined> {
  const { organisationId } = producer
  const products = await database().product.count({
    where: {
      id: { in: productIds },
      OR: [{ producerId: organisationId }, { producer: { cooperativeId: organisationId } }],
    },
  })
  if (products !== productIds.length) return 'unknownProduct'
  if (!fileId) return undefined
  const owner = { purpose: 'certificateFile', ownerOrganisationId: organisationId } as const
  return (await ownFiles([fileId], owner)).length === 1 ? undefined : 'unknownFile'
}
