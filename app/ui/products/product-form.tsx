import type { ReactNode } from 'react'
import { type ProductPart, productParts } from '#app/domain/products/product-parts.ts'
import { Disclosure } from '#app/ui/kit/disclosure.tsx'
import { Columns, Stack } from '#app/ui/kit/layout.tsx'
import { Panel } from '#app/ui/kit/panel.tsx'
import { PostForm } from '#app/ui/kit/post-form.tsx'
import { Section } from '#app/ui/kit/section.tsx'
import { useMessages } from '#app/ui/locale.tsx'
import { type InputName, type InputProps, ProductInput } from './product-input.tsx'

/** What was found about a field, to be mended. */
export type Asked = { id: string; field: string; text: string }

type Props = InputProps & { asked: readonly Asked[] }

/** What buttons outside the form name to send it. */
export const productFormId = 'product'

const parts = Object.keys(productParts) as ProductPart[]
const every: readonly string[] = Object.values(productParts).flat()

/**
 * Everything a maker writes about a product, in one form that saves at any point. What was asked for
 * stands first, with the words it was asked in; the rest is there, folded away.
 */
export function ProductForm({ asked, ...inputs }: Props) {
  const { products } = useMessages()
  const { product, errors } = inputs.state
  const mending = asked.map(({ field }) => field).filter((field) => every.includes(field))
  const rest = parts
    .filter((part) => productParts[part].some((field) => !mending.includes(field)))
    .map((part) => <Part key={part} {...{ part, mending, inputs }} />)
  const wrongElsewhere = Object.keys(errors).some(
    (field) => !mending.includes(field.split('.')[0] ?? ''),
  )
  return (
    <PostForm id={productFormId} multipart>
      {/* Enter saves; without this it would press the first button of the photos. */}
      <button type="submit" className="unseen" tabIndex={-1} aria-hidden="true" />
      <input type="hidden" name="version" value={product.version} />
      <Stack gap={7}>
        {mending.length === 0 ? (
          rest
        ) : (
          <>
            <Section title={products.mendTitle} lead={products.mendLead} id="mend">
              {[...new Set(mending)].map((field) => (
                <Mending key={field} {...{ asked, inputs }} name={field as InputName} />
              ))}
            </Section>
            <Disclosure summary={products.mendRest} open={wrongElsewhere}>
              <Stack gap={7}>{rest}</Stack>
            </Disclosure>
          </>
        )}
      </Stack>
    </PostForm>
  )
}

function Mending(props: { name: InputName; asked: readonly Asked[]; inputs: InputProps }) {
  const { name, asked, inputs } = props
  const findings = asked.filter(({ field }) => field === name)
  return (
    <Panel tone="turn">
      <Stack gap={3}>
        {findings.map(({ id, text }) => (
          <p key={id}>{text}</p>
        ))}
        <ProductInput name={name} {...inputs} />
      </Stack>
    </Panel>
  )
}

type PartProps = { part: ProductPart; mending: readonly string[]; inputs: InputProps }

function Part({ part, mending, inputs }: PartProps) {
  const { parts: titles, partLeads } = useMessages().products
  const leads: Partial<Record<ProductPart, string>> = partLeads
  const input = (name: InputName) =>
    mending.includes(name) ? null : <ProductInput name={name} {...inputs} />
  return (
    <Section title={titles[part]} lead={leads[part]} id={`part-${part}`}>
      {layouts[part](input)}
    </Section>
  )
}

type Input = (name: InputName) => ReactNode

/** How the fields of a part stand together. */
const layouts: Record<ProductPart, (input: Input) => ReactNode> = {
  story: (input) => (
    <>
      {input('name')}
      {input('categoryId')}
      {input('story')}
      {input('materials')}
      {input('ingredients')}
      {input('declaredNonHalal')}
      {input('forChildren')}
    </>
  ),
  photos: (input) => input('photos'),
  price: (input) => (
    <>
      <Columns count={2} gap={4}>
        {input('unit')}
        {input('price')}
        {input('minimumOrder')}
        {input('orderMultiple')}
      </Columns>
      {input('tiers')}
      {input('pricesHidden')}
    </>
  ),
  supply: (input) => (
    <Columns count={2} gap={4}>
      {input('leadTimeDays')}
      {input('capacityPerDay')}
      {input('shelfLifeDays')}
    </Columns>
  ),
  pack: (input) => (
    <>
      {input('netContent')}
      <Columns count={3} gap={4}>
        {input('packLengthMm')}
        {input('packWidthMm')}
        {input('packHeightMm')}
        {input('packWeightG')}
        {input('piecesPerCarton')}
        {input('cartonWeightG')}
      </Columns>
      {input('gtin')}
    </>
  ),
}
