import { isRenewed, type VerificationView } from '#app/domain/accounts/verification/verification.ts'
import { paths } from '#app/paths.ts'
import { ButtonLink } from '#app/ui/kit/button.tsx'
import type { FormAnswer } from '#app/ui/kit/form-values.ts'
import { Page, Stack } from '#app/ui/kit/layout.tsx'
import { Note } from '#app/ui/kit/note.tsx'
import { PageHead } from '#app/ui/kit/page-head.tsx'
import { Section } from '#app/ui/kit/section.tsx'
import { useMessages } from '#app/ui/locale.tsx'
import { WorkPage } from '#app/ui/shell/work-page.tsx'
import { VerificationFacts } from './verification-facts.tsx'
import { VerificationForm } from './verification-form.tsx'
import { VerificationStatus } from './verification-status.tsx'

const tones = { waiting: 'info', verified: 'ok', refused: 'warning', withdrawn: 'warning' } as const

/** Where a buyer's firm stands with the office, and what it can do. */
export function OwnVerificationPage(props: {
  /** The latest first */
  verifications: readonly VerificationView[]
  /** A number that the firm gave elsewhere */
  npwp: string | null
  state: FormAnswer
}) {
  const { verifications, npwp, state } = props
  const { verification: m } = useMessages()
  const [latest, ...earlier] = verifications
  const isOpen = latest?.state === 'waiting' || latest?.state === 'verified'
  return (
    <WorkPage title={m.title} current="verification" role="buyer">
      <Page width="read">
        <Stack gap={6}>
          <PageHead
            title={m.title}
            lead={m.own.lead}
            status={latest && <VerificationStatus state={latest.state} />}
          />
          {latest ? (
            <>
              <Note
                tone={tones[latest.state]}
                action={
                  latest.state === 'verified' && (
                    <ButtonLink size="small" variant="secondary" to={paths.catalogue()}>
                      {m.own.catalogue}
                    </ButtonLink>
                  )
                }
              >
                {m.own[isRenewed(latest) ? 'renewed' : latest.state]}
              </Note>
              <VerificationFacts verification={latest} />
            </>
          ) : (
            <Note>{m.own.none}</Note>
          )}
          {!isOpen && (
            <Section title={latest ? m.form.againTitle : m.form.title}>
              <VerificationForm
                before={{ nib: latest?.nib ?? null, npwp: latest?.npwp ?? npwp }}
                state={state}
              />
            </Section>
          )}
          {earlier.length > 0 && (
            <Section title={m.own.history}>
              <Stack gap={5}>
                {earlier.map((each) => (
                  <Stack gap={3} key={each.id}>
                    <p>
                      <VerificationStatus state={each.state} />
                    </p>
                    <VerificationFacts verification={each} />
                  </Stack>
                ))}
              </Stack>
            </Section>
          )}
        </Stack>
      </Page>
    </WorkPage>
  )
}
