import type { RequestLineView, RequestView } from '#app/domain/ordering/request-view.ts'
import { paths } from '#app/paths.ts'
import { Button, ButtonLink } from '#app/ui/kit/button.tsx'
import { FormErrors } from '#app/ui/kit/form-errors.tsx'
import { Cluster, Columns, Stack } from '#app/ui/kit/layout.tsx'
import { PostForm } from '#app/ui/kit/post-form.tsx'
import { Section } from '#app/ui/kit/section.tsx'
import { TextArea } from '#app/ui/kit/text-area.tsx'
import { TextInput } from '#app/ui/kit/text-input.tsx'
import { useFormat, useMessages } from '#app/ui/locale.tsx'
import {
  type FormState,
  given,
  LineFields,
  LineGroup,
  Wide,
} from '#app/ui/ordering/line-fields.tsx'

/** Lines under their makers, in the order in which the form counts them. */
export function byMaker<Line extends { producerId: string; producerName: string }>(
  lines: readonly Line[],
): { producerId: string; producerName: string; lines: { line: Line; index: number }[] }[] {
  const groups = new Map<string, { line: Line; index: number }[]>()
  lines.forEach((line, index) => {
    const group = groups.get(line.producerId) ?? []
    group.push({ line, index })
    groups.set(line.producerId, group)
  })
  return [...groups].map(([producerId, group]) => ({
    producerId,
    producerName: group[0]?.line.producerName ?? '',
    lines: group,
  }))
}

type LineProps = { line: RequestLineView; index: number; state: FormState; bad?: string }

function RequestLineFields({ line, index, state, bad }: LineProps) {
  const { ordering: m, verification } = useMessages()
  const format = useFormat()
  const name = (part: string) => `lines.${index}.${part}`
  const { errors, typed } = state
  const about = [
    line.terms.minimumOrder && m.from(format.quantity(line.terms.minimumOrder, line.unit)),
    line.listPrice !== null
      ? `${m.columns.listPrice} ${format.rupiah(line.listPrice)}`
      : line.pricesHidden && verification.hiddenPrice,
  ].filter(Boolean)
  return (
    <LineFields name={line.productName} about={about.join(' · ')}>
      <input type="hidden" name={name('id')} value={line.id} />
      <TextInput
        name={name('quantity')}
        label={m.columns.quantity}
        after={line.unit}
        numeric
        value={given(typed, name('quantity'), format.number(line.quantity))}
        error={errors[name('quantity')] ?? bad}
      />
      <TextInput
        name={name('targetPrice')}
        label={m.columns.targetPrice}
        before="Rp"
        numeric
        optional
        value={given(
          typed,
          name('targetPrice'),
          line.targetPrice === null ? '' : format.number(line.targetPrice),
        )}
        error={errors[name('targetPrice')]}
      />
      <Wide>
        <TextInput
          name={name('note')}
          label={m.requests.lineNote}
          optional
          maxLength={300}
          value={given(typed, name('note'), line.note)}
          error={errors[name('note')]}
        />
      </Wide>
    </LineFields>
  )
}

/** A draft as its people write it: saved at any point, checked on the next page. */
export function RequestForm(props: {
  request: RequestView
  state: FormState
  /** What keeps a line from being sent, by line */
  badLines: Readonly<Record<string, string>>
}) {
  const { request, state, badLines } = props
  const m = useMessages().ordering.requests
  const { errors, typed } = state
  const field = (name: 'title' | 'deliverTo' | 'deliverBy' | 'answerBy' | 'note') => ({
    name,
    label: m.fields[name],
    error: errors[name],
    value: given(typed, name, request[name]),
  })
  return (
    <PostForm>
      <FormErrors errors={errors} />
      <Columns count={2} gap={4}>
        <TextInput {...field('title')} hint={m.fields.titleHint} maxLength={120} />
        <TextInput
          {...field('deliverTo')}
          hint={m.fields.deliverToHint}
          maxLength={300}
          autoComplete="street-address"
        />
        <TextInput {...field('deliverBy')} type="date" />
        <TextInput {...field('answerBy')} type="date" />
      </Columns>
      <TextArea {...field('note')} rows={2} maxLength={1000} optional />
      <Section title={m.linesTitle} lead={m.linesHint}>
        <Stack gap={4}>
          {byMaker(request.lines).map((group) => (
            <LineGroup key={group.producerId} title={group.producerName}>
              {group.lines.map(({ line, index }) => (
                <RequestLineFields
                  key={line.id}
                  line={line}
                  index={index}
                  state={state}
                  bad={badLines[line.id]}
                />
              ))}
            </LineGroup>
          ))}
        </Stack>
      </Section>
      <Cluster>
        <Button>{m.save}</Button>
        <ButtonLink variant="secondary" icon="add" to={paths.catalogue()}>
          {m.addMore}
        </ButtonLink>
      </Cluster>
    </PostForm>
  )
}
