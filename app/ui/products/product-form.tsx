import { Stack } from '#app/ui/kit/layout.tsx'
import { PostForm } from '#app/ui/kit/post-form.tsx'
import { Section } from '#app/ui/kit/section.tsx'
import type { UploadLimits } from '#app/ui/kit/upload-field.tsx'
import { useMessages } from '#app/ui/locale.tsx'
import { PhotoField, type PhotoItem } from './photo-field.tsx'
import { PriceFields } from './price-fields.tsx'
import { fieldsOf, type ProductFormState } from './product-fields.ts'
import { StoryFields } from './story-fields.tsx'
import { PackFields, SupplyFields } from './supply-fields.tsx'

type Props = {
  state: ProductFormState
  categories: readonly { id: string; nameId: string; nameEn: string }[]
  photos: readonly PhotoItem[]
  limits: UploadLimits
  accept: string
}

/** What buttons outside the form name to send it. */
export const productFormId = 'product'

/** Everything a maker writes about a product, in one form that saves at any point. */
export function ProductForm(props: Props) {
  const { state, categories, photos, limits, accept } = props
  const { products } = useMessages()
  const { id, sector, unit, version } = state.product
  const field = fieldsOf(state, products)
  const { parts, partLeads } = products
  return (
    <PostForm id={productFormId} multipart>
      {/* Enter saves; without this it would press the first button of the photos. */}
      <button type="submit" className="unseen" tabIndex={-1} aria-hidden="true" />
      <input type="hidden" name="version" value={version} />
      <Stack gap={7}>
        <Section title={parts.story} id="part-story">
          <StoryFields field={field} categories={categories} sector={sector} />
        </Section>
        <Section title={parts.photos} lead={partLeads.photos} id="part-photos">
          <PhotoField
            productId={id}
            photos={photos}
            limits={limits}
            accept={accept}
            error={state.errors.photos}
          />
        </Section>
        <Section title={parts.price} lead={partLeads.price} id="part-price">
          <PriceFields field={field} state={state} />
        </Section>
        <Section title={parts.supply} lead={partLeads.supply} id="part-supply">
          <SupplyFields field={field} sector={sector} unit={unit} />
        </Section>
        <Section title={parts.pack} lead={partLeads.pack} id="part-pack">
          <PackFields field={field} sector={sector} unit={unit} />
        </Section>
      </Stack>
    </PostForm>
  )
}
