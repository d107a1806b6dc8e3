import type { CalledAgain } from '#app/domain/curation/changes/change-views.ts'
import type { Period } from '#app/kernel/period.ts'
import { paths } from '#app/paths.ts'
import { BackLink } from '#app/ui/kit/breadcrumb.tsx'
import { Button, ButtonLink } from '#app/ui/kit/button.tsx'
import { DataTable } from '#app/ui/kit/data-table.tsx'
import { Page, Stack } from '#app/ui/kit/layout.tsx'
import { PageHead } from '#app/ui/kit/page-head.tsx'
import { Pager } from '#app/ui/kit/pager.tsx'
import { PostForm } from '#app/ui/kit/post-form.tsx'
import { Section } from '#app/ui/kit/section.tsx'
import { useFormat, useMessages } from '#app/ui/locale.tsx'
import { WorkPage } from '#app/ui/shell/work-page.tsx'
import { NamedProduct } from '../named-product.tsx'

type Down = { productId: string; name: string; businessName: string; since: Period }

type Props = {
  called: readonly CalledAgain[]
  down: readonly Down[]
  months: number
  page: number
  pages: number
  today: string
}

/** Calls that wait for their makers, and products whose sales say that a call may be due. */
export function RecurationPage({ called, down, months, page, pages, today }: Props) {
  const { changes } = useMessages()
  const m = changes.recuration
  const format = useFormat()
  return (
    <WorkPage title={m.title} current="recurations" role="official">
      <Page>
        <Stack gap={6}>
          <PageHead
            title={m.title}
            lead={m.lead}
            back={<BackLink to={paths.agency.changes()}>{changes.title}</BackLink>}
          />
          <Section title={m.calledTitle}>
            {called.length === 0 ? (
              <p className="muted">{m.calledNone}</p>
            ) : (
              <Called called={called} today={today} />
            )}
            <Pager page={page} pages={pages} to={paths.agency.recurations} />
          </Section>
          <Section title={m.downTitle} lead={m.downLead(format.number(months))}>
            {down.length === 0 ? <p className="muted">{m.downNone}</p> : <Falling down={down} />}
          </Section>
        </Stack>
      </Page>
    </WorkPage>
  )
}

const productOf = ({ name, businessName }: { name: string; businessName: string }) => (
  <NamedProduct name={name} note={businessName} />
)

function Called({ called, today }: Pick<Props, 'called' | 'today'>) {
  const m = useMessages().changes.recuration
  const format = useFormat()
  return (
    <DataTable
      label={m.calledTitle}
      stacked
      columns={[
        { header: m.columns.product, rowHead: true, cell: productOf },
        {
          header: m.columns.reason,
          wrap: true,
          cell: ({ reason, text }) => `${m.reasons[reason]}: ${text}`,
        },
        {
          header: m.columns.due,
          cell: ({ dueOn, held }) => (
            <span className={dueOn < today ? 'overdue' : undefined}>
              {format.date(dueOn)}
              {dueOn < today && <span className="product-since">{held ? m.held : m.late}</span>}
            </span>
          ),
        },
        { header: m.columns.by, cell: ({ callerName }) => callerName },
        {
          header: m.columns.act,
          headerHidden: true,
          cell: ({ id }) => (
            <PostForm action={paths.agency.recurationEnd(id)} inline>
              <Button variant="text" size="small">
                {m.drop}
              </Button>
            </PostForm>
          ),
        },
      ]}
      rows={called}
      rowKey={({ id }) => id}
    />
  )
}

function Falling({ down }: Pick<Props, 'down'>) {
  const m = useMessages().changes.recuration
  const format = useFormat()
  return (
    <DataTable
      label={m.downTitle}
      stacked
      columns={[
        { header: m.columns.product, rowHead: true, cell: productOf },
        { header: m.columns.months, cell: ({ since }) => format.period(since) },
        {
          header: m.columns.act,
          headerHidden: true,
          cell: ({ productId }) => (
            <ButtonLink
              to={paths.agency.newRecuration(productId, 'poorSales')}
              variant="secondary"
              size="small"
            >
              {m.call}
            </ButtonLink>
          ),
        },
      ]}
      rows={down}
      rowKey={({ productId }) => productId}
    />
  )
}
