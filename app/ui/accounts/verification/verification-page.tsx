import { isRenewed, type VerificationView } from '#app/domain/accounts/verification/verification.ts'
import { verificationActs } from '#app/domain/accounts/verification/verification-acts.ts'
import { actsOpenTo } from '#app/kernel/acts.ts'
import { paths } from '#app/paths.ts'
import { BackLink } from '#app/ui/kit/breadcrumb.tsx'
import { Button, ButtonLink } from '#app/ui/kit/button.tsx'
import { Cluster, Page, Stack } from '#app/ui/kit/layout.tsx'
import { Note } from '#app/ui/kit/note.tsx'
import { PageHead } from '#app/ui/kit/page-head.tsx'
import { PostForm } from '#app/ui/kit/post-form.tsx'
import { useMessages } from '#app/ui/locale.tsx'
import { WorkPage } from '#app/ui/shell/work-page.tsx'
import { SeenMoment } from './seen-moment.tsx'
import { VerificationFacts } from './verification-facts.tsx'
import { VerificationStatus } from './verification-status.tsx'

type Props = { role: 'official' | 'admin'; verification: VerificationView }

/** One buyer before the office: what it gave, and what the office may do. */
export function VerificationPage({ role, verification }: Props) {
  const { verification: m } = useMessages()
  const { id, buyerName, state } = verification
  const to = paths[role === 'official' ? 'agency' : 'admin']
  const open = actsOpenTo(verificationActs, state, role)
  return (
    <WorkPage title={buyerName} current="verifications" role={role}>
      <Page width="read">
        <Stack gap={6}>
          <PageHead
            title={buyerName}
            status={<VerificationStatus state={state} forOffice />}
            back={<BackLink to={to.verifications()}>{m.title}</BackLink>}
          />
          {open.includes('verify') && (
            <Note>{isRenewed(verification) ? m.checkAgain : m.check}</Note>
          )}
          <VerificationFacts verification={verification} />
          {open.length > 0 && (
            <Cluster>
              {open.includes('verify') && (
                <PostForm inline action={to.verificationConfirmation(id)}>
                  <SeenMoment verification={verification} />
                  <Button>{m.acts.verify}</Button>
                </PostForm>
              )}
              {open.includes('refuse') && (
                <ButtonLink variant="secondary" to={to.verificationRefusal(id)}>
                  {m.acts.refuse}
                </ButtonLink>
              )}
              {open.includes('withdraw') && (
                <ButtonLink variant="secondary" to={to.verificationWithdrawal(id)}>
                  {m.acts.withdraw}
                </ButtonLink>
              )}
            </Cluster>
          )}
        </Stack>
      </Page>
    </WorkPage>
  )
}
