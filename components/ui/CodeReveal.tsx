import { useId, type ReactNode } from 'react'
import { useTranslations } from 'next-intl'

type CodeRevealProps = Readonly<{
  /** The code in its groups, e.g. four groups of four. */
  groups: readonly string[]
  hint?: ReactNode
  /** What it is: "Kode akses". The button names it too, for several may stand on one page. */
  label: string
  /** Why it is shown only here; stands above and is read with the button. */
  note: ReactNode
}>

const TOMBOL = 'text-primary underline underline-offset-[0.2em] in-focus-visible:text-inherit'

/** A secret that is covered until asked for; works without JavaScript and is printed only while open. */
export function CodeReveal({ groups, hint, label, note }: CodeRevealProps) {
  const t = useTranslations('ui')
  const id = useId()
  const kode = label.charAt(0).toLowerCase() + label.slice(1)
  return (
    <div>
      <p className="label">{label}</p>
      <p className="hint" id={id}>
        {note}
      </p>
      <details className="code-box group mt-2 rounded border-2 border-dashed border-edge bg-surface">
        <summary
          className="flex min-h-(--target) cursor-pointer list-none flex-wrap items-center gap-x-4 gap-y-2 px-4 py-3 print:hidden [&::-webkit-details-marker]:hidden"
          aria-describedby={id}
        >
          <span className="flex gap-[0.5em] group-open:hidden" aria-hidden="true">
            {groups.map((group) => (
              <i
                key={group}
                className="h-[0.8em] w-[2.4em] bg-bar print:[print-color-adjust:exact] forced-colors:bg-[CanvasText] forced-colors:forced-color-adjust-none"
              />
            ))}
          </span>
          <b className={`${TOMBOL} group-open:hidden`}>{t('tampilkanKode', { kode })}</b>
          <b className={`${TOMBOL} hidden group-open:inline`}>{t('sembunyikanKode', { kode })}</b>
        </summary>
        <div className="px-4 pb-4">
          <p className="groups flex flex-wrap gap-x-[0.6em] gap-y-[0.2em] font-mono text-[clamp(1.375rem,5.4vw,1.75rem)] leading-[1.3] font-semibold tracking-[0.06em]">
            {groups.map((group) => (
              <span key={group}>{group}</span>
            ))}
          </p>
          {hint && <p className="hint mt-2">{hint}</p>}
        </div>
      </details>
    </div>
  )
}
