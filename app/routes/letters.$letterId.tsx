import { checkLetter } from '#app/domain/curation/letters/queries.server.ts'
import { found } from '#app/http/guard.server.ts'
import { DescriptionList } from '#app/ui/kit/description-list.tsx'
import { Page, Stack } from '#app/ui/kit/layout.tsx'
import { Note } from '#app/ui/kit/note.tsx'
import { PageHead } from '#app/ui/kit/page-head.tsx'
import { Status } from '#app/ui/kit/status.tsx'
import { useFormat, useMessages } from '#app/ui/locale.tsx'
import { PublicPage } from '#app/ui/shell/work-page.tsx'
import type { Route } from './+types/letters.$letterId'

/** Where the code on a letter leads: whoever holds it sees that it is genuine. */
export const loader = async ({ params }: Route.LoaderArgs) =>
  found(await checkLetter(params.letterId))

export default function LetterCheck({ loaderData: letter }: Route.ComponentProps) {
  const { check: m, ...words } = useMessages().letters
  const format = useFormat()
  const facts = [
    { term: words.date, detail: format.dateLong(letter.issuedAt) },
    { term: m.product, detail: letter.product },
    { term: m.maker, detail: letter.businessName },
    { term: m.outcome, detail: m.outcomes[letter.outcome] },
    { term: words.submission, detail: letter.submissionNumber },
    { term: m.validUntil, detail: letter.validUntil && format.dateLong(letter.validUntil) },
  ]
  return (
    <PublicPage title={letter.number} current="catalogue">
      <Page width="read">
        <Stack gap={5}>
          <PageHead
            title={letter.number}
            eyebrow={m.eyebrow}
            lead={m.lead(letter.agencyName)}
            status={
              <Status tone={letter.superseded ? 'lapsed' : 'ok'}>
                {letter.superseded ? m.superseded : m.genuine}
              </Status>
            }
          />
          {letter.superseded && <Note tone="warning">{m.supersededText}</Note>}
          <DescriptionList facts={facts.filter(({ detail }) => detail)} />
        </Stack>
      </Page>
    </PublicPage>
  )
}
