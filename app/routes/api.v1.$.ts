import { localeAsked } from '#app/http/api/machine-route.server.ts'
import { apiProblem } from '#app/http/api/problems.server.ts'
import type { Route } from './+types/api.v1.$'

/** Addresses that the API does not have. */
export const loader = ({ request }: Route.LoaderArgs): Response =>
  apiProblem('notFound', localeAsked(request))

export const action = ({ request }: Route.ActionArgs): Response =>
  apiProblem('notFound', localeAsked(request))
