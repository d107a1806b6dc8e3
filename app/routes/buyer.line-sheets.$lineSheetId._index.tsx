import { data } from 'react-router'
import { findSheetFor } from '#app/domain/catalogue/line-sheets/queries.server.ts'
import { found, requireBuyer } from '#app/http/guard.server.ts'
import { whileRunning } from '#app/http/while-running.ts'
import { DrawnSheetPage } from '#app/ui/catalogue/drawn-sheet-page.tsx'
import type { Route } from './+types/buyer.line-sheets.$lineSheetId._index'

export async function loader({ request, params }: Route.LoaderArgs) {
  const buyer = await requireBuyer(request)
  const sheet = found(await findSheetFor(buyer, params.lineSheetId))
  return data({ sheet }, whileRunning(sheet))
}

export const headers = ({ loaderHeaders }: Route.HeadersArgs) => loaderHeaders

export default function LineSheet({ loaderData }: Route.ComponentProps) {
  return <DrawnSheetPage sheet={loaderData.sheet} />
}
