import { apiDocument } from '#app/http/api/document.server.ts'
import { localeAsked } from '#app/http/api/machine-route.server.ts'
import { locales } from '#app/messages/messages.ts'
import type { Route } from './+types/api.v1.openapi[.]json'

/** The API as OpenAPI 3.1, in the caller's language: `?lang=en`, or as the request's header says. */
export function loader({ request }: Route.LoaderArgs): Response {
  const asked = new URL(request.url).searchParams.get('lang')
  const locale = locales.find((each) => each === asked) ?? localeAsked(request)
  return Response.json(apiDocument(locale), {
    headers: { 'Cache-Control': 'public, max-age=300', Vary: 'Accept-Language' },
  })
}
