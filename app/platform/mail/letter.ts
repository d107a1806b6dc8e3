const escapes: Record<string, string> = { '&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;' }
const escapeHtml = (text: string) => text.replace(/[&<>"]/g, (sign) => escapes[sign] ?? sign)

/** A plain letter that every mail program shows: one column, one button. */
export function letterHtml(letter: {
  subject: string
  paragraphs: string[]
  action?: { label: string; url: string }
  stop?: { label: string; url: string } | undefined
}): string {
  const paragraphs = letter.paragraphs.map((text) => `<p>${escapeHtml(text)}</p>`).join('')
  const button = letter.action
    ? `<p><a href="${escapeHtml(letter.action.url)}" style="background:#455793;color:#fffefb;padding:10px 16px;border-radius:4px;text-decoration:none">${escapeHtml(letter.action.label)}</a></p>`
    : ''
  const stop = letter.stop
    ? ` · <a href="${escapeHtml(letter.stop.url)}" style="color:#6f6757">${escapeHtml(letter.stop.label)}</a>`
    : ''
  return `<!doctype html><html><body style="font-family:sans-serif;color:#111731;background:#fcf9f2;padding:24px;max-width:560px"><h1 style="font-size:20px">${escapeHtml(letter.subject)}</h1>${paragraphs}${button}<p style="color:#6f6757;font-size:12px">Etalase${stop}</p></body></html>`
}
