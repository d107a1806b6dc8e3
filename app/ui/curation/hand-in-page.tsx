import type { HandInView } from '#app/domain/curation/maker-views.ts'
import type { RoundChoice as Choice } from '#app/domain/curation/rounds/views.ts'
import type { Product } from '#app/domain/products/product.ts'
import { paths } from '#app/paths.ts'
import { BackLink } from '#app/ui/kit/breadcrumb.tsx'
import { Button } from '#app/ui/kit/button.tsx'
import { Checkbox } from '#app/ui/kit/checkbox.tsx'
import { FormErrors } from '#app/ui/kit/form-errors.tsx'
import type { FieldErrors } from '#app/ui/kit/form-values.ts'
import { Page, Split, Stack } from '#app/ui/kit/layout.tsx'
import { Note } from '#app/ui/kit/note.tsx'
import { PageHead } from '#app/ui/kit/page-head.tsx'
import { Panel } from '#app/ui/kit/panel.tsx'
import { PostForm } from '#app/ui/kit/post-form.tsx'
import { Timeline } from '#app/ui/kit/timeline.tsx'
import { useMessages } from '#app/ui/locale.tsx'
import { MissingList } from '#app/ui/products/missing-list.tsx'
import { RoundChoice } from '#app/ui/rounds/round-choice.tsx'
import { WorkPage } from '#app/ui/shell/work-page.tsx'

type Props = HandInView & { product: Product; rounds: readonly Choice[]; errors: FieldErrors }

/** What is missing before, who will receive it, what happens then; and the one button. */
export function HandInPage(props: Props) {
  const { product, errors } = props
  const { curation, products } = useMessages()
  const words = curation.submission
  const title = words.title(product.name || products.unnamed)
  const [first] = product.photos
  return (
    <WorkPage title={title} current="products" role="producer">
      <Page>
        <Stack gap={6}>
          <PageHead
            title={title}
            lead={words.lead}
            back={<BackLink to={paths.producer.product(product.id)}>{words.back}</BackLink>}
            picture={first && { src: paths.file(first.fileId, 'w160'), alt: '' }}
          />
          <Split aside={<WhatHappens {...props} />}>
            <Stack gap={5}>
              <FormErrors errors={errors} />
              <Readiness {...props} />
            </Stack>
          </Split>
        </Stack>
      </Page>
    </WorkPage>
  )
}

function Readiness({ product, missing, agencyName, listed, rounds, errors }: Props) {
  const { curation, rounds: m } = useMessages()
  const words = curation.submission
  if (listed) return <Note tone="info">{curation.refusals.listed}</Note>
  if (!agencyName) return <Note tone="warning">{words.noAgency}</Note>
  if (missing.length > 0) {
    return (
      <Panel title={words.missingTitle(missing.length)} tone="turn">
        <Stack gap={3}>
          <p>{words.missingLead}</p>
          <MissingList productId={product.id} missing={missing} />
        </Stack>
      </Panel>
    )
  }
  return (
    <Panel title={words.readyTitle}>
      <PostForm>
        <p>{words.goesTo(agencyName)}</p>
        {rounds.length > 1 && (
          <RoundChoice rounds={rounds} hint={m.maker.chooseHint} value={rounds[0]?.id} />
        )}
        <Checkbox name="declared" value="on" label={words.declared} error={errors.declared} />
        <div>
          <Button icon="send">{words.send}</Button>
        </div>
      </PostForm>
    </Panel>
  )
}

function WhatHappens({ days, rubricId }: Props) {
  const { curation } = useMessages()
  const words = curation.submission
  const usual = (count: number | undefined) =>
    count === undefined ? undefined : curation.usualDays(count)
  return (
    <Stack gap={4}>
      <h2>{words.whatHappens}</h2>
      <Timeline
        label={words.whatHappens}
        moments={[
          { id: 'gate', title: words.stepGate, detail: usual(days?.gate), state: 'next' },
          { id: 'score', title: words.stepScore, detail: usual(days?.scoring), state: 'next' },
          { id: 'decide', title: words.stepDecision, detail: usual(days?.decision), state: 'next' },
        ]}
      />
      <a href={paths.rubric(rubricId ?? undefined)}>{words.rubricLink}</a>
    </Stack>
  )
}
