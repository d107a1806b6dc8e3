import type { CSSProperties, ReactNode } from 'react'
import { useMessages } from '#app/ui/locale.tsx'

export type ShelfItem = {
  to: string
  title: string
  maker: string
  price: string
  terms: string
  /** A cut-out that stands on the board; width and height in its own units */
  picture: { src: string; width: number; height: number }
  /** Height on the shelf, 1 is the tallest */
  scale: number
}

/** The landing page's window: words and search above, goods on a board with their price labels. */
export function ShopWindow(props: {
  title: string
  lead: ReactNode
  search: ReactNode
  items: readonly ShelfItem[]
}) {
  return (
    <section className="shop-window">
      <div className="page shop-window-words">
        <h1>{props.title}</h1>
        <p>{props.lead}</p>
        {props.search}
      </div>
      <Shelf items={props.items} />
    </section>
  )
}

export function Shelf({ items }: { items: readonly ShelfItem[] }) {
  const { kit } = useMessages()
  return (
    // biome-ignore lint/a11y/noNoninteractiveTabindex: the shelf scrolls sideways on phones
    <section className="shelf-scroll" aria-label={kit.shelf} tabIndex={0}>
      <ul className="shelf">
        {items.map(({ to, title, maker, price, terms, picture, scale }) => (
          <li
            key={to}
            style={{ '--scale': scale, '--wide': picture.width / picture.height } as CSSProperties}
          >
            <a className="shelf-item" href={to}>
              <span className="shelf-goods">
                <img src={picture.src} width={picture.width} height={picture.height} alt="" />
              </span>
              <span className="shelf-label">
                <b>{title}</b>
                <span>{maker}</span>
                <strong>{price}</strong>
                <span>{terms}</span>
              </span>
            </a>
          </li>
        ))}
      </ul>
    </section>
  )
}
