'use client'

import { useState } from 'react'
import { useTranslations } from 'next-intl'
import { useHydrated } from '@/components/form/use-hydrated'
import { Button } from '@/components/ui/Button'
import { drawTanda } from '@/lib/browser/tanda-gambar'
import { saveBerkas } from '@/lib/browser/unduh'

type Props = Readonly<{ nomorTiket: string; kodeAkses: string; alamatLacak: string; kantor: string }>

type Hasil = 'tersalin' | 'tergambar' | 'gagal'

/** Ways to keep both codes that a phone has; without scripts the browser's own print does it. */
export function SimpanTerima({ nomorTiket, kodeAkses, alamatLacak, kantor }: Props) {
  const t = useTranslations('tandaTerima.simpanCara')
  const label = useTranslations('tandaTerima')
  const [hasil, setHasil] = useState<Hasil | null>(null)
  const lines = [kantor, `${label('nomorTiket')}: ${nomorTiket}`, `${label('kodeAkses')}: ${kodeAkses}`, alamatLacak]
  const ya = (done: Hasil) => () => setHasil(done)
  const salin = () => void navigator.clipboard?.writeText(lines.join('\n')).then(ya('tersalin'), ya('gagal'))
  const gambar = () =>
    void drawTanda(lines)
      .then((isi) => saveBerkas({ nama: 'catatan.png', isi }))
      .then(ya('tergambar'), ya('gagal'))
  // The code is printed only while it is open.
  const cetak = () => {
    for (const box of document.querySelectorAll<HTMLDetailsElement>('details.code-box')) box.open = true
    window.print()
  }
  if (!useHydrated()) return <p className="meta">{label('cetak')}</p>
  return (
    <div className="flow">
      <p className="row actions">
        <Button variant="secondary" onClick={salin}>
          {t('salin')}
        </Button>
        <Button variant="secondary" onClick={cetak}>
          {t('pdf')}
        </Button>
        <Button variant="secondary" onClick={gambar}>
          {t('gambar')}
        </Button>
      </p>
      <p className="meta" role="status">
        {hasil ? t(hasil) : t('petunjuk')}
      </p>
    </div>
  )
}
