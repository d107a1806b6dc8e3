import { requireAdmin } from '#app/http/guard.server.ts'
import { loadVerifications } from '#app/http/verification-doors.server.ts'
import { paths } from '#app/paths.ts'
import { VerificationQueuePage } from '#app/ui/accounts/verification/verification-queue-page.tsx'
import type { Route } from './+types/admin.verifications._index'

export async function loader({ request }: Route.LoaderArgs) {
  const admin = await requireAdmin(request)
  return loadVerifications(admin, request)
}

export default function Verifications({ loaderData }: Route.ComponentProps) {
  return (
    <VerificationQueuePage
      {...loaderData}
      role="admin"
      to={paths.admin.verifications}
      itemTo={paths.admin.verification}
    />
  )
}
