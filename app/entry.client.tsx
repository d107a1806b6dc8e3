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

for (const element of document.querySelectorAll<HTMLElement>('[data-enhance]')) {
  void enhance(element)
}
