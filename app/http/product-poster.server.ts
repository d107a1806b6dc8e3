import type { PosterFacts } from '#app/domain/catalogue/find-poster.server.ts'
import { type Locale, messagesFor } from '#app/messages/messages.ts'
import { log } from '#app/platform/log.server.ts'
import { drawPoster } from '#app/platform/pictures/draw-poster.server.ts'
import { readPicture } from '#app/platform/uploads/read-picture.server.ts'

type Drawing = Promise<Buffer | undefined>

/** Some were asked for lately; the version in the key lets the others go. */
const most = 60
const drawn = new Map<string, Drawing>()

async function draw(facts: PosterFacts, locale: Locale): Drawing {
  const { kit, shelves, catalogue } = messagesFor(locale)
  const { name, producerName, villageName, districtName, grade, photoFileId } = facts
  try {
    const photo = photoFileId ? await readPicture(photoFileId, 'w960') : undefined
    return await drawPoster({
      site: kit.siteName,
      title: name,
      lines: [producerName, [villageName, districtName].filter(Boolean).join(', ')],
      tag: grade
        ? shelves.picture.grade(catalogue.grades[grade] ?? grade)
        : shelves.picture.curated,
      photo,
    })
  } catch (error) {
    log.warn({ error }, 'the picture of a link could not be drawn')
    return undefined
  }
}

/** The picture of a product's link; drawn once for each version of its listing. */
export function productPoster(slug: string, facts: PosterFacts, locale: Locale): Drawing {
  const key = `${slug} ${facts.updatedAt.getTime()} ${locale}`
  const known = drawn.get(key) ?? draw(facts, locale)
  drawn.delete(key)
  drawn.set(key, known)
  const oldest = drawn.keys().next().value
  if (drawn.size > most && oldest !== undefined) drawn.delete(oldest)
  return known
}
