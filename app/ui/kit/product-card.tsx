import type { ReactNode } from 'react'
import { useMessages } from '#app/ui/locale.tsx'
import { classNames } from './class-names.ts'
import { HangTag } from './hang-tag.tsx'
import { Picture, type PictureSource } from './picture.tsx'

/** The shell of a product on a shelf; what stands on it comes as words. */
export function ProductCard(props: {
  to: string
  title: string
  picture: PictureSource | null
  /** Curation score on the hang-tag */
  score?: string
  maker?: string
  /** How far away the maker is */
  distance?: string | undefined
  /** Where the maker's own page is */
  makerTo?: string
  price?: ReactNode
  /** `lembar`: shown as `/ lembar` */
  unit?: string
  /** `Min. 12 · siap 14 hari` */
  terms?: string
  status?: ReactNode
  /** A tick in the corner that posts `name=value` with the form around the grid */
  pick?: { name: string; value: string; checked?: boolean; form?: string }
  eager?: boolean
  level?: 2 | 3
}) {
  const { to, title, picture, score, maker, price, unit, terms, status, pick, eager } = props
  const { kit } = useMessages()
  const Heading = `h${props.level ?? 3}` as const
  return (
    <article className={classNames('product-card', pick?.checked && 'product-card-picked')}>
      {score && <HangTag label={kit.curationScore('')}>{score}</HangTag>}
      {pick && (
        <span className="product-card-pick">
          <input
            type="checkbox"
            className="tick"
            name={pick.name}
            value={pick.value}
            form={pick.form}
            defaultChecked={pick.checked}
            aria-label={kit.select(title)}
          />
        </span>
      )}
      <Picture picture={picture && { ...picture, alt: '' }} eager={eager} />
      <Heading className="product-card-title">
        <a href={to}>{title}</a>
      </Heading>
      {maker && (
        <p className="product-card-maker">
          {props.makerTo ? (
            <a className="product-card-maker-link" href={props.makerTo}>
              {maker}
            </a>
          ) : (
            maker
          )}
        </p>
      )}
      {props.distance && <p className="product-card-distance">{props.distance}</p>}
      {price && (
        <p className="product-card-price">
          {price} {unit && <small>{kit.perUnit(unit)}</small>}
        </p>
      )}
      {terms && <p className="product-card-terms">{terms}</p>}
      {status && <p className="product-card-status">{status}</p>}
    </article>
  )
}
