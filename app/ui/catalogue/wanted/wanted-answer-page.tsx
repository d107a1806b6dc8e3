import type { WantedView } from '#app/domain/catalogue/wanted/wanted.ts'
import { BackLink } from '#app/ui/kit/breadcrumb.tsx'
import { Button } from '#app/ui/kit/button.tsx'
import { CheckboxGroup } from '#app/ui/kit/choices.tsx'
import { FormErrors } from '#app/ui/kit/form-errors.tsx'
import { type FormAnswer, fieldsOf, formValues } from '#app/ui/kit/form-values.ts'
import { Page, Stack } from '#app/ui/kit/layout.tsx'
import { PageHead } from '#app/ui/kit/page-head.tsx'
import { PostForm } from '#app/ui/kit/post-form.tsx'
import { SearchBox } from '#app/ui/kit/search-box.tsx'
import { TextArea } from '#app/ui/kit/text-area.tsx'
import { useMessages } from '#app/ui/locale.tsx'
import { WorkPage } from '#app/ui/shell/work-page.tsx'

type Candidates = {
  products: readonly {
    productId: string
    name: string
    producerName: string
    districtName: string
  }[]
  makers: readonly { id: string; businessName: string; villageName: string | null }[]
}

/** Who of the region might make it: found by words, ticked, and told to the buyer. */
export function WantedAnswerPage(props: {
  role: 'official' | 'mentor'
  wanted: WantedView
  words: string
  candidates: Candidates
  state: FormAnswer
  paths: { item: string; answer: string }
}) {
  const { role, wanted, words, candidates, state, paths } = props
  const { wanted: m } = useMessages()
  const { products, makers } = candidates
  const { list } = formValues(state.typed)
  const field = fieldsOf(state)
  return (
    <WorkPage title={m.answer.title} current="wanted" role={role}>
      <Page width="form">
        <Stack gap={6}>
          <PageHead
            title={m.answer.title}
            eyebrow={`${wanted.number} · ${wanted.what}`}
            lead={m.answer.lead}
            back={<BackLink to={paths.item}>{wanted.what}</BackLink>}
          />
          <SearchBox action={paths.answer} name="find" label={m.answer.find} value={words} />
          <PostForm>
            <Stack gap={5}>
              <FormErrors errors={state.errors} />
              {products.length > 0 && (
                <CheckboxGroup
                  name="productId"
                  label={m.answer.products}
                  optional
                  values={list('productId')}
                  choices={products.map(({ productId, name, producerName, districtName }) => ({
                    ...{ value: productId, label: name, hint: `${producerName}, ${districtName}` },
                  }))}
                />
              )}
              {makers.length > 0 && (
                <CheckboxGroup
                  name="producerId"
                  label={m.answer.makers}
                  optional
                  values={list('producerId')}
                  choices={makers.map(({ id, businessName, villageName }) => ({
                    ...{ value: id, label: businessName, hint: villageName ?? undefined },
                  }))}
                />
              )}
              {products.length + makers.length === 0 && <p>{m.answer.noCandidates}</p>}
              <TextArea
                {...field('text')}
                label={m.answer.text}
                hint={m.answer.textHint}
                maxLength={1000}
              />
              <Button>{m.answer.send}</Button>
            </Stack>
          </PostForm>
        </Stack>
      </Page>
    </WorkPage>
  )
}
