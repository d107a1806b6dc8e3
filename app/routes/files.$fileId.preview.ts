import type { LoaderFunctionArgs } from 'react-router'
import { mayReadFile } from '#app/http/file-rules.server.ts'
import { answerPreview } from '#app/platform/uploads/answer-file.server.ts'

export const loader = ({ request, params }: LoaderFunctionArgs) =>
  answerPreview(request, params.fileId ?? '', mayReadFile(request))
