import { type RequestProblem, requestProblems } from './request-problems.ts'
import type { RequestView } from './request-view.ts'

/** What the page shows beside a draft; sending looks again. */
export const problemsOfDraft = (request: RequestView, today: string): RequestProblem[] =>
  requestProblems(request, request.lines, today)
