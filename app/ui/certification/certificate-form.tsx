import {
  type Certificate,
  certificateKinds,
  firmKinds,
} from '#app/domain/certification/certificate.ts'
import type { CertificateChangeView } from '#app/domain/certification/certificate-change-views.ts'
import { paths } from '#app/paths.ts'
import { Button } from '#app/ui/kit/button.tsx'
import { CheckboxGroup, RadioGroup } from '#app/ui/kit/choices.tsx'
import { FormErrors } from '#app/ui/kit/form-errors.tsx'
import { Columns } from '#app/ui/kit/layout.tsx'
import { PostForm } from '#app/ui/kit/post-form.tsx'
import { Select } from '#app/ui/kit/select.tsx'
import { TextInput } from '#app/ui/kit/text-input.tsx'
import { UploadField, type UploadLimits } from '#app/ui/kit/upload-field.tsx'
import { useMessages } from '#app/ui/locale.tsx'

type Props = {
  /** What is recorded, or the beginning of a new one. */
  certificate: Partial<Certificate>
  products: readonly { id: string; name: string }[]
  errors: Record<string, string>
  typed: Record<string, string | string[]>
  limits: UploadLimits
  accept: string
  save: string
}

const listed = (value: string | string[] | undefined): string[] =>
  value === undefined || value === '' ? [] : [value].flat()

const scopeOf = ({ wholeFirm, kind }: Partial<Certificate>): string => {
  const whole = wholeFirm ?? (kind !== undefined && firmKinds.includes(kind))
  return whole ? 'wholeFirm' : 'products'
}

/** What its holder wrote last: the change that waits, if one does. */
export const asProposed = (
  certificate: Certificate,
  change: CertificateChangeView | null,
): Certificate =>
  change?.state === 'proposed' ? { ...certificate, ...change.proposed } : certificate

/** A licence as its holder copies it from the paper. */
export function CertificateForm(props: Props) {
  const { certificate, errors, typed, save } = props
  const m = useMessages().certification
  const value = (name: 'kind' | 'number' | 'issuer' | 'issuedOn' | 'expiresOn') =>
    `${typed[name] ?? certificate[name] ?? ''}`
  const kinds = certificateKinds.map((kind) => ({ value: kind, label: m.kinds[kind] }))
  const text = (name: 'number' | 'issuer' | 'issuedOn' | 'expiresOn') => ({
    name,
    label: m.fields[name],
    hint: (m.hints as Record<string, string>)[name],
    value: value(name),
    error: errors[name],
  })
  return (
    <PostForm multipart>
      <FormErrors errors={errors} />
      <Select
        name="kind"
        label={m.fields.kind}
        options={kinds}
        value={value('kind')}
        error={errors.kind}
      />
      <TextInput {...text('number')} maxLength={80} />
      <TextInput {...text('issuer')} maxLength={160} optional />
      <Columns count={2} gap={4}>
        <TextInput {...text('issuedOn')} type="date" optional />
        <TextInput {...text('expiresOn')} type="date" optional />
      </Columns>
      <ScopeFields {...props} />
      <ScanField {...props} />
      <Button>{save}</Button>
    </PostForm>
  )
}

function ScopeFields({ certificate, products, errors, typed }: Props) {
  const { certification: m, products: words } = useMessages()
  const { scopes } = m
  const chosen = typed.scope === undefined ? certificate.productIds : listed(typed.productIds)
  return (
    <>
      <RadioGroup
        name="scope"
        label={m.fields.scope}
        value={`${typed.scope ?? scopeOf(certificate)}`}
        error={errors.scope}
        layout="cards"
        choices={[
          { value: 'wholeFirm', label: scopes.wholeFirm, hint: scopes.wholeFirmHint },
          { value: 'products', label: scopes.products, hint: scopes.productsHint },
        ]}
      />
      <CheckboxGroup
        name="productIds"
        label={m.fields.productIds}
        hint={products.length === 0 ? m.noProducts : undefined}
        values={chosen ? [...chosen] : []}
        error={errors.productIds}
        optional
        choices={products.map(({ id, name }) => ({ value: id, label: name || words.unnamed }))}
      />
    </>
  )
}

function ScanField({ certificate, typed, errors, limits, accept }: Props) {
  const m = useMessages().certification
  const fileId = `${typed.scope === undefined ? (certificate.fileId ?? '') : (typed.fileId ?? '')}`
  const items = fileId ? [{ fileId, name: m.openFile, to: paths.file(fileId) }] : []
  return (
    <UploadField
      name="file"
      label={m.fields.file}
      hint={m.hints.file}
      error={errors.file ?? errors.fileId}
      optional
      limits={limits}
      accept={accept}
      endpoint={paths.uploads()}
      items={items}
    />
  )
}
