import { paths } from '#app/paths.ts'
import { ButtonLink } from '#app/ui/kit/button.tsx'
import { useMessages } from '#app/ui/locale.tsx'

/** From a search that found too little to the request that somebody look for a maker. */
export function AskForMaker({ words }: { words: string | undefined }) {
  const { wanted } = useMessages()
  return (
    <ButtonLink variant="secondary" icon="search" to={paths.buyer.newWanted(words)}>
      {words ? wanted.offer(words) : wanted.new}
    </ButtonLink>
  )
}
