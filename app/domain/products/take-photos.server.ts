import type { Producer } from '#app/domain/accounts/actor.ts'
import type { FileRefusal } from '#app/platform/uploads/file-refusal.ts'
import { storeFileFromForm } from '#app/platform/uploads/store-file-from-form.server.ts'
import type { Product, ProductPhoto } from './product.ts'
import { photoLimit } from './schemas.ts'

/**
 * The photos a form leaves a product with: those it keeps, in order, then the files it brought.
 * A file that is refused is left out and named; the others stay.
 */
export async function takePhotos(
  producer: Producer,
  product: Product,
  kept: readonly string[],
  files: readonly File[],
): Promise<{ photos: ProductPhoto[]; refusal: FileRefusal | undefined }> {
  const ids = [...kept]
  let refusal: FileRefusal | undefined = kept.length > photoLimit ? 'tooMany' : undefined
  for (const file of files) {
    if (ids.length >= photoLimit) {
      refusal = 'tooMany'
      break
    }
    const stored = await storeFileFromForm(file, {
      purpose: 'productPhoto',
      subjectId: product.id,
      ownerOrganisationId: producer.organisationId,
      uploadedBy: producer.userId,
    })
    if (stored.ok) ids.push(stored.value.id)
    else refusal = stored.refusal
  }
  const alts = new Map(product.photos.map(({ fileId, alt }) => [fileId, alt]))
  const photos = ids
    .slice(0, photoLimit)
    .map((fileId) => ({ fileId, alt: alts.get(fileId) ?? null }))
  return { photos, refusal }
}
