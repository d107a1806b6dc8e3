import { data } from 'react-router'
import type { Producer } from '#app/domain/accounts/actor.ts'
import { findRequirements } from '#app/domain/certification/find-requirements.server.ts'
import { missingFor } from '#app/domain/certification/missing-for.ts'
import { findCertificatesOf } from '#app/domain/certification/queries.server.ts'
import { findLastChangeOf } from '#app/domain/curation/changes/change-queries.server.ts'
import { editProduct } from '#app/domain/curation/changes/edit-product.server.ts'
import { asProposed } from '#app/domain/curation/changes/open-change.server.ts'
import { findCallOf } from '#app/domain/curation/changes/recuration-queries.server.ts'
import { findAsked } from '#app/domain/curation/find-asked.server.ts'
import { arrangePhotos } from '#app/domain/products/arrange-photos.ts'
import { findOpenHolds } from '#app/domain/products/find-holds.server.ts'
import { mayEdit } from '#app/domain/products/policy.ts'
import type { Product } from '#app/domain/products/product.ts'
import { standingOf } from '#app/domain/products/product-standing.ts'
import {
  findCategories,
  findPhotoFiles,
  findProductFor,
} from '#app/domain/products/queries.server.ts'
import { readDraft } from '#app/domain/products/read-draft.ts'
import { takePhotos } from '#app/domain/products/take-photos.server.ts'
import { type FieldErrors, formObject, redirectWith, refused } from '#app/http/forms.server.ts'
import { found, notFound, requireProducer } from '#app/http/guard.server.ts'
import { localeOf } from '#app/http/preferences.server.ts'
import { sentenceFor } from '#app/http/validation-sentence.ts'
import { isId } from '#app/kernel/ids.ts'
import { errorWords } from '#app/messages/error-words.ts'
import { type Messages, messagesFor } from '#app/messages/messages.ts'
import { paths } from '#app/paths.ts'
import { dayOf, now } from '#app/platform/clock.server.ts'
import { acceptedTypes, filePurposes } from '#app/platform/uploads/purposes.ts'
import { filesOf } from '#app/platform/uploads/store-file-from-form.server.ts'
import { CallNote } from '#app/ui/curation/changes/call-note.tsx'
import { MakersChangeNote } from '#app/ui/curation/changes/makers-change.tsx'
import { ProductPage } from '#app/ui/products/product-page.tsx'
import type { Route } from './+types/producer.products.$productId._index'

export async function loader({ request, params }: Route.LoaderArgs) {
  const producer = await requireProducer(request)
  const listed = found(await findProductFor(producer, params.productId))
  const product = await asProposed(listed)
  const today = dayOf(now())
  const [categories, photos, certificates, requirements, holds, change, call, asked] =
    await Promise.all([
      findCategories(),
      findPhotoFiles(product),
      findCertificatesOf(product.producerId),
      findRequirements(),
      findOpenHolds([product.id]),
      findLastChangeOf(producer, product.id),
      findCallOf(producer, product.id),
      findAsked(producer, product.id),
    ])
  return {
    product,
    categories,
    photos,
    holds: holds.get(product.id) ?? [],
    standing: standingOf(product, today),
    editable: mayEdit(product),
    missing: missingFor(product, certificates, today, requirements),
    limits: filePurposes.productPhoto,
    accept: acceptedTypes(filePurposes.productPhoto),
    change,
    call,
    asked,
  }
}

type Outcome = { changed: readonly string[]; waiting: readonly string[] }

/** Photos of the form in their order, with new files stored; nothing if it brought no photos. */
async function photosOf(form: FormData, request: Request, producer: Producer, product: Product) {
  if (!form.has('photoId')) return { photos: undefined, refusal: undefined }
  const { searchParams } = new URL(request.url)
  const step = (name: string) => searchParams.get(name) ?? undefined
  const ids = form
    .getAll('photoId')
    .filter((id): id is string => typeof id === 'string' && isId(id))
  const kept = arrangePhotos(ids, { up: step('up'), down: step('down'), without: step('without') })
  return takePhotos(producer, product, kept, filesOf(form, 'photos'))
}

/** Where saving leads: on to handing in when that was asked for, else back to the same page. */
function nextPage(form: FormData, product: Product): string {
  const next = form.get('next')
  if (next === 'submission') return paths.producer.productSubmission(product.id)
  if (next === 'revision' && product.submission)
    return paths.producer.revision(product.submission.id)
  return paths.producer.product(product.id)
}

function errorsFrom(issues: ReturnType<typeof readDraft>['issues'], words: Messages): FieldErrors {
  const errors: FieldErrors = {}
  for (const issue of issues) errors[issue.path.join('.')] ??= sentenceFor(issue, words)
  return errors
}

/** What became of a save, in words. */
function outcomeOf({ changed, waiting }: Outcome, { products, changes }: Messages): string {
  const labels: Record<string, string> = products.fields
  const waits = waiting.map((field) => labels[field] ?? field).join(', ')
  if (waits) return changes.maker.savedAndWaits(waits)
  return changed.length > 0 ? products.saved : products.unchanged
}

export async function action({ request, params }: Route.ActionArgs) {
  const producer = await requireProducer(request)
  const listed = found(await findProductFor(producer, params.productId))
  const product = await asProposed(listed)
  const words = messagesFor(localeOf(request))
  const form = await request.formData()
  const { nested, typed } = formObject(form)
  const { draft, issues } = readDraft(nested)
  const { photos, refusal } = await photosOf(form, request, producer, product)
  const errors = errorsFrom(issues, words)
  if (refusal) errors.photos = words.uploads.refusals[refusal](filePurposes.productPhoto)
  const version = Number(form.get('version'))
  const saved = await editProduct(producer, product.id, version, { ...draft, photos }, now())
  if (!saved.ok) {
    const { reason } = saved.refusal
    if (reason === 'notFound') throw notFound()
    if (reason === 'held') {
      return refused(request, words.products.heldTitle, paths.producer.product(product.id))
    }
    if (reason === 'stale')
      return data({ errors, typed, outcome: 'stale' as const }, { status: 409 })
    const field = reason === 'unknownPhoto' ? 'photos' : 'categoryId'
    const sentence = errorWords(words, `products.${reason}`) ?? words.validation.other
    const all = { ...errors, [field]: sentence }
    return data({ errors: all, typed, outcome: 'refused' as const }, { status: 400 })
  }
  if (Object.keys(errors).length > 0) {
    return data({ errors, typed, outcome: 'partly' as const }, { status: 400 })
  }
  const text = outcomeOf(saved.value, words)
  return redirectWith(nextPage(form, product), { tone: 'ok', text })
}

export default function EditProduct({ loaderData, actionData }: Route.ComponentProps) {
  const { change, call, product, categories } = loaderData
  const news = (
    <>
      {call && <CallNote call={call} productId={product.id} />}
      {change && <MakersChangeNote {...{ change, categories }} unit={product.unit} />}
    </>
  )
  return <ProductPage {...loaderData} answer={actionData} news={news} />
}
