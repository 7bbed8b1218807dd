/** A cell that a table program would take for a formula gets the mark that makes it text (OWASP, CSV injection). */
const tanpaRumus = (text: string): string => (/^\s*[=+\-@\t\r]/.test(text) ? `'${text}` : text)

/** A file of ours that comes back: the mark goes again. */
export const tanpaTandaRumus = (text: string): string => text.replace(/^'(?=\s*[=+\-@\t\r])/, '')

const cell = (text: string): string => `"${tanpaRumus(text).replaceAll('"', '""')}"`

/** A CSV that table programs of an office open with its letters intact: UTF-8 with its mark, every cell in quotes. */
export const writeCsv = (rows: readonly (readonly string[])[]): string =>
  `\uFEFF${rows.map((row) => row.map(cell).join(',')).join('\r\n')}\r\n`
