/** A form that carries what was typed on, to be sent once more. */
type Again = Readonly<{ action: string; label: string; fields: readonly (readonly [string, string])[] }>

/** Where the page leads by itself, and the link for a browser that stays. */
type Next = Readonly<{ address: string; label: string }>

/** What was typed and can be sent from here no more: to be copied into the form at `address`, which opens beside this page. */
type Kept = Readonly<{ address: string; label: string; open: string; texts: readonly string[] }>

type PlainPage = Readonly<{
  lang: string
  nonce: string
  title: string
  site: string
  paragraphs: readonly string[]
  again?: Again
  kept?: Kept
  next?: Next
}>

const ESCAPES: Readonly<Record<string, string>> = { '&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;', "'": '&#39;' }
const escapeHtml = (text: string): string => text.replace(/[&<>"']/g, (char) => ESCAPES[char] ?? char)

// The tokens' values: this page is answered before the site's stylesheet is known.
const STYLE = `
:root{color-scheme:light dark;--paper:#fbfaf5;--ink:#0f231b;--line:#d5d6cb;--danger:#a12721;--soft:#405249}
@media(prefers-color-scheme:dark){:root{--paper:#0d1512;--ink:#f0eee9;--line:#33413b;--danger:#f7998c;--soft:#b5bbb1}}
body{margin:0;background:var(--paper);color:var(--ink);font:400 1.0625rem/1.6 "Plus Jakarta Sans",system-ui,sans-serif}
header{border-bottom:1px solid var(--line)}main,header p{max-width:42rem;margin:0 auto;padding:1rem}
button{font:inherit;font-weight:600;min-height:48px;padding:.5rem 1.25rem;border:1px solid var(--ink);border-radius:6px;background:var(--ink);color:var(--paper)}
textarea:not([hidden]){font:inherit;box-sizing:border-box;width:100%;padding:.5rem;border:1px solid var(--ink);border-radius:6px;background:var(--paper);color:var(--ink)}
header p{font-weight:700}h1{font-size:2rem;line-height:1.15;margin:2rem 0 1rem}
h1+p{border-left:4px solid var(--danger);padding-left:1rem}p:last-child{color:var(--soft)}`

function againForm({ action, label, fields }: Again): string {
  const hidden = fields.map(([name, value]) => `<textarea name="${escapeHtml(name)}" hidden>\n${escapeHtml(value)}</textarea>`).join('\n')
  return `<form method="post" enctype="multipart/form-data" action="${escapeHtml(action)}">\n${hidden}\n<button type="submit">${escapeHtml(label)}</button>\n</form>`
}

function keptTexts({ address, label, open, texts }: Kept): string {
  const areas = texts.map(
    (text, index) =>
      `<p><label for="kept-${index}">${escapeHtml(label)} ${index + 1}</label></p>\n<textarea id="kept-${index}" rows="4" readonly>\n${escapeHtml(text)}</textarea>`,
  )
  return [...areas, `<p><a href="${escapeHtml(address)}" target="_blank">${escapeHtml(open)}</a></p>`].join('\n')
}

const nextLink = ({ address, label }: Next) => `<p><a href="${escapeHtml(address)}">${escapeHtml(label)}</a></p>`

/** A page that needs neither the framework nor its stylesheet, for answers given before either runs. */
export function plainPage({ lang, nonce, title, site, paragraphs, again, kept, next }: PlainPage): string {
  const told = paragraphs.map((text) => `<p>${escapeHtml(text)}</p>`)
  const body = [...told, ...(again ? [againForm(again)] : []), ...(kept ? [keptTexts(kept)] : []), ...(next ? [nextLink(next)] : [])].join(
    '\n',
  )
  const refresh = next ? `\n<meta http-equiv="refresh" content="0;url=${escapeHtml(next.address)}">` : ''
  return `<!doctype html>
<html lang="${escapeHtml(lang)}">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">${refresh}
<title>${escapeHtml(title)} | ${escapeHtml(site)}</title>
<link rel="icon" href="/mark.svg" type="image/svg+xml">
<style nonce="${escapeHtml(nonce)}">${STYLE}</style>
</head>
<body>
<header><p>${escapeHtml(site)}</p></header>
<main>
<h1>${escapeHtml(title)}</h1>
${body}
</main>
</body>
</html>
`
}
