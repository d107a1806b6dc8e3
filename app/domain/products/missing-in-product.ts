import { isEdible, type Product } from './product.ts'
import { placeInForm } from './product-parts.ts'
import { submissionSchema } from './schemas.ts'

/** Something that stands between a draft and its submission: where, and a code the messages name. */
export type Missing = { field: string; code: string }

const storyLeast = 40

type Given = Omit<Product, 'submission'>

const required = (field: keyof Given, product: Given): Missing[] =>
  product[field] ? [] : [{ field, code: 'validation.required' }]

function missingForKind(product: Given): Missing[] {
  if (!isEdible(product.sector)) return required('materials', product)
  const fields = ['ingredients', 'netContent', 'shelfLifeDays'] as const
  return fields.flatMap((field) => required(field, product))
}

function storyProblem({ story }: Given): Missing[] {
  const tooShort = story !== null && story.trim().length < storyLeast
  return tooShort ? [{ field: 'story', code: 'products.storyShort' }] : []
}

/** Prices and quantities that are right one by one and wrong together. */
function tradeProblems({ price, tiers, minimumOrder, orderMultiple }: Given): Missing[] {
  const problems: Missing[] = []
  const first = tiers[0]
  if (first && price !== null && first.price > price) {
    problems.push({ field: 'tiers', code: 'products.tierAbovePrice' })
  }
  if (first && minimumOrder !== null && first.minimumQuantity <= minimumOrder) {
    problems.push({ field: 'tiers', code: 'products.tierBelowMinimum' })
  }
  if (minimumOrder !== null && orderMultiple !== null && minimumOrder % orderMultiple !== 0) {
    problems.push({ field: 'orderMultiple', code: 'products.multiple' })
  }
  return problems
}

/** What the product itself still lacks before it may be submitted, in the order of the form. */
export function missingInProduct(product: Given): Missing[] {
  const parsed = submissionSchema.safeParse(product)
  const issues = parsed.success ? [] : parsed.error.issues
  const missing = [
    ...issues.map(({ path, message }) => ({ field: path.join('.'), code: message })),
    ...storyProblem(product),
    ...missingForKind(product),
    ...tradeProblems(product),
  ]
  return missing.sort((one, other) => placeInForm(one.field) - placeInForm(other.field))
}
