import { paths } from '#app/paths.ts'
import { Picture } from '#app/ui/kit/picture.tsx'
import { useMessages } from '#app/ui/locale.tsx'

/** The first photo large, the others below it, each a link to itself in full. */
export function Gallery(props: {
  name: string
  photos: readonly { fileId: string; alt: string | null }[]
}) {
  const { catalogue } = useMessages()
  if (props.photos.length === 0) return <Picture picture={null} />
  return (
    <ul className="gallery" aria-label={catalogue.photos}>
      {props.photos.map(({ fileId, alt }, index) => (
        <li key={fileId}>
          <a href={paths.file(fileId, 'w1600')}>
            <img
              src={paths.file(fileId, index === 0 ? 'w960' : 'w160')}
              alt={alt ?? catalogue.photoOf(props.name, index + 1)}
              width={index === 0 ? 960 : 160}
              height={index === 0 ? 960 : 160}
              loading={index === 0 ? undefined : 'lazy'}
            />
          </a>
        </li>
      ))}
    </ul>
  )
}
