import { paths } from '#app/paths.ts'
import { Columns } from '#app/ui/kit/layout.tsx'

type Story = { producerId: string; name: string; place: string; story: string; photoFileId: string }

const longest = 220

/** Up to the last whole sentence or word that fits. */
function beginningOf(story: string): string {
  if (story.length <= longest) return story
  const cut = story.slice(0, longest)
  const sentence = cut.lastIndexOf('. ')
  return sentence > 80 ? cut.slice(0, sentence + 1) : `${cut.slice(0, cut.lastIndexOf(' '))} …`
}

/** Makers in their own words, each with a product of theirs. */
export function MakerStories({ stories }: { stories: readonly Story[] }) {
  return (
    <Columns count={3}>
      {stories.map(({ producerId, name, place, story, photoFileId }) => (
        <article className="maker-story" key={producerId}>
          <img src={paths.file(photoFileId, 'w160')} alt="" loading="lazy" width="96" height="96" />
          <div>
            <h3>
              <a href={paths.maker(producerId)}>{name}</a>
            </h3>
            <p className="small muted">{place}</p>
            <p>{beginningOf(story)}</p>
          </div>
        </article>
      ))}
    </Columns>
  )
}
