import { importKinds } from '#app/domain/sales/import-report.ts'
import type { ChainSummary } from '#app/domain/sales/queries.server.ts'
import type { FieldErrors, Typed } from '#app/http/forms.server.ts'
import { Button } from '#app/ui/kit/button.tsx'
import { RadioGroup } from '#app/ui/kit/choices.tsx'
import { FileInput } from '#app/ui/kit/file-input.tsx'
import { PostForm } from '#app/ui/kit/post-form.tsx'
import { Select } from '#app/ui/kit/select.tsx'
import { TextInput } from '#app/ui/kit/text-input.tsx'
import { useMessages } from '#app/ui/locale.tsx'

export function UploadForm(props: {
  chains: readonly Pick<ChainSummary, 'key' | 'name'>[]
  kind?: string | undefined
  errors: FieldErrors
  typed: Typed
}) {
  const { chains, kind, errors, typed } = props
  const m = useMessages().sales
  const text = (name: string) => (typeof typed[name] === 'string' ? typed[name] : undefined)
  return (
    <PostForm multipart>
      <RadioGroup
        name="kind"
        label={m.upload.kind}
        layout="cards"
        value={text('kind') ?? kind ?? 'sell-out'}
        error={errors.kind}
        choices={importKinds.map((each) => ({
          value: each,
          label: m.kinds[each],
          hint: m.kindHints[each],
        }))}
      />
      <FileInput
        name="file"
        label={m.upload.file}
        hint={m.upload.fileHint}
        accept=".csv,.txt,.xlsx"
        error={errors.file}
      />
      <Select
        name="chain"
        label={m.upload.chain}
        hint={m.upload.chainHint}
        optional
        placeholder={m.upload.chainAuto}
        value={text('chain')}
        error={errors.chain}
        options={chains.map(({ key, name }) => ({ value: key, label: name }))}
      />
      <TextInput
        name="period"
        label={m.upload.period}
        hint={m.upload.periodHint}
        optional
        value={text('period')}
        error={errors.period}
      />
      <Button icon="upload">{m.upload.submit}</Button>
    </PostForm>
  )
}
