import { apiDocument } from '#app/http/api/document.server.ts'
import { problemTypes } from '#app/http/api/problem-types.ts'
import { allowance } from '#app/http/api/who-asks.server.ts'
import { localeOf } from '#app/http/preferences.server.ts'
import { siteOrigin } from '#app/http/site-origin.server.ts'
import { paths } from '#app/paths.ts'
import { referenceOf } from '#app/ui/api/reference.ts'
import { ReferencePage } from '#app/ui/api/reference-page.tsx'
import type { Route } from './+types/api.v1._index'

/** The published document as a page, for whoever writes the program. */
export function loader({ request }: Route.LoaderArgs) {
  return {
    ...referenceOf(apiDocument(localeOf(request))),
    statuses: problemTypes,
    most: allowance.most,
    example: siteOrigin() + paths.api.catalogue('?q=keripik'),
  }
}

export default function Reference({ loaderData }: Route.ComponentProps) {
  return <ReferencePage {...loaderData} />
}
