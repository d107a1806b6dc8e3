import { countTold } from '#app/domain/accounts/count-told.server.ts'
import { type Scheme, seatsLeft } from '#app/domain/development/scheme.ts'
import { schemeActs } from '#app/domain/development/scheme-acts.ts'
import {
  findSchemeFor,
  findSeatsOf,
  seatsPerPage,
} from '#app/domain/development/scheme-queries.server.ts'
import { found, requireOfficial } from '#app/http/guard.server.ts'
import { pageOf } from '#app/http/page-of.ts'
import { actsOpenTo } from '#app/kernel/acts.ts'
import { paths } from '#app/paths.ts'
import { dayOf, now } from '#app/platform/clock.server.ts'
import { environment } from '#app/platform/env.server.ts'
import { SchemeStatus } from '#app/ui/development/scheme-status.tsx'
import { SeatTable } from '#app/ui/development/seat-table.tsx'
import { BackLink } from '#app/ui/kit/breadcrumb.tsx'
import { Button, ButtonLink } from '#app/ui/kit/button.tsx'
import { DescriptionList } from '#app/ui/kit/description-list.tsx'
import { Page, Prose, Stack } from '#app/ui/kit/layout.tsx'
import { PageHead } from '#app/ui/kit/page-head.tsx'
import { Pager } from '#app/ui/kit/pager.tsx'
import { PostForm } from '#app/ui/kit/post-form.tsx'
import { Section } from '#app/ui/kit/section.tsx'
import { useFormat, useMessages } from '#app/ui/locale.tsx'
import { WorkPage } from '#app/ui/shell/work-page.tsx'
import type { Route } from './+types/agency.schemes.$schemeId._index'

export async function loader({ request, params }: Route.LoaderArgs) {
  const official = await requireOfficial(request)
  const scheme = found(await findSchemeFor(official, params.schemeId))
  const page = pageOf(request)
  const [{ seats, total }, told] = await Promise.all([
    findSeatsOf(official, scheme.id, page),
    countTold('development.schemeOpened', scheme.id),
  ])
  return {
    ...{ scheme, seats, page, told },
    address: `${environment().APP_URL}${paths.producer.home()}`,
    pages: Math.ceil(total / seatsPerPage),
    acts: actsOpenTo(schemeActs, scheme.state, 'official'),
    today: dayOf(now()),
  }
}

export default function SchemePage({ loaderData }: Route.ComponentProps) {
  const { schemes: m } = useMessages().development
  const { scheme, seats, page, pages, acts, today } = loaderData
  return (
    <WorkPage title={scheme.name} current="schemes" role="official">
      <Page>
        <Stack gap={6}>
          <PageHead
            title={scheme.name}
            back={<BackLink to={paths.agency.schemes()}>{m.back}</BackLink>}
            status={<SchemeStatus scheme={scheme} today={today} />}
            actions={
              <>
                {acts.includes('edit') && (
                  <ButtonLink to={paths.agency.schemeEdit(scheme.id)} variant="secondary">
                    {m.acts.edit}
                  </ButtonLink>
                )}
                {acts.includes('close') && (
                  <PostForm action={paths.agency.schemeClosure(scheme.id)} inline>
                    <Button variant="secondary">{m.acts.close}</Button>
                  </PostForm>
                )}
                {acts.includes('open') && (
                  <PostForm action={paths.agency.schemeOpening(scheme.id)} inline>
                    <Button>{m.acts.open}</Button>
                  </PostForm>
                )}
              </>
            }
          />
          <Prose>
            <p>{scheme.text}</p>
          </Prose>
          <Facts scheme={scheme} />
          {scheme.state === 'open' && seatsLeft(scheme) > 0 && <Spread {...loaderData} />}
          <Section title={m.requests}>
            {seats.length === 0 ? (
              <p className="muted">{m.noRequests}</p>
            ) : (
              <SeatTable seats={seats} hasRoom={seatsLeft(scheme) > 0} />
            )}
            <Pager page={page} pages={pages} to={(to) => paths.agency.schemePage(scheme.id, to)} />
          </Section>
        </Stack>
      </Page>
    </WorkPage>
  )
}

/** Who was told, and the words for those who are reached by telephone only. */
function Spread({ scheme, told, address }: Route.ComponentProps['loaderData']) {
  const { certification, development } = useMessages()
  const { schemes: m } = development
  const format = useFormat()
  const text = m.shareText({
    ...{ name: scheme.name, agency: scheme.agencyName, address },
    kinds: format.list(scheme.kinds.map((kind) => certification.kinds[kind])),
    until: format.date(scheme.closesOn),
  })
  return (
    <Section title={m.spread} lead={m.told(told)}>
      <blockquote className="share-text">{text}</blockquote>
      <p>
        <ButtonLink
          to={`https://wa.me/?text=${encodeURIComponent(text)}`}
          variant="secondary"
          newTab
        >
          {m.share}
        </ButtonLink>
      </p>
    </Section>
  )
}

function Facts({ scheme }: { scheme: Scheme }) {
  const { certification, development, evaluation } = useMessages()
  const { schemes: m } = development
  const format = useFormat()
  const { seats, seatsTaken, funds, fundsBound, sectors, regionCode } = scheme
  const reach = sectors.map((each) => evaluation.sectors[each] ?? each)
  return (
    <DescriptionList
      facts={[
        {
          term: m.fields.kinds,
          detail: format.list(scheme.kinds.map((kind) => certification.kinds[kind])),
        },
        { term: m.fields.payer, detail: scheme.payer },
        { term: m.seats, detail: m.takenOf(seatsTaken, seats) },
        { term: m.funds, detail: m.boundOf(format.rupiah(fundsBound), format.rupiah(funds)) },
        { term: m.fields.amountPerSeat, detail: format.rupiah(scheme.amountPerSeat) },
        {
          term: m.dates,
          detail: m.fromTo(format.date(scheme.opensOn), format.date(scheme.closesOn)),
        },
        {
          term: m.reach,
          detail: `${regionCode}, ${reach.length > 0 ? format.list(reach) : m.allSectors}`,
        },
      ]}
    />
  )
}
