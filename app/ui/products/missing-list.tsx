import { type RequirementKey, usualKind } from '#app/domain/certification/requirements.ts'
import type { Missing } from '#app/domain/products/missing-in-product.ts'
import { errorWords } from '#app/messages/error-words.ts'
import type { Messages } from '#app/messages/messages.ts'
import { paths } from '#app/paths.ts'
import { useMessages } from '#app/ui/locale.tsx'

const isCertificate = (field: string): boolean => field.startsWith('certificates.')

/** What is missing, in a sentence that names it. */
export function missingWords(messages: Messages, { field, code }: Missing): string {
  const { products, requirements, navigation } = messages
  const [first = '', second = ''] = field.split('.')
  const label =
    first === 'certificates'
      ? (requirements.keys as Record<string, string>)[second]
      : first === 'firm'
        ? navigation.firm
        : (products.fields as Record<string, string>)[first]
  return products.missingItem(
    label ?? first,
    errorWords(messages, code) ?? messages.validation.other,
  )
}

const placeOf = (productId: string, { field, code }: Missing): string => {
  if (isCertificate(field)) {
    if (code === 'certification.notAsPirt') return paths.producer.newCertificate('bpom')
    const key = field.split('.')[1] as RequirementKey
    return code === 'certification.missing'
      ? paths.producer.newCertificate(usualKind[key])
      : paths.producer.certificates()
  }
  if (field === 'firm') return paths.producer.firm()
  return `${paths.producer.product(productId)}#${field.split('.')[0]}`
}

/** Everything between this product and its submission, each a link to where it is mended. */
export function MissingList(props: { productId: string; missing: readonly Missing[] }) {
  const messages = useMessages()
  return (
    <ul className="missing-list">
      {props.missing.map((item) => (
        <li key={`${item.field}:${item.code}`}>
          <a href={placeOf(props.productId, item)}>{missingWords(messages, item)}</a>
        </li>
      ))}
    </ul>
  )
}
