import type { Reading } from '#app/domain/curation/curator-views.ts'
import { totalOf } from '#app/domain/curation/rubric.ts'
import { Button } from '#app/ui/kit/button.tsx'
import { Dock } from '#app/ui/kit/dock.tsx'
import { Key } from '#app/ui/kit/tag.tsx'
import { useFormat, useLocale, useMessages } from '#app/ui/locale.tsx'

/** How far the reading is, its provisional total, the keys, and the two buttons. */
export function ReadingDock(props: {
  reading: Pick<Reading, 'rubric' | 'scores'>
  /** The door that keeps what is there so far. */
  draftTo: string
}) {
  const { reading, draftTo } = props
  const { scoring } = useMessages().curation
  const format = useFormat()
  const locale = useLocale()
  const { criteria } = reading.rubric.content
  const done = criteria.filter(({ key }) => reading.scores[key]?.level).length
  return (
    <Dock
      actions={
        <>
          <Button variant="secondary" form="scoring" formAction={draftTo} formNoValidate>
            {scoring.save}
          </Button>
          <Button form="scoring" icon="check">
            {scoring.submit}
          </Button>
        </>
      }
    >
      <div
        className="reading-progress"
        data-scoring-progress
        data-draft-words
        data-locale={locale}
        data-saved={scoring.savedAt('{time}')}
        data-not-saved={scoring.notSaved}
        data-scored={scoring.scored(-1, criteria.length)}
      >
        <p>
          <strong className="reading-total" data-scoring-total>
            {format.number(totalOf(reading.rubric.content, reading.scores), 1)}
          </strong>{' '}
          {scoring.provisional} ·{' '}
          <span data-scoring-count>{scoring.scored(done, criteria.length)}</span>{' '}
          <span role="status" data-draft-saved />
        </p>
        <p className="reading-keys" data-scoring-keys hidden>
          <label>
            <input type="checkbox" className="tick" data-scoring-switch defaultChecked />{' '}
            {scoring.shortcuts}
          </label>
          <span>
            <Key>1</Key>–<Key>5</Key> {scoring.shortcutLevel}
          </span>
          <span>
            <Key>↑</Key> <Key>↓</Key> {scoring.shortcutMove}
          </span>
          <span>
            <Key>Ctrl</Key> <Key>Enter</Key> {scoring.shortcutSubmit}
          </span>
        </p>
      </div>
    </Dock>
  )
}
