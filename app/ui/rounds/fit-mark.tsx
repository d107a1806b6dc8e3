import type { Lack } from '#app/domain/curation/calls/fit.ts'
import { Status } from '#app/ui/kit/status.tsx'
import { useMessages } from '#app/ui/locale.tsx'
import { useRoundWords } from './use-round-words.ts'

/** "Fits", or everything that a product lacks for a call, one by one. */
export function FitMark({ lacks }: { lacks: readonly Lack[] }) {
  const m = useMessages().rounds.fit
  const words = useRoundWords()
  if (lacks.length === 0) return <Status tone="ok">{m.fits}</Status>
  return (
    <>
      <Status tone="lapsed">{m.lacks(lacks.length)}</Status>
      <ul className="round-lacks">
        {lacks.map((lack) => (
          <li key={'kind' in lack ? lack.kind : lack.code}>{words.lack(lack)}</li>
        ))}
      </ul>
    </>
  )
}
