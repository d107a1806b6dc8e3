import type { LoaderFunctionArgs } from 'react-router'
import { mayReadFile } from '#app/http/file-rules.server.ts'
import { answerFile } from '#app/platform/uploads/answer-file.server.ts'

export const loader = ({ request, params }: LoaderFunctionArgs) =>
  answerFile(
    request,
    { fileId: params.fileId ?? '', variant: params.variant ?? '' },
    mayReadFile(request),
  )
