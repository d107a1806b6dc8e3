import { paths } from '#app/paths.ts'
import { Icon } from '#app/ui/kit/icon.tsx'

/** A small picture beside the product's name, or the mark of a missing one. */
export function ProductThumb({ fileId }: { fileId: string | null }) {
  if (!fileId) {
    return (
      <span className="product-thumb product-thumb-missing">
        <Icon name="photoMissing" />
      </span>
    )
  }
  return (
    <img
      className="product-thumb"
      src={paths.file(fileId, 'w160')}
      alt=""
      width={48}
      height={48}
      loading="lazy"
    />
  )
}
