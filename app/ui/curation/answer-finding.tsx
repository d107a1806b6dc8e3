import type { Revision } from '#app/domain/curation/maker-views.ts'
import { changesBetween, type SubmissionFile } from '#app/domain/curation/submission-file.ts'
import { paths } from '#app/paths.ts'
import { Icon } from '#app/ui/kit/icon.tsx'
import { Panel } from '#app/ui/kit/panel.tsx'
import { TextArea } from '#app/ui/kit/text-area.tsx'
import { useFormat, useMessages } from '#app/ui/locale.tsx'
import { type Categories, useFileWords } from './use-file-words.tsx'

type Props = {
  finding: Revision['findings'][number]
  sent: SubmissionFile
  present: SubmissionFile
  categories: Categories
  value: string
  error: string | undefined
}

/** Where a field is mended: in the product's form, the certificates or the firm's file. */
function placeOf(field: string, { id }: SubmissionFile): string {
  if (field === 'certificates') return paths.producer.certificates()
  if (field === 'firm') return paths.producer.firm()
  return `${paths.producer.product(id)}${field === 'other' ? '' : `#${field}`}`
}

export function AnswerFinding({ finding, sent, present, categories, value, error }: Props) {
  const { curation } = useMessages()
  const format = useFormat()
  const { label, say } = useFileWords(categories)
  const { id, field, text, from, at } = finding
  const changed = changesBetween(sent, present).some((change) => change.field === field)
  const was = say(field, sent)
  return (
    <Panel tone="turn" title={label(field)} id={`finding-${id}`}>
      <div className="answer-finding">
        <p className="finding-from">
          <Icon name="comment" /> <span>{curation.findingFrom(from, format.date(at))}</span>
        </p>
        <p>{text}</p>
        {changed && (
          <p className="small">
            <del className="change-before">{was || curation.empty}</del>{' '}
            <ins className="change-after">{say(field, present) || curation.empty}</ins>
          </p>
        )}
        {!changed && typeof was === 'string' && (
          <p className="muted small">{curation.previously(was)}</p>
        )}
        <p>
          <a href={placeOf(field, present)}>{curation.revision.edit(label(field))}</a>
        </p>
        <TextArea
          name={`answers.${id}`}
          label={curation.revision.answer}
          hint={curation.revision.answerHint}
          value={value}
          error={error}
          rows={2}
          maxLength={1000}
        />
      </div>
    </Panel>
  )
}
