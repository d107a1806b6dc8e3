import { paths } from '#app/paths.ts'
import { Picture } from '#app/ui/kit/picture.tsx'
import { useMessages } from '#app/ui/locale.tsx'

type Size = { width: number; height: number; widths: readonly number[] }
type Photo = { fileId: string; alt: string | null }

const variants = ['w160', 'w480', 'w960', 'w1600'] as const

/** Where the first photo stands beside the text, and where it has the screen to itself. */
const largeSizes = '(min-width: 64rem) 560px, (min-width: 30rem) 416px, 100vw'
const smallSizes = '(min-width: 64rem) 136px, (min-width: 30rem) 98px, 25vw'

/** The widths a photo can be had in; the last one is as wide as the photo itself. */
const sourcesOf = (fileId: string, size: Size): string =>
  size.widths
    .map((width) => ({ width, variant: variants.find((each) => each === `w${width}`) }))
    .flatMap(({ width, variant }) =>
      variant ? [`${paths.file(fileId, variant)} ${Math.min(width, size.width)}w`] : [],
    )
    .join(', ')

/** The first photo large, the others below it, each a link to itself in full. */
export function Gallery(props: {
  name: string
  photos: readonly Photo[]
  sizes: ReadonlyMap<string, Size>
}) {
  const { catalogue } = useMessages()
  if (props.photos.length === 0) return <Picture picture={null} />
  return (
    <ul className="gallery" aria-label={catalogue.photos}>
      {props.photos.map(({ fileId, alt }, index) => {
        const size = props.sizes.get(fileId)
        const isFirst = index === 0
        return (
          <li key={fileId}>
            <a href={paths.file(fileId, 'w1600')}>
              <img
                src={paths.file(fileId, isFirst ? 'w960' : 'w160')}
                srcSet={size && sourcesOf(fileId, size)}
                sizes={size && (isFirst ? largeSizes : smallSizes)}
                alt={alt ?? catalogue.photoOf(props.name, index + 1)}
                width={size?.width ?? 960}
                height={size?.height ?? 960}
                loading={isFirst ? undefined : 'lazy'}
                fetchPriority={isFirst ? 'high' : undefined}
              />
            </a>
          </li>
        )
      })}
    </ul>
  )
}
