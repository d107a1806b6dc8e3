import { Fragment, type ReactNode } from 'react'
import { useMessages } from '#app/ui/locale.tsx'
import type { Kind } from './reference.ts'

export const partId = (name: string): string => `schema-${name}`

/** What a place holds, in a few words; named parts are led to. */
export function KindText({ kind }: { kind: Kind }): ReactNode {
  const { page: m } = useMessages().api
  const { lists, maybes } = { lists: m.listOf('\n'), maybes: m.orNothing('\n') }
  switch (kind.is) {
    case 'part':
      return <a href={`#${partId(kind.name)}`}>{kind.name}</a>
    case 'list':
      return <Around sentence={lists} kind={kind.of} />
    case 'maybe':
      return <Around sentence={maybes} kind={kind.of} />
    case 'either':
      return kind.of.map((each, index) => (
        // biome-ignore lint/suspicious/noArrayIndexKey: the alternatives of one place have no names
        <Fragment key={index}>
          {index > 0 && ' · '}
          <KindText kind={each} />
        </Fragment>
      ))
    case 'object':
      return <code>{`{ ${kind.fields.map(({ name }) => name).join(', ')} }`}</code>
    default:
      return <code>{kind.text}</code>
  }
}

function Around({ sentence, kind }: { sentence: string; kind: Kind }) {
  const [before, after] = sentence.split('\n')
  return (
    <>
      {before}
      <KindText kind={kind} />
      {after}
    </>
  )
}
