import type { ReactNode } from 'react'
import type { Seal } from '#app/domain/curation/declaration/find-seal.server.ts'
import { tieKinds } from '#app/domain/curation/schemas.ts'
import { Button } from '#app/ui/kit/button.tsx'
import { RadioGroup } from '#app/ui/kit/choices.tsx'
import { DescriptionList } from '#app/ui/kit/description-list.tsx'
import { FormErrors } from '#app/ui/kit/form-errors.tsx'
import type { FormAnswer } from '#app/ui/kit/form-values.ts'
import { Page, Stack } from '#app/ui/kit/layout.tsx'
import { Note } from '#app/ui/kit/note.tsx'
import { PageHead } from '#app/ui/kit/page-head.tsx'
import { PostForm } from '#app/ui/kit/post-form.tsx'
import { useMessages } from '#app/ui/locale.tsx'
import { WorkPage } from '#app/ui/shell/work-page.tsx'
import { NoteField } from './note-field.tsx'
import { type Categories, useCategoryName } from './use-file-words.tsx'

type Props = {
  seal: Seal
  categories: Categories
  answer: FormAnswer | undefined
  /** Where it stands in the curator's rooms, and the way back there. */
  current: 'queue' | 'calibration'
  back: ReactNode
}

/** Before a file opens: whose it is, and whether anything ties the curator to them. */
export function DeclarationPage({ seal, categories, answer, current, back }: Props) {
  const { curation } = useMessages()
  const words = curation.declaration
  const category = useCategoryName(categories)(seal.categoryId) ?? seal.number
  const { errors = {}, typed = {} } = answer ?? {}
  const text = (name: string) => (typeof typed[name] === 'string' ? typed[name] : undefined)
  const title = words.title(seal.product?.name ?? category)
  const facts = [
    ...(seal.product
      ? [
          { term: words.product, detail: seal.product.name },
          {
            term: words.maker,
            detail: `${seal.product.businessName} (${seal.product.ownerName})`,
          },
        ]
      : []),
    { term: words.category, detail: category },
  ]
  return (
    <WorkPage title={title} current={current} role="curator">
      <Page width="form">
        <Stack gap={6}>
          <PageHead
            title={title}
            eyebrow={curation.number(seal.number)}
            lead={words.lead}
            back={back}
          />
          <DescriptionList facts={facts} />
          {seal.blind && <Note icon="lock">{words.blind}</Note>}
          <FormErrors errors={errors} />
          <PostForm label={title}>
            <RadioGroup
              name="kind"
              label={words.question}
              layout="cards"
              choices={tieKinds.map((value) => ({
                value,
                label: words.kinds[value],
                hint: words.hints[value],
              }))}
              value={text('kind')}
              error={errors.kind}
            />
            <NoteField
              name="text"
              label={words.text}
              when={words.textWhen}
              value={text('text')}
              error={errors.text}
            />
            <div>
              <Button>{words.send}</Button>
            </div>
          </PostForm>
        </Stack>
      </Page>
    </WorkPage>
  )
}
