import { useMessages } from '#app/ui/locale.tsx'
import { classNames } from './class-names.ts'

export type PictureSource = { src: string; alt: string; srcSet?: string; sizes?: string }

/** A square photo, or the kawung cloth where none is. */
export function Picture(props: {
  picture: PictureSource | null
  /** First on the screen: not lazy */
  eager?: boolean
  frame?: boolean
}) {
  const { picture, eager, frame } = props
  const { kit } = useMessages()
  return (
    <span
      className={classNames('picture', !picture && 'picture-missing', frame && 'picture-frame')}
    >
      {picture ? (
        <img
          src={picture.src}
          srcSet={picture.srcSet}
          sizes={picture.sizes}
          alt={picture.alt}
          width={400}
          height={400}
          loading={eager ? undefined : 'lazy'}
          fetchPriority={eager ? 'high' : undefined}
          decoding="async"
        />
      ) : (
        <span className="unseen">{kit.noPhoto}</span>
      )}
    </span>
  )
}
