// Runs as source text in a worker thread with a memory cap, so it stands alone: no imports of ours.
const { parentPort, workerData } = require('node:worker_threads')

/** `{page}` and `{pages}` are only known while the document is laid out. */
const numbered = (template) => ({
  render: ({ pageNumber, totalPages }) =>
    template.replace('{page}', pageNumber).replace('{pages}', totalPages),
})

async function draw({ document, fonts, libraries }) {
  const { createElement } = await import(libraries.react)
  const { Font, renderToBuffer } = await import(libraries.renderer)
  for (const { family, weights } of fonts) {
    Font.register({
      family,
      fonts: weights.map(({ weight, source }) => ({ src: source, fontWeight: weight })),
    })
  }
  // Words stay whole: the library would divide them by English rules.
  Font.registerHyphenationCallback((word) => [word])

  const build = (node, key) => {
    if (typeof node === 'string') return node
    const { numberedAs, ...props } = node.props
    if (props.src instanceof Uint8Array) props.src = Buffer.from(props.src)
    const extra = numberedAs === undefined ? {} : numbered(numberedAs)
    return createElement(node.type, { key, ...props, ...extra }, ...node.children.map(build))
  }
  return renderToBuffer(build(document, 'document'))
}

draw(workerData).then(
  (pdf) => parentPort.postMessage({ pdf }),
  (error) => parentPort.postMessage({ failed: String(error?.stack ?? error) }),
)
