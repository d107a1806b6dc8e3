import type { OwnAnchor } from '#app/domain/curation/calibration/curator-queries.server.ts'
import { enough, type Profile } from '#app/domain/curation/calibration/profiles.ts'
import { paths } from '#app/paths.ts'
import { type Categories, useCategoryName } from '#app/ui/curation/use-file-words.tsx'
import { EmptyState } from '#app/ui/kit/empty-state.tsx'
import { Page, Stack } from '#app/ui/kit/layout.tsx'
import { Note } from '#app/ui/kit/note.tsx'
import { PageHead } from '#app/ui/kit/page-head.tsx'
import { Section } from '#app/ui/kit/section.tsx'
import { useFormat, useMessages } from '#app/ui/locale.tsx'
import { WorkPage } from '#app/ui/shell/work-page.tsx'

type Props = { anchors: readonly OwnAnchor[]; profile: Profile | null; categories: Categories }

/** A curator's own anchors and scale; of others nothing but their mean, on the anchor's own page. */
export function OwnCalibrationPage({ anchors, profile, categories }: Props) {
  const words = useMessages().calibration
  const format = useFormat()
  const categoryName = useCategoryName(categories)
  const severity = profile?.severity
  const groups = [
    { title: words.waiting, rows: anchors.filter(({ submittedAt }) => !submittedAt) },
    { title: words.finished, rows: anchors.filter(({ submittedAt }) => submittedAt) },
  ]
  return (
    <WorkPage title={words.mine} current="calibration" role="curator">
      <Page width="read">
        <Stack gap={6}>
          <PageHead title={words.mine} lead={words.mineLead} />
          <Note>
            {profile && severity
              ? words.own(format.signed(severity.mean), format.number(profile.readings))
              : words.ownNotEnough(enough.readings)}
          </Note>
          {anchors.length === 0 && <EmptyState title={words.nothing} />}
          {groups.map(({ title, rows }) =>
            rows.length > 0 ? (
              <Section key={title} title={title}>
                <ul className="readers">
                  {rows.map(({ id, number, categoryId, total }) => (
                    <li key={id}>
                      <a href={paths.curator.anchor(id)}>
                        {words.reading(number)}, {categoryName(categoryId)}
                      </a>
                      {total !== null && (
                        <span className="product-since">
                          {words.total(format.number(total, 1))}
                        </span>
                      )}
                    </li>
                  ))}
                </ul>
              </Section>
            ) : null,
          )}
        </Stack>
      </Page>
    </WorkPage>
  )
}
