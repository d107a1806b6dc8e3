import {
  findRoundEntriesOf,
  findRoundsAround,
} from '#app/domain/curation/rounds/maker-queries.server.ts'
import { roundPageSize } from '#app/domain/curation/rounds/views.ts'
import { requireProducer } from '#app/http/guard.server.ts'
import { pageOf } from '#app/http/page-of.ts'
import { paths } from '#app/paths.ts'
import { dayOf, now } from '#app/platform/clock.server.ts'
import { ButtonLink } from '#app/ui/kit/button.tsx'
import { EmptyState } from '#app/ui/kit/empty-state.tsx'
import { Page, Stack } from '#app/ui/kit/layout.tsx'
import { PageHead } from '#app/ui/kit/page-head.tsx'
import { Pager } from '#app/ui/kit/pager.tsx'
import { Section } from '#app/ui/kit/section.tsx'
import { useMessages } from '#app/ui/locale.tsx'
import { OwnRoundEntries } from '#app/ui/rounds/own-round-entries.tsx'
import { RoundCards } from '#app/ui/rounds/round-cards.tsx'
import { WorkPage } from '#app/ui/shell/work-page.tsx'
import type { Route } from './+types/producer.rounds._index'

export async function loader({ request }: Route.LoaderArgs) {
  const producer = await requireProducer(request)
  const today = dayOf(now())
  const page = pageOf(request)
  const [rounds, own] = await Promise.all([
    findRoundsAround(producer, today),
    findRoundEntriesOf(producer, page),
  ])
  return { rounds, own, today, page }
}

export default function RoundsForMaker({ loaderData }: Route.ComponentProps) {
  const m = useMessages().rounds.maker
  const { rounds, own, today, page } = loaderData
  return (
    <WorkPage title={m.title} current="rounds" role="producer">
      <Page>
        <Stack gap={6}>
          <PageHead
            title={m.title}
            lead={m.lead}
            actions={<ButtonLink to={paths.producer.products()}>{m.toProducts}</ButtonLink>}
          />
          {rounds.length === 0 ? (
            <EmptyState title={m.none}>{m.noneText}</EmptyState>
          ) : (
            <RoundCards rounds={rounds} today={today} />
          )}
          <Section title={m.own}>
            {own.total === 0 ? <p>{m.noOwn}</p> : <OwnRoundEntries entries={own.entries} />}
          </Section>
          <Pager
            page={page}
            pages={Math.ceil(own.total / roundPageSize)}
            to={(to) => paths.producer.rounds(`?page=${to}`)}
          />
        </Stack>
      </Page>
    </WorkPage>
  )
}
