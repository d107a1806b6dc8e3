import type { SampleView } from '#app/domain/ordering/samples/sample.ts'
import { paths } from '#app/paths.ts'
import { Button } from '#app/ui/kit/button.tsx'
import { Stack } from '#app/ui/kit/layout.tsx'
import { Panel } from '#app/ui/kit/panel.tsx'
import { PostForm } from '#app/ui/kit/post-form.tsx'
import { useMessages } from '#app/ui/locale.tsx'

/** What fits leads on: the product into the buyer's draft request. */
export function IntoRequest({ sample }: { sample: SampleView }) {
  const { next: m } = useMessages().samples
  const { steps, slug, productId, productName, way } = sample
  if (!steps.some(({ verdict }) => verdict === 'wanted')) return null
  if (!slug) return <Panel tone="sunken">{m.gone}</Panel>
  return (
    <Panel title={m.title}>
      <Stack gap={4}>
        <p>{m.text(productName)}</p>
        {way === 'deducted' && <p>{m.deducted}</p>}
        <PostForm action={paths.buyer.draftLines()} inline>
          <input type="hidden" name="productId" value={productId} />
          <Button icon="add">{m.ask}</Button>
        </PostForm>
      </Stack>
    </Panel>
  )
}
