'use client'

import { useTranslations } from 'next-intl'
import { Button } from '@/components/ui/Button'
import { BERKAS, FileName } from '@/components/ui/FileInput'
import { Progress } from '@/components/ui/Progress'
import { BUKTI_ERROR } from '@/lib/domain/lapor/galat-bukti'
import type { Batas } from './use-batas'
import { useSize } from './use-size'
import type { Kiriman } from './use-unggahan'

type Props = Readonly<{ items: readonly Kiriman[]; batas: Batas; onRetry: (item: Kiriman) => void; onDrop: (key: number) => void }>

function KirimanRow({ item, batas, onRetry, onDrop }: Readonly<{ item: Kiriman }> & Omit<Props, 'items'>) {
  const t = useTranslations('bukti')
  const isian = useTranslations('isian.bukti')
  const size = useSize()
  // A word this page does not know says no more than that it did not work.
  const galat = BUKTI_ERROR.find((word) => word === item.galat) ?? 'gagal'
  const putus = item.galat === 'putus'
  const text = putus ? t('putus') : isian(galat, { ukuran: size(item.file.size), ...batas })
  const bagian = Math.round(item.bagian * 100)
  // The same file sent again is refused again, unless it was the way that failed.
  const again = item.galat !== null && (putus || galat === 'gagal')
  return (
    <li className={BERKAS}>
      <FileName name={item.file.name} picture={item.gambar} />
      <span className="row">
        {again && (
          <Button variant="quiet" onClick={() => onRetry(item)}>
            {t('cobaLagi')}
            <span className="sr"> {item.file.name}</span>
          </Button>
        )}
        <Button variant="quiet" onClick={() => onDrop(item.key)}>
          {t(item.galat === null ? 'batal' : 'buang')}
          <span className="sr"> {item.file.name}</span>
        </Button>
      </span>
      {item.galat === null ? (
        <span className="col-span-full flex items-center gap-3">
          <Progress label={t('kemajuan', { nama: item.file.name })} value={bagian} />
          <span className="meta whitespace-nowrap" aria-hidden="true">
            {bagian} %
          </span>
        </span>
      ) : (
        <span className="err col-span-full">{text}</span>
      )}
    </li>
  )
}

/** Files on their way, each with its own bar, and those that were refused, each in its own words. */
export function BerkasKirim({ items, batas, onRetry, onDrop }: Props) {
  const t = useTranslations('bukti')
  const open = items.filter((item) => item.berkas === null)
  const moving = open.filter((item) => item.galat === null).length
  return (
    <>
      <p className="sr" role="status">
        {items.length > 0 && t('keadaan', { jalan: moving, sampai: items.length - open.length, gagal: open.length - moving })}
      </p>
      {open.length > 0 && (
        <ul className="files" aria-label={t('perjalanan')}>
          {open.map((item) => (
            <KirimanRow key={item.key} item={item} batas={batas} onRetry={onRetry} onDrop={onDrop} />
          ))}
        </ul>
      )}
    </>
  )
}
