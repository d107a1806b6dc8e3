import type { ActionFunctionArgs, LoaderFunctionArgs } from 'react-router'
import { answerIngest } from '#app/platform/uploads/ingest/answer-ingest.server.ts'
import { deliverHook } from '#app/platform/uploads/upload-door.server.ts'

/** The app's own ingest: every request proves itself by signature or key, none by session. */
export const loader = ({ request }: LoaderFunctionArgs) => answerIngest(request, deliverHook)
export const action = ({ request }: ActionFunctionArgs) => answerIngest(request, deliverHook)
