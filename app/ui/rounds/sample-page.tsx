import type { ReactNode } from 'react'
import type { DeskSample } from '#app/domain/curation/rounds/views.ts'
import { paths } from '#app/paths.ts'
import { BackLink } from '#app/ui/kit/breadcrumb.tsx'
import { Page, Stack } from '#app/ui/kit/layout.tsx'
import { PageHead } from '#app/ui/kit/page-head.tsx'
import { useMessages } from '#app/ui/locale.tsx'
import { WorkPage } from '#app/ui/shell/work-page.tsx'

type Props = { title: string; sample: DeskSample; children: ReactNode }

/** A page for one step of a sample. */
export function SamplePage({ title, sample, children }: Props) {
  const { agency } = useMessages().rounds
  return (
    <WorkPage title={title} current="rounds" role="official">
      <Page width="form">
        <Stack gap={5}>
          <PageHead
            title={title}
            lead={sample.businessName}
            back={<BackLink to={paths.agency.roundDay(sample.roundId)}>{agency.day}</BackLink>}
          />
          {children}
        </Stack>
      </Page>
    </WorkPage>
  )
}
