import { paths } from '#app/paths.ts'
import { CardGrid } from '#app/ui/kit/card-grid.tsx'
import { Picture } from '#app/ui/kit/picture.tsx'

/** A product's photos side by side, first one first. */
export function PhotoStrip(props: {
  name: string
  photos: readonly { fileId: string; alt: string | null }[]
}) {
  const { name, photos } = props
  return (
    <CardGrid columns={4}>
      {photos.map(({ fileId, alt }) => (
        <Picture
          key={fileId}
          picture={{ src: paths.file(fileId, 'w480'), alt: alt ?? name }}
          frame
        />
      ))}
    </CardGrid>
  )
}
