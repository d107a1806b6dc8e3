import type { Call, OwnProduct } from '#app/domain/curation/calls/views.ts'
import { paths } from '#app/paths.ts'
import { Button, ButtonLink } from '#app/ui/kit/button.tsx'
import { DataTable } from '#app/ui/kit/data-table.tsx'
import { PostForm } from '#app/ui/kit/post-form.tsx'
import { useMessages } from '#app/ui/locale.tsx'
import { FitMark } from './fit-mark.tsx'
import { EntryStatus } from './round-status.tsx'

type Props = { call: Call; products: readonly OwnProduct[]; today: string }

/** A maker's products before a call: what fits enters with one press, what lacks says what. */
export function OwnProducts({ call, products, today }: Props) {
  const { makerCalls: m, columns: c } = useMessages().rounds
  const open = call.state === 'open' && (call.closesOn ?? today) >= today
  const act = ({ id, name, lacks, entry }: OwnProduct) => {
    const isIn = entry && entry.state !== 'withdrawn'
    if (isIn) return <a href={paths.producer.entry(entry.id)}>{m.seeEntry}</a>
    if (!open) return null
    if (lacks.length > 0) {
      return (
        <ButtonLink size="small" variant="text" to={paths.producer.product(id)}>
          {m.complete}
        </ButtonLink>
      )
    }
    return (
      <PostForm action={paths.producer.callEntry(call.id, id)} inline>
        <Button size="small" icon="send">
          {entry ? m.enterAgain : m.enter}
          <span className="unseen"> {name}</span>
        </Button>
      </PostForm>
    )
  }
  return (
    <DataTable<OwnProduct>
      label={m.products}
      stacked
      rows={products}
      rowKey={({ id }) => id}
      columns={[
        {
          header: c.product,
          rowHead: true,
          wrap: true,
          cell: ({ id, name, inCuration }) => (
            <>
              <a href={paths.producer.product(id)}>{name}</a>
              {inCuration && <span className="waiting-detail">{m.inCuration}</span>}
            </>
          ),
        },
        { header: c.fit, wrap: true, cell: ({ lacks }) => <FitMark lacks={lacks} /> },
        {
          header: c.entry,
          cell: ({ entry }) =>
            entry && <EntryStatus state={entry.state} turn={entry.state === 'asked'} />,
        },
        { header: m.enter, headerHidden: true, cell: act },
      ]}
    />
  )
}
