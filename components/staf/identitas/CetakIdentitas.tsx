'use client'

import { useTranslations } from 'next-intl'
import { Button } from '@/components/ui/Button'
import { useMoment } from '../short-date'
import { useRecordedPrint, type PrintAction, type TandaAir } from './use-recorded-print'

/** Lines across the sheet, close enough that no corner of a photographed page is without the code. */
const LINES = Array.from({ length: 12 }, (_, index) => index)

function Watermark({ tanda }: Readonly<{ tanda: TandaAir }>) {
  const t = useTranslations('formLangkah.buka')
  const moment = useMoment()
  const text = t('tandaAir', { nama: tanda.nama, at: moment(new Date(tanda.at)), kode: tanda.kode })
  return (
    <>
      <p className="px-4 py-3 hidden print:block">{text}</p>
      <svg
        className="watermark hidden print:absolute print:inset-0 print:block print:size-full print:p-0"
        aria-hidden="true"
        viewBox="0 0 600 840"
        preserveAspectRatio="xMidYMid slice"
      >
        {LINES.map((line) => (
          <text
            key={line}
            className="fill-[#000] font-mono text-[15px] font-semibold opacity-[0.14]"
            x={line % 2 === 0 ? -60 : -10}
            y={40 + line * 75}
            transform={`rotate(-18 0 ${40 + line * 75})`}
          >
            {`${tanda.kode}   ${tanda.nama}   ${tanda.kode}   ${tanda.nama}   ${tanda.kode}`}
          </text>
        ))}
      </svg>
    </>
  )
}

/**
 * Prints the opened identity, once the print is on record. Without it the page prints no identity at all, whatever key is
 * pressed: the style sheet hides a slip that has no watermark.
 */
export function CetakIdentitas({ print, pembukaanId }: Readonly<{ print: PrintAction; pembukaanId: string }>) {
  const t = useTranslations('formLangkah.buka')
  const { tanda, busy, record } = useRecordedPrint(print, pembukaanId)
  return (
    <>
      <p className="print:hidden">
        <Button variant="secondary" onClick={() => void record()} aria-disabled={busy || undefined}>
          {t(busy ? 'mencetak' : 'cetak')}
        </Button>
      </p>
      {tanda && <Watermark tanda={tanda} />}
    </>
  )
}
