import type { CollectionKind } from '#app/domain/catalogue/collections/schemas.ts'
import { paths } from '#app/paths.ts'
import { Columns } from '#app/ui/kit/layout.tsx'
import { useFormat, useMessages } from '#app/ui/locale.tsx'

type Card = {
  slug: string
  title: string
  lead: string
  kind: CollectionKind
  products: number
  photoFileIds: readonly string[]
}

/** Collections side by side, each with the pictures of its first products. */
export function CollectionCards({ collections }: { collections: readonly Card[] }) {
  const { collections: m } = useMessages()
  const format = useFormat()
  return (
    <Columns count={4}>
      {collections.map(({ slug, title, lead, kind, products, photoFileIds }) => (
        <article className="collection-card" key={slug}>
          <div className="collection-pictures">
            {photoFileIds.map((fileId) => (
              <img
                key={fileId}
                src={paths.file(fileId, 'w160')}
                alt=""
                loading="lazy"
                width="160"
                height="160"
              />
            ))}
          </div>
          <p className="small muted">
            {m.kinds[kind]} · {m.products(format.number(products))}
          </p>
          <h3>
            <a href={paths.collection(slug)}>{title}</a>
          </h3>
          <p>{lead}</p>
        </article>
      ))}
    </Columns>
  )
}
