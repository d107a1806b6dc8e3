import type { CollectionView } from '#app/domain/catalogue/collections/collection.ts'
import { collectionKinds } from '#app/domain/catalogue/collections/schemas.ts'
import { Button } from '#app/ui/kit/button.tsx'
import { type FormAnswer, fieldsOf, formValues } from '#app/ui/kit/form-values.ts'
import { Columns, Stack } from '#app/ui/kit/layout.tsx'
import { Select } from '#app/ui/kit/select.tsx'
import { Cell, HeadCell, RowHead, Table } from '#app/ui/kit/table.tsx'
import { TextArea } from '#app/ui/kit/text-area.tsx'
import { TextInput } from '#app/ui/kit/text-input.tsx'
import { useMessages } from '#app/ui/locale.tsx'

type Stored = Pick<CollectionView, 'kind' | 'title' | 'lead' | 'shownFrom' | 'shownUntil' | 'items'>

/** What a collection is called, when it is shown, and its products in their order. */
export function CollectionForm({
  stored,
  state,
}: {
  stored: Stored | undefined
  state: FormAnswer
}) {
  const { collections } = useMessages()
  const m = collections.form
  const field = fieldsOf(state)
  const { text } = formValues(state.typed)
  const items = stored?.items ?? []
  return (
    <Stack gap={5}>
      <TextInput
        {...field('title', stored?.title)}
        label={m.title}
        hint={m.titleHint}
        maxLength={80}
      />
      <TextArea {...field('lead', stored?.lead)} label={m.lead} hint={m.leadHint} maxLength={300} />
      <Select
        {...field('kind', stored?.kind)}
        label={m.kind}
        options={collectionKinds.map((value) => ({ value, label: collections.kinds[value] }))}
      />
      <Columns count={2}>
        <TextInput
          {...field('shownFrom', stored?.shownFrom)}
          type="date"
          label={m.shownFrom}
          hint={m.shownFromHint}
          optional
        />
        <TextInput
          {...field('shownUntil', stored?.shownUntil)}
          type="date"
          label={m.shownUntil}
          optional
        />
      </Columns>
      {stored && (
        <>
          <h2>{m.items}</h2>
          <p className="muted">{items.length > 0 ? m.itemsHint : m.noItems}</p>
          {items.length > 0 && (
            <Table label={m.items}>
              <thead>
                <tr>
                  <HeadCell>{collections.columns.position}</HeadCell>
                  <HeadCell>{collections.columns.product}</HeadCell>
                  <HeadCell>{collections.columns.maker}</HeadCell>
                </tr>
              </thead>
              <tbody>
                {items.map(({ productId, name, producerName, isListed }, place) => (
                  <tr key={productId}>
                    <Cell>
                      <div className="collection-position">
                        <input type="hidden" name={`items[${place}].id`} value={productId} />
                        <TextInput
                          name={`items[${place}].position`}
                          id={`position-${place}`}
                          label={m.place(name)}
                          labelHidden
                          numeric
                          value={text(`items[${place}].position`, `${place + 1}`)}
                        />
                      </div>
                    </Cell>
                    <RowHead>
                      {name}
                      {!isListed && <small className="muted"> ({collections.gone})</small>}
                    </RowHead>
                    <Cell>{producerName}</Cell>
                  </tr>
                ))}
              </tbody>
            </Table>
          )}
        </>
      )}
      <Button>{m.save}</Button>
    </Stack>
  )
}
