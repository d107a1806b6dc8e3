import { paths } from '#app/paths.ts'
import { UploadField, type UploadItem, type UploadLimits } from '#app/ui/kit/upload-field.tsx'
import { useMessages } from '#app/ui/locale.tsx'

export type PhotoItem = { fileId: string; name: string }

/** The product's photos in order. A step without JavaScript saves the form it stands in. */
export function PhotoField(props: {
  productId: string
  photos: readonly PhotoItem[]
  limits: UploadLimits
  accept: string
  error: string | undefined
}) {
  const { productId, photos, limits, accept, error } = props
  const { products, uploads } = useMessages()
  const step = (given: { up?: string; down?: string; without?: string }) =>
    paths.producer.productPhotoStep(productId, given)
  const items = photos.map(
    ({ fileId, name }, index): UploadItem => ({
      fileId,
      name: index === 0 ? `${products.photo.main}: ${name}` : name,
      picture: paths.file(fileId, 'w160'),
      to: paths.file(fileId, 'w960'),
      moveUpTo: index > 0 ? step({ up: fileId }) : undefined,
      moveDownTo: index < photos.length - 1 ? step({ down: fileId }) : undefined,
      removeTo: step({ without: fileId }),
    }),
  )
  return (
    <>
      {/* Says that this form brings its photos, even when none is left. */}
      <input type="hidden" name="photoId" value="" />
      <UploadField
        name="photos"
        label={products.photo.add}
        hint={uploads.photosHint(limits)}
        error={error}
        limits={limits}
        accept={accept}
        endpoint={paths.uploads()}
        picture={paths.file('{fileId}', 'w160')}
        subjectId={productId}
        items={items}
        itemName="photoId"
      />
    </>
  )
}
