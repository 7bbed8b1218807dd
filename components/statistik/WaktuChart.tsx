import { useFormatter, useTranslations } from 'next-intl'

type Props = Readonly<{ rataRata: number | null; batas: number }>

/** How long an answer took beside how long it may take, in words and as a bar in its frame. */
export function WaktuChart({ rataRata, batas }: Props) {
  const [t, format] = [useTranslations('statistik'), useFormatter()]
  const penuh = Math.max(batas, rataRata ?? 0, 1)
  const wide = (hari: number) => Math.round((hari / penuh) * 1000) / 10
  return (
    <section>
      <h2 className="mb-6">{t('waktu')}</h2>
      {rataRata === null ? (
        <p>{t('waktuBelum')}</p>
      ) : (
        <>
          <p>{t('waktuIsi', { hari: format.number(rataRata), batas })}</p>
          <svg className="h-[0.8rem] w-full min-w-20" viewBox="0 0 100 10" preserveAspectRatio="none" aria-hidden="true" focusable="false">
            <rect className="fill-primary forced-colors:fill-[CanvasText]" y="1" width={wide(rataRata)} height="8" />
            <rect
              className="fill-none stroke-ink stroke-[1.5]"
              x="0.3"
              y="0.75"
              width={wide(batas) - 0.6}
              height="8.5"
              vectorEffect="non-scaling-stroke"
            />
          </svg>
          <p className="meta">{t('waktuGrafik')}</p>
        </>
      )}
    </section>
  )
}
