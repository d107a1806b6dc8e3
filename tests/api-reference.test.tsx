import { renderToStaticMarkup } from 'react-dom/server'
import { createMemoryRouter, RouterProvider } from 'react-router'
import { expect, it } from 'vitest'
import { doors } from '#app/http/api/doors.ts'
import { problemTypes } from '#app/http/api/problem-types.ts'
import { locales } from '#app/messages/messages.ts'
import { loader } from '#app/routes/api.v1._index.tsx'
import { ReferencePage } from '#app/ui/api/reference-page.tsx'
import { LocaleProvider } from '#app/ui/locale.tsx'

it.each(locales)(
  'the reference shows every door and error in %s, and its links lead there',
  (locale) => {
    const request = new Request(`http://localhost:3000/api/v1?lang=${locale}`)
    const data = loader({ request } as never)
    const page = (
      <LocaleProvider locale={locale}>
        <ReferencePage {...data} />
      </LocaleProvider>
    )
    const router = createMemoryRouter([{ path: '/', element: page }])
    const html = renderToStaticMarkup(<RouterProvider router={router} />)
    const ids = new Set([...html.matchAll(/ id="([^"]+)"/g)].map(([, id]) => id))
    const wanted = [...Object.keys(doors), ...Object.keys(problemTypes)]
    expect(wanted.filter((id) => !ids.has(id))).toEqual([])
    const lost = [...html.matchAll(/ href="#([^"]+)"/g)].filter(([, id]) => !ids.has(id))
    expect(lost.map(([, id]) => id)).toEqual([])
    expect(html).not.toMatch(/undefined|\[object/)
  },
)
