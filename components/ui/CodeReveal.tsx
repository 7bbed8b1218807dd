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
      <details className="code-box mt-s">
        <summary aria-describedby={id}>
          <span className="mask" aria-hidden="true">
            {groups.map((group) => (
              <i key={group} />
            ))}
          </span>
          <b>{t('tampilkanKode', { kode })}</b>
          <b className="hide">{t('sembunyikanKode', { kode })}</b>
        </summary>
        <div className="value">
          <p className="groups">
            {groups.map((group) => (
              <span key={group}>{group}</span>
            ))}
          </p>
          {hint && <p className="hint mt-s">{hint}</p>}
        </div>
      </details>
    </div>
  )
}
