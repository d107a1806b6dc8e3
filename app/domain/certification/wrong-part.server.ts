import { database } from '#app/platform/database.server.ts'
import { ownFiles } from '#app/platform/uploads/find-stored-file.server.ts'
import type { Holder } from './holder.ts'
import type { CertificateInput } from './schemas.ts'

export type WrongPart = 'unknownProduct' | 'unknownFile'

/** Products that a holder's licence may name: its own, and its members'. */
export const nameable = (holderId: string) => ({
  OR: [{ producerId: holderId }, { producer: { cooperativeId: holderId } }],
})

/** Whether the products a certificate names are the holder's own or a member's, the file its own. */
export async function wrongPartOf(
  producer: Holder,
  { productIds, fileId }: CertificateInput,
): Promise<WrongPart | undefined> {
  const { organisationId } = producer
  const products = await database().product.count({
    where: { id: { in: productIds }, ...nameable(organisationId) },
  })
  if (products !== productIds.length) return 'unknownProduct'
  if (!fileId) return undefined
  const owner = { purpose: 'certificateFile', ownerOrganisationId: organisationId } as const
  return (await ownFiles([fileId], owner)).length === 1 ? undefined : 'unknownFile'
}
