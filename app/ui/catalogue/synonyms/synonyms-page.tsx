import { ButtonLink } from '#app/ui/kit/button.tsx'
import { DataTable } from '#app/ui/kit/data-table.tsx'
import { Page, Stack } from '#app/ui/kit/layout.tsx'
import { PageHead } from '#app/ui/kit/page-head.tsx'
import { Pager } from '#app/ui/kit/pager.tsx'
import { SearchBox } from '#app/ui/kit/search-box.tsx'
import { Section } from '#app/ui/kit/section.tsx'
import { useFormat, useMessages } from '#app/ui/locale.tsx'
import { WorkPage } from '#app/ui/shell/work-page.tsx'
import { type Change, ChangeList } from './change-list.tsx'

type Synonym = { typed: string; finds: readonly string[] }

/** The everyday words of the search, what is not found yet, and who changed what. */
export function SynonymsPage(props: {
  role: 'admin' | 'official'
  words: string
  page: number
  pages: number
  items: readonly Synonym[]
  unmet: readonly { words: string; searches: number }[]
  changes: readonly Change[]
  to: (search?: string) => string
  wordTo: (typed?: string) => string
}) {
  const { role, words, page, pages, items, unmet, changes, to, wordTo } = props
  const { synonyms: m } = useMessages()
  const format = useFormat()
  const search = (at: number) => `?${new URLSearchParams({ q: words, page: `${at}` })}`
  return (
    <WorkPage title={m.title} current="synonyms" role={role}>
      <Page>
        <Stack gap={7}>
          <PageHead
            title={m.title}
            lead={m.lead}
            actions={
              <ButtonLink to={wordTo()} icon="add">
                {m.new}
              </ButtonLink>
            }
          />
          <Section title={m.unmet} lead={m.unmetLead}>
            {unmet.length === 0 ? (
              <p className="muted">{m.unmetNone}</p>
            ) : (
              <ul className="filter-chips">
                {unmet.map(({ words: typed, searches }) => (
                  <li key={typed}>
                    <a href={wordTo(typed)}>{`${typed} · ${m.times(format.number(searches))}`}</a>
                  </li>
                ))}
              </ul>
            )}
          </Section>
          <Section title={m.columns.typed}>
            <Stack gap={4}>
              <SearchBox action={to()} label={m.search} value={words} />
              {items.length === 0 ? (
                <p className="muted">{m.none}</p>
              ) : (
                <DataTable<Synonym>
                  label={m.title}
                  rows={items}
                  rowKey={({ typed }) => typed}
                  columns={[
                    {
                      header: m.columns.typed,
                      rowHead: true,
                      cell: ({ typed }) => <a href={wordTo(typed)}>{typed}</a>,
                    },
                    { header: m.columns.finds, wrap: true, cell: ({ finds }) => finds.join(', ') },
                  ]}
                />
              )}
              <Pager page={page} pages={pages} to={(at) => to(search(at))} />
            </Stack>
          </Section>
          <Section title={m.history}>
            <ChangeList changes={changes} />
          </Section>
        </Stack>
      </Page>
    </WorkPage>
  )
}
