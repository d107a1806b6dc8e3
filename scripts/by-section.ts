import { createRequestHandler } from '@react-router/express'
import type { RequestHandler } from 'express'
import type { LoaderFunction, ServerBuild } from 'react-router'
import { Unwritten } from '#app/http/unwritten.ts'

type Routes = ServerBuild['routes']

const isPlain = (found: unknown) =>
  typeof found === 'object' && found !== null && Object.getPrototypeOf(found) === Object.prototype

/** The router writes out for the browser whatever a page's loader returns, before the page is drawn. */
function unwritten(loader: LoaderFunction): LoaderFunction {
  return async (given) => {
    const found = await loader(given)
    return isPlain(found) ? new Unwritten(found) : found
  }
}

function withoutWriting(routes: Routes): Routes {
  const changed = Object.entries(routes).map(([id, route]) => {
    if (!route?.module.loader || !route.module.default) return [id, route] as const
    const module = { ...route.module, loader: unwritten(route.module.loader) }
    return [id, { ...route, module }] as const
  })
  return Object.fromEntries(changed)
}

const firstOf = (path: string) => path.split('/', 1)[0] ?? ''

/**
 * The routes that may match within each section: a section is the literal word that paths begin with;
 * what begins with none may match in every one.
 */
export function routesBySection<Route extends { path?: string }>(
  routes: Record<string, Route | undefined>,
): Map<string, Record<string, Route | undefined>> {
  const words = Object.values(routes).map((route) => firstOf(route?.path ?? ''))
  const sections = new Set(words.filter((word) => /^[a-z0-9-]+$/.test(word)))
  const within = (section: string) =>
    Object.entries(routes).filter(([, route]) => {
      const first = firstOf(route?.path ?? '')
      return first === section || !sections.has(first)
    })
  return new Map([...sections].map((section) => [section, Object.fromEntries(within(section))]))
}

/**
 * The router tries one route after the other, each with a pattern of its own; with hundreds of them
 * that is a tenth of a page's time. So each section of the site has a router with its own routes.
 */
export function handleBySection(built: ServerBuild): RequestHandler {
  const mode = process.env.NODE_ENV
  const build = { ...built, routes: withoutWriting(built.routes) }
  const whole = createRequestHandler({ build, mode })
  const handlers = new Map(
    [...routesBySection(build.routes)].map(([section, routes]) => [
      section,
      createRequestHandler({ build: { ...build, routes: routes as Routes }, mode }),
    ]),
  )
  return (request, response, next) => {
    const handler = handlers.get(firstOf(request.path.slice(1))) ?? whole
    return handler(request, response, next)
  }
}
