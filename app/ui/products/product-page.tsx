import type { ReactNode } from 'react'
import type { OpenHold } from '#app/domain/products/hold.ts'
import type { Missing } from '#app/domain/products/missing-in-product.ts'
import type { Product } from '#app/domain/products/product.ts'
import { placeInForm } from '#app/domain/products/product-parts.ts'
import { holderOf, type Standing } from '#app/domain/products/product-standing.ts'
import { paths } from '#app/paths.ts'
import { BackLink } from '#app/ui/kit/breadcrumb.tsx'
import { ButtonLink } from '#app/ui/kit/button.tsx'
import { ErrorSummary } from '#app/ui/kit/error-summary.tsx'
import { Page, Split, Stack } from '#app/ui/kit/layout.tsx'
import { Note } from '#app/ui/kit/note.tsx'
import { PageHead } from '#app/ui/kit/page-head.tsx'
import { Panel } from '#app/ui/kit/panel.tsx'
import type { UploadLimits } from '#app/ui/kit/upload-field.tsx'
import { useFormat, useMessages } from '#app/ui/locale.tsx'
import { WorkPage } from '#app/ui/shell/work-page.tsx'
import { MissingList } from './missing-list.tsx'
import type { PhotoItem } from './photo-field.tsx'
import { PhotoStrip } from './photo-strip.tsx'
import { ProductCompleteness } from './product-completeness.tsx'
import { ProductFacts } from './product-facts.tsx'
import { type Asked, ProductForm } from './product-form.tsx'
import { ProductStatus, useMeaning } from './product-status.tsx'
import { SaveDock } from './save-dock.tsx'

export type ProductAnswer = {
  errors: Record<string, string>
  typed: Record<string, string | string[]>
  /** partly: what was right is saved · stale: others saved first · refused: nothing is saved */
  outcome: 'partly' | 'stale' | 'refused'
}

type Props = {
  product: Product
  standing: Standing
  editable: boolean
  missing: readonly Missing[]
  holds: readonly OpenHold[]
  categories: readonly { id: string; nameId: string; nameEn: string }[]
  photos: readonly PhotoItem[]
  limits: UploadLimits
  accept: string
  answer: ProductAnswer | undefined
  /** What a revision asks for. */
  asked: readonly Asked[]
  /** What stands above the form: a change that waits, or a call to hand in again. */
  news: ReactNode
}

/** One product of a maker: where it stands, what is missing, and the form or its locked file. */
export function ProductPage(props: Props) {
  const { product, standing, editable } = props
  const { products: m, development } = useMessages()
  const { road } = development
  const format = useFormat()
  const meaning = useMeaning()
  const until = standing === 'listed' && product.listedUntil
  const title = product.name || m.unnamed
  const [first] = product.photos
  return (
    <WorkPage title={title} current="products" role="producer">
      <Page>
        <Stack gap={6}>
          <PageHead
            title={title}
            back={<BackLink to={paths.producer.products()}>{m.back}</BackLink>}
            status={
              <>
                <ProductStatus standing={standing} />
                {product.submission && (
                  <a href={paths.producer.submission(product.submission.id)}>
                    {m.number(product.submission.number)}
                  </a>
                )}
              </>
            }
            lead={until ? m.listedUntil(format.date(until)) : meaning(standing, product.submission)}
            actions={
              <>
                <ButtonLink to={paths.producer.road(product.id)} variant="secondary" icon="map">
                  {road.link}
                </ButtonLink>
                {standing === 'listed' && <ListedLinks product={product} />}
              </>
            }
            picture={first && { src: paths.file(first.fileId, 'w160'), alt: '' }}
          />
          <Holds holds={props.holds} />
          {props.news}
          {editable ? (
            <Split aside={<Lacking {...props} />} sticky>
              <Editing {...props} />
            </Split>
          ) : (
            <Locked {...props} />
          )}
        </Stack>
      </Page>
      {editable && <SaveDock standing={standing} savedAt={product.updatedAt} />}
    </WorkPage>
  )
}

/** Of a listed product: how samples are given, its public card, and labels that lead to it. */
function ListedLinks({ product }: Pick<Props, 'product'>) {
  const { catalogue, samples } = useMessages()
  return (
    <>
      <ButtonLink to={paths.producer.productSamples(product.id)} variant="secondary" icon="package">
        {samples.terms.link}
      </ButtonLink>
      <ButtonLink to={paths.card(product.slug)} variant="secondary" icon="qr">
        {catalogue.card.eyebrow}
      </ButtonLink>
      <ButtonLink
        to={paths.producer.productLabels(product.id)}
        variant="secondary"
        icon="print"
        newTab
      >
        {catalogue.card.labels}
      </ButtonLink>
    </>
  )
}

/** Why it is off the shelf, since when, and where that is mended. */
function Holds({ holds }: Pick<Props, 'holds'>) {
  const m = useMessages().certification.holds
  const format = useFormat()
  return holds.map(({ cause, reference, code, data, since }) => (
    <Note
      key={`${cause} ${reference}`}
      tone="warning"
      title={m.title}
      action={
        cause === 'certificate' && (
          <a
            href={
              data.certificateId
                ? paths.producer.certificate(data.certificateId)
                : paths.producer.certificates()
            }
          >
            {m.mend}
          </a>
        )
      }
    >
      {m.why({ ...data, code })} {m.since(format.date(since))}
    </Note>
  ))
}

function Lacking({ product, missing, standing }: Props) {
  const m = useMessages().products
  if (missing.length === 0) {
    return holderOf(standing) === 'you' ? <Note tone="ok">{m.nothingMissing}</Note> : null
  }
  return (
    <Panel title={m.missingTitle}>
      <MissingList productId={product.id} missing={missing} />
    </Panel>
  )
}

function Editing({ product, missing, answer, ...form }: Props) {
  const m = useMessages().products
  const format = useFormat()
  const { errors = {}, typed = {}, outcome } = answer ?? {}
  const stale = outcome === 'stale'
  const listed = Object.entries(errors)
    .map(([field, message]) => ({ field, message }))
    .sort((one, other) => placeInForm(one.field) - placeInForm(other.field))
  return (
    <Stack gap={5}>
      {stale && (
        <Note tone="warning" title={m.stale.title}>
          {m.stale.text(format.dateTime(product.updatedAt))}
        </Note>
      )}
      {/* What a revision asks for comes first, unless something else is missing too. */}
      {(form.asked.length === 0 || missing.length > 0) && <ProductCompleteness missing={missing} />}
      <ErrorSummary errors={listed} title={outcome === 'partly' ? m.partlySaved : undefined} />
      <ProductForm {...form} state={{ product, errors, typed, stale }} />
    </Stack>
  )
}

function Locked({ product, standing, categories }: Props) {
  const m = useMessages().products
  const format = useFormat()
  const { submission } = product
  const by = holderOf(standing) === 'curators' ? m.heldByCurators : (submission?.agencyName ?? '')
  return (
    <Stack gap={5}>
      <Note title={m.heldTitle} icon="lock">
        {submission ? m.held(by, format.date(submission.heldSince)) : m.archived}
      </Note>
      <PhotoStrip name={product.name} photos={product.photos} />
      <ProductFacts product={product} categories={categories} />
    </Stack>
  )
}
