import type { ActionFunctionArgs, LoaderFunctionArgs } from 'react-router'
import { mayUpload } from '#app/http/file-rules.server.ts'
import { uploadDoor } from '#app/platform/uploads/upload-door.server.ts'

let door: ReturnType<typeof uploadDoor> | undefined

function answer(request: Request): Promise<Response> {
  door ??= uploadDoor(mayUpload)
  return door(request)
}

export const loader = ({ request }: LoaderFunctionArgs) => answer(request)
export const action = ({ request }: ActionFunctionArgs) => answer(request)
