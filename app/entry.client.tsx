/**
 * Pages are complete without this file: they are rendered on the server and stay plain documents.
 * It only loads the small script that an element on the page asks for by name.
 */
const scripts = import.meta.glob<{ enhance: (element: HTMLElement) => void }>('./ui/enhance/*.ts')

async function enhance(element: HTMLElement): Promise<void> {
  for (const name of (element.dataset.enhance ?? '').split(' ')) {
    const load = scripts[`./ui/enhance/${name}.ts`]
    if (load) (await load()).enhance(element)
  }
}

/** What is only of use to whoever types is loaded when the cursor comes. */
function enhanceInTime(element: HTMLElement): void {
  if (element.dataset.enhanceOn !== 'focus' || element.contains(document.activeElement)) {
    void enhance(element)
  } else element.addEventListener('focusin', () => void enhance(element), { once: true })
}

for (const element of document.querySelectorAll<HTMLElement>('[data-enhance]')) {
  enhanceInTime(element)
}
