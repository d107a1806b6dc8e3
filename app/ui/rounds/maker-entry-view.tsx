import type { ReactNode } from 'react'
import type { MakerEntry } from '#app/domain/curation/calls/views.ts'
import { entryActs } from '#app/domain/curation/rounds/entry-acts.ts'
import { actsOpenTo } from '#app/kernel/acts.ts'
import { paths } from '#app/paths.ts'
import { Button } from '#app/ui/kit/button.tsx'
import { FormErrors } from '#app/ui/kit/form-errors.tsx'
import { type FormAnswer, formValues } from '#app/ui/kit/form-values.ts'
import { Stack } from '#app/ui/kit/layout.tsx'
import { Note } from '#app/ui/kit/note.tsx'
import { PageHead } from '#app/ui/kit/page-head.tsx'
import { Panel } from '#app/ui/kit/panel.tsx'
import { PostForm } from '#app/ui/kit/post-form.tsx'
import { TextArea } from '#app/ui/kit/text-area.tsx'
import { useMessages } from '#app/ui/locale.tsx'
import { QuestionList } from './question-list.tsx'
import { EntryStatus } from './round-status.tsx'

type Props = { entry: MakerEntry; title: string; back: ReactNode; state: FormAnswer }

/** What became of a product in a call: the buyer's questions, decision and reason. */
export function MakerEntryView({ entry, title, back, state }: Props) {
  const { makerCalls: m, calls } = useMessages().rounds
  const asked = entry.state === 'asked'
  const open = entry.questions.filter(({ answeredAt }) => answeredAt === null)
  const answered = entry.questions.filter(({ answeredAt }) => answeredAt !== null)
  const mayWithdraw = actsOpenTo(entryActs, entry.state, 'producer').includes('withdraw')
  return (
    <Stack gap={5}>
      <PageHead
        title={title}
        back={back}
        lead={`${entry.call.title}. ${calls.from(entry.call.ownerName)}`}
        status={<EntryStatus state={entry.state} turn={asked} />}
      />
      <Outcome entry={entry} />
      {asked && open.length > 0 && (
        <Panel title={m.questions} tone="turn">
          <PostForm>
            <FormErrors errors={state.errors} />
            <Stack gap={4}>
              {open.map(({ id, text, askerName }) => (
                <TextArea
                  key={id}
                  name={`answers.${id}`}
                  label={text}
                  hint={askerName}
                  rows={3}
                  maxLength={1000}
                  value={formValues(state.typed).text(`answers.${id}`)}
                  error={state.errors[`answers.${id}`]}
                />
              ))}
              <div>
                <Button icon="send">{m.send}</Button>
              </div>
            </Stack>
          </PostForm>
        </Panel>
      )}
      <QuestionList questions={answered} />
      {mayWithdraw && (
        <PostForm action={paths.producer.entryWithdrawal(entry.id)} inline>
          <Button variant="text">{m.withdraw}</Button>
        </PostForm>
      )}
    </Stack>
  )
}

function Outcome({ entry }: { entry: MakerEntry }) {
  const { makerCalls: m, reasons } = useMessages().rounds
  const { state, reasonCode, reasonText } = entry
  const reason = reasons[reasonCode as keyof typeof reasons]
  if (state === 'passed') {
    return (
      <Note tone="ok" title={m.passed}>
        {reasonText}
      </Note>
    )
  }
  if (state === 'declined') {
    return (
      <Note tone="warning" title={m.declined}>
        {[reason, reasonText].filter(Boolean).join(': ')}
      </Note>
    )
  }
  if (state === 'released') {
    return <Note title={m.released}>{reason}</Note>
  }
  if (state === 'withdrawn') return <Note>{m.withdrawnText}</Note>
  return state === 'entered' ? <Note>{m.waiting}</Note> : null
}
