import { useId, type ReactNode } from 'react'
import { useTranslations } from 'next-intl'

type CodeRevealProps = Readonly<{
  /** The code in its groups, e.g. four groups of four. */
  groups: readonly string[]
  hint?: ReactNode
  label: ReactNode
  /** Why it is shown only here; stands above and is read with the button. */
  note: ReactNode
}>

/** A secret that is covered until asked for; works without JavaScript and is printed only while open. */
export function CodeReveal({ groups, hint, label, note }: CodeRevealProps) {
  const t = useTranslations('ui')
  const id = useId()
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
          <b>{t('tampilkanKode')}</b>
          <b className="hide">{t('sembunyikanKode')}</b>
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
