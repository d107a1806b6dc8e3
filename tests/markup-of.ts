import { type ComponentType, createElement } from 'react'
import { renderToStaticMarkup } from 'react-dom/server'
import { createMemoryRouter, RouterProvider } from 'react-router'
import { openRoute } from '#tests/knock.ts'

type PageProps = { loaderData: unknown; params: object; matches: [] }

/** The page as it is sent, with what it tells search engines. */
export async function markupOf(name: string, loaderData: unknown, params: object): Promise<string> {
  const page = (await openRoute(name)).default as ComponentType<PageProps> | undefined
  if (!page) return ''
  const element = createElement(page, { loaderData, params, matches: [] })
  const root = { origin: 'https://etalase.test', locale: 'id', theme: 'auto', path: '/' }
  const router = createMemoryRouter([{ id: 'root', path: '/', element, loader: () => root }], {
    hydrationData: { loaderData: { root } },
  })
  return renderToStaticMarkup(createElement(RouterProvider, { router }))
}
