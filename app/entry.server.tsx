import { randomUUID } from 'node:crypto'
import { renderToStaticMarkup } from 'react-dom/server'
import { type EntryContext, isRouteErrorResponse, ServerRouter } from 'react-router'
import { Unwritten } from '#app/http/unwritten.ts'
import { log } from '#app/platform/log.server.ts'
import { EntryScript } from '#app/ui/shell/entry-script.tsx'
import { ErrorReference } from '#app/ui/shell/error-reference.ts'

const references = new WeakMap<Request, string>()

/**
 * The router draws up every route that it is told of for each page it renders; a page that is never
 * hydrated needs those alone that it shows.
 */
function matchedAlone(context: EntryContext): EntryContext {
  const { staticHandlerContext } = context
  const ids = staticHandlerContext.matches.map(({ route }) => route.id)
  const among = <Value,>(all: Record<string, Value>) =>
    Object.fromEntries(Object.entries(all).filter(([id]) => ids.includes(id)))
  return {
    ...context,
    manifest: { ...context.manifest, routes: among(context.manifest.routes) },
    routeModules: among(context.routeModules),
    staticHandlerContext: {
      ...staticHandlerContext,
      loaderData: Unwritten.read(staticHandlerContext.loaderData),
    },
  }
}

/** Pages are whole documents: nothing is hydrated, so plain markup is all that travels. */
export default function handleRequest(
  request: Request,
  status: number,
  headers: Headers,
  context: EntryContext,
): Response {
  const markup = renderToStaticMarkup(
    <EntryScript.Provider value={context.manifest.entry.module}>
      <ErrorReference.Provider value={references.get(request)}>
        <ServerRouter context={matchedAlone(context)} url={request.url} />
      </ErrorReference.Provider>
    </EntryScript.Provider>,
  )
  headers.set('Content-Type', 'text/html; charset=utf-8')
  if (!headers.has('Cache-Control')) headers.set('Cache-Control', 'private, no-cache')
  return new Response(`<!DOCTYPE html>${markup}`, { status, headers })
}

/** An unexpected error gets a reference that the page shows and the log holds. */
export function handleError(error: unknown, { request }: { request: Request }): void {
  if (request.signal.aborted || isRouteErrorResponse(error)) return
  const reference = randomUUID().slice(0, 8)
  references.set(request, reference)
  log.error({ error, reference, path: new URL(request.url).pathname }, 'unexpected error')
}
