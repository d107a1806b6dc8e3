import { findKeyFor } from '#app/domain/accounts/keys/queries.server.ts'
import { found, requireBuyer } from '#app/http/guard.server.ts'
import { paths } from '#app/paths.ts'
import { now } from '#app/platform/clock.server.ts'
import { ForGood } from '#app/ui/connections/for-good.tsx'
import { KeyStatus } from '#app/ui/connections/key-status.tsx'
import { BackLink } from '#app/ui/kit/breadcrumb.tsx'
import { DataTable } from '#app/ui/kit/data-table.tsx'
import { DescriptionList } from '#app/ui/kit/description-list.tsx'
import { Page, Stack } from '#app/ui/kit/layout.tsx'
import { PageHead } from '#app/ui/kit/page-head.tsx'
import { Section } from '#app/ui/kit/section.tsx'
import { useFormat, useMessages } from '#app/ui/locale.tsx'
import { WorkPage } from '#app/ui/shell/work-page.tsx'
import type { Route } from './+types/buyer.keys.$keyId._index'

export async function loader({ request, params }: Route.LoaderArgs) {
  const buyer = await requireBuyer(request)
  return found(await findKeyFor(buyer, params.keyId, now()))
}

export default function Key({ loaderData }: Route.ComponentProps) {
  const { keys: m, scopes: words } = useMessages().connections
  const format = useFormat()
  const { key, acts, mayGive } = loaderData
  const { revokedAt, revokedByName } = key
  return (
    <WorkPage title={key.name} current="keys" role="buyer">
      <Page>
        <Stack gap={6}>
          <PageHead
            title={key.name}
            status={<KeyStatus standing={key.standing} />}
            lead={revokedAt && m.revokedBy(revokedByName ?? '', format.date(revokedAt))}
            back={<BackLink to={paths.buyer.keys()}>{m.title}</BackLink>}
          />
          <DescriptionList
            facts={[
              { term: m.columns.start, detail: <code>{key.start}…</code> },
              { term: m.columns.holder, detail: key.holderName },
              { term: m.scopes, detail: format.list(key.scopes.map((scope) => words[scope])) },
              { term: m.createdAt, detail: format.dateTime(key.createdAt) },
              {
                term: m.columns.expires,
                detail: key.expiresAt ? format.dateTime(key.expiresAt) : m.never,
              },
              {
                term: m.columns.lastUsed,
                detail: key.lastUsedAt ? format.dateTime(key.lastUsedAt) : m.unused,
              },
            ]}
          />
          <Section title={m.acts}>
            {acts.length === 0 ? (
              <p className="muted">{m.noActs}</p>
            ) : (
              <DataTable
                label={m.acts}
                stacked
                dense
                rows={acts}
                rowKey={({ id }) => id}
                columns={[
                  {
                    header: m.actColumns.what,
                    rowHead: true,
                    cell: ({ type }) => <code>{type}</code>,
                  },
                  { header: m.actColumns.at, cell: ({ at }) => format.dateTime(at) },
                ]}
              />
            )}
          </Section>
          {mayGive && !revokedAt && (
            <ForGood
              title={m.revokeTitle}
              text={m.revokeText}
              act={m.revoke}
              action={paths.buyer.keyRevocation(key.id)}
            />
          )}
        </Stack>
      </Page>
    </WorkPage>
  )
}
