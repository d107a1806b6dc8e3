import { refusalCodes } from '#app/domain/certification/refusal-codes.ts'
import { Select } from '#app/ui/kit/select.tsx'
import { TextArea } from '#app/ui/kit/text-area.tsx'
import { useMessages } from '#app/ui/locale.tsx'

type Props = { errors: Record<string, string>; typed: Record<string, string | string[]> }

/** What is not right on a licence, as a word and in words. */
export function RefusalFields({ errors, typed }: Props) {
  const { queue } = useMessages().certification
  return (
    <>
      <div data-key="k">
        <Select
          name="code"
          label={queue.code}
          value={`${typed.code ?? ''}`}
          error={errors.code}
          options={refusalCodes.map((code) => ({ value: code, label: queue.codes[code] }))}
        />
      </div>
      <TextArea
        name="reason"
        label={queue.reason}
        hint={queue.reasonHint}
        value={`${typed.reason ?? ''}`}
        error={errors.reason}
        optional
        rows={4}
        maxLength={1000}
      />
    </>
  )
}
