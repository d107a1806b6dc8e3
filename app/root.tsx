import { useContext } from 'react'
import { data, isRouteErrorResponse, Outlet, useRouteError, useRouteLoaderData } from 'react-router'
import { currentPerson, renewedCookies } from '#app/http/guard.server.ts'
import {
  actingMembership,
  languageToKeep,
  localeOf,
  takeFlash,
  themeOf,
} from '#app/http/preferences.server.ts'
import { roomCounts } from '#app/http/room-counts.server.ts'
import { siteOrigin } from '#app/http/site-origin.server.ts'
import { paths } from '#app/paths.ts'
import { environment } from '#app/platform/env.server.ts'
import { ButtonLink } from '#app/ui/kit/button.tsx'
import { LocaleProvider, useMessages } from '#app/ui/locale.tsx'
import { EnhanceScript } from '#app/ui/shell/entry-script.tsx'
import { BarePage, ErrorPage } from '#app/ui/shell/error-page.tsx'
import { ErrorReference } from '#app/ui/shell/error-reference.ts'
import stylesheet from '#app/ui/styles/index.css?url'
import type { Route } from './+types/root'

const noCounts = { rooms: {}, waiting: 0 }

/** What every page's shell shows, whoever asks. */
export async function loader({ request }: Route.LoaderArgs) {
  const person = await currentPerson(request)
  const { flash, clear } = await takeFlash(request)
  const url = new URL(request.url)
  const { rooms, waiting } = person ? await roomCounts(request, person) : noCounts
  const answer = {
    person: person && { name: person.name, actors: person.actors },
    acting: actingMembership(request),
    counts: rooms,
    waiting,
    locale: localeOf(request),
    theme: themeOf(request),
    flash,
    path: url.pathname + url.search,
    origin: siteOrigin(),
    demo: environment().ETALASE_DEMO === 'on',
  }
  const headers = new Headers()
  for (const cookie of [clear, languageToKeep(request), ...(await renewedCookies(request))]) {
    if (cookie) headers.append('Set-Cookie', cookie)
  }
  return data(answer, { headers })
}

function Document({ children }: { children: React.ReactNode }) {
  const root = useRouteLoaderData<typeof loader>('root')
  const locale = root?.locale ?? 'id'
  const theme = root?.theme ?? 'auto'
  return (
    <html lang={locale} data-theme={theme === 'auto' ? undefined : theme}>
      <head>
        <meta charSet="utf-8" />
        <meta name="viewport" content="width=device-width, initial-scale=1" />
        <meta name="color-scheme" content={theme === 'auto' ? 'light dark' : theme} />
        <link rel="icon" href="/icon.svg" type="image/svg+xml" />
        <link rel="stylesheet" href={stylesheet} />
        <EnhanceScript />
      </head>
      <body>
        <LocaleProvider locale={locale}>{children}</LocaleProvider>
      </body>
    </html>
  )
}

export default function Root() {
  return (
    <Document>
      <Outlet />
    </Document>
  )
}

const kinds: Record<number, 'notFound' | 'forbidden' | 'tooMany'> = {
  403: 'forbidden',
  404: 'notFound',
  429: 'tooMany',
}

function Trouble() {
  const error = useRouteError()
  const { kit } = useMessages()
  const kind = (isRouteErrorResponse(error) && kinds[error.status]) || 'unexpected'
  const reference = useContext(ErrorReference)
  return (
    <BarePage home={paths.home()}>
      <title>{`${kit.error[`${kind}Title`]} · Etalase`}</title>
      <ErrorPage
        kind={kind}
        reference={reference}
        actions={<ButtonLink to={paths.home()}>{kit.error.goHome}</ButtonLink>}
      />
    </BarePage>
  )
}

export function ErrorBoundary() {
  return (
    <Document>
      <Trouble />
    </Document>
  )
}
