import { currentPerson } from '#app/http/guard.server.ts'
import { paths } from '#app/paths.ts'
import { ButtonLink } from '#app/ui/kit/button.tsx'
import { Cluster, Page, Prose, Stack } from '#app/ui/kit/layout.tsx'
import { PageHead } from '#app/ui/kit/page-head.tsx'
import { Section } from '#app/ui/kit/section.tsx'
import { useMessages } from '#app/ui/locale.tsx'
import { PublicPage } from '#app/ui/shell/work-page.tsx'
import type { Route } from './+types/verified-buyers'

/** Open to everyone: why some prices are not shown, and how to see them. */
export async function loader({ request }: Route.LoaderArgs) {
  const person = await currentPerson(request)
  return {
    isSignedIn: person !== undefined,
    isBuyer: person?.actors.some(({ role }) => role === 'buyer') ?? false,
  }
}

export default function VerifiedBuyers({ loaderData }: Route.ComponentProps) {
  const { about: m } = useMessages().verification
  const { isSignedIn, isBuyer } = loaderData
  return (
    <PublicPage
      title={m.title}
      current="catalogue"
      facts={{ description: m.lead, path: paths.verifiedBuyers() }}
    >
      <Page width="read">
        <Stack gap={6}>
          <PageHead title={m.title} lead={m.lead} />
          <Section title={m.how}>
            <Prose>
              <ol>
                {m.steps.map((step) => (
                  <li key={step}>{step}</li>
                ))}
              </ol>
              <p>{m.after}</p>
            </Prose>
          </Section>
          {isBuyer && (
            <Cluster>
              <ButtonLink to={paths.buyer.verification()}>{m.start}</ButtonLink>
            </Cluster>
          )}
          {!isSignedIn && (
            <Cluster>
              <ButtonLink to={paths.signIn(paths.buyer.verification())}>{m.signIn}</ButtonLink>
              <ButtonLink variant="secondary" to={paths.signUp()}>
                {m.signUp}
              </ButtonLink>
            </Cluster>
          )}
        </Stack>
      </Page>
    </PublicPage>
  )
}
