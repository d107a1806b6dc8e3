import { countInstallation } from '#app/domain/accounts/administration.server.ts'
import { requireAdmin } from '#app/http/guard.server.ts'
import { environment } from '#app/platform/env.server.ts'
import { findPendingJobs } from '#app/platform/jobs.server.ts'
import { DescriptionList } from '#app/ui/kit/description-list.tsx'
import { Page, Stack } from '#app/ui/kit/layout.tsx'
import { PageHead } from '#app/ui/kit/page-head.tsx'
import { Section } from '#app/ui/kit/section.tsx'
import { useFormat, useMessages } from '#app/ui/locale.tsx'
import { WorkPage } from '#app/ui/shell/work-page.tsx'
import type { Route } from './+types/admin._index'

export async function loader({ request }: Route.LoaderArgs) {
  const admin = await requireAdmin(request)
  const [counts, jobs] = await Promise.all([countInstallation(admin), findPendingJobs()])
  const { SMTP_URL, STRIPE_SECRET_KEY, UPLOADTHING_TOKEN } = environment()
  return {
    counts,
    waiting: jobs.filter(({ error }) => !error).length,
    failed: jobs.filter(({ error }) => error).length,
    smtp: Boolean(SMTP_URL),
    stripe: Boolean(STRIPE_SECRET_KEY),
    cloudFiles: Boolean(UPLOADTHING_TOKEN),
  }
}

export default function Installation({ loaderData }: Route.ComponentProps) {
  const { home } = useMessages().admin
  const format = useFormat()
  const { counts, waiting, failed, smtp, stripe, cloudFiles } = loaderData
  return (
    <WorkPage title={home.title} current="home" role="admin">
      <Page width="read">
        <Stack gap={6}>
          <PageHead title={home.title} lead={home.lead} />
          <DescriptionList
            layout="figures"
            facts={[
              { term: home.people, detail: format.number(counts.people) },
              { term: home.organisations, detail: format.number(counts.organisations) },
              { term: home.events, detail: format.number(counts.events) },
              { term: home.jobsWaiting, detail: format.number(waiting) },
              { term: home.jobsFailed, detail: format.number(failed) },
            ]}
          />
          <Section title={home.settings}>
            <DescriptionList
              facts={[
                { term: home.mail, detail: smtp ? home.mailSmtp : home.mailOutbox },
                {
                  term: home.payments,
                  detail: stripe ? home.paymentsStripe : home.paymentsTransfer,
                },
                { term: home.files, detail: cloudFiles ? home.filesCloud : home.filesLocal },
              ]}
            />
          </Section>
        </Stack>
      </Page>
    </WorkPage>
  )
}
