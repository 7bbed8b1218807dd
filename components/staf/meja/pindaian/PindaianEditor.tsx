'use client'

import { useId, useState } from 'react'
import { useTranslations } from 'next-intl'
import type { PindaianTerbuka } from '@/lib/browser/pindaian/open-halaman'
import { Button } from '@/components/ui/Button'
import { countPenutup, KEPALA_SURAT, PENUTUP_BARU, TANDA_TANGAN } from '@/lib/domain/lapor/penutup'
import { HalamanTutup } from './HalamanTutup'
import { PenutupKontrol } from './PenutupKontrol'
import type { PenutupState } from './use-penutup'
import type { PindaianState } from './use-pindaian'

type Props = Readonly<{ state: PindaianState; pindaian: PindaianTerbuka }>

function Cepat({ penutup, jari, onJari }: Readonly<{ penutup: PenutupState; jari: boolean; onJari: () => void }>) {
  const t = useTranslations('pindaianMasuk')
  return (
    <div className="row" role="group" aria-label={t('alat')}>
      <Button variant="secondary" onClick={() => penutup.add(KEPALA_SURAT)}>
        {t('kepala')}
      </Button>
      <Button variant="secondary" onClick={() => penutup.add(TANDA_TANGAN)}>
        {t('tandaTangan')}
      </Button>
      <Button variant="secondary" onClick={() => penutup.add(PENUTUP_BARU)}>
        {t('tambah')}
      </Button>
      <Button
        variant="secondary"
        className="hidden any-pointer-coarse:inline-flex aria-pressed:bg-primary-soft"
        aria-pressed={jari}
        onClick={onJari}
      >
        {t('jari')}
      </Button>
    </div>
  )
}

function Halaman({ penutup, jumlah }: Readonly<{ penutup: PenutupState; jumlah: number }>) {
  const t = useTranslations('pindaianMasuk')
  const { halaman, semua } = penutup
  const step = (by: number) => penutup.go(Math.min(jumlah - 1, Math.max(0, halaman + by)))
  return (
    <>
      {jumlah > 1 && (
        <div className="row" role="group" aria-label={t('pindah')}>
          <Button variant="secondary" aria-disabled={halaman === 0 || undefined} onClick={() => step(-1)}>
            {t('sebelumnya')}
          </Button>
          <Button variant="secondary" aria-disabled={halaman === jumlah - 1 || undefined} onClick={() => step(1)}>
            {t('berikutnya')}
          </Button>
        </div>
      )}
      <p role="status">
        {t('halaman', { n: halaman + 1, jumlah })}. {t('hitung', { n: semua[halaman]?.length ?? 0, semua: countPenutup(semua) })}
      </p>
    </>
  )
}

function Centang({ state }: Readonly<{ state: PindaianState }>) {
  const t = useTranslations('pindaianMasuk')
  const ada = countPenutup(state.penutup.semua) > 0
  return (
    <div className="choices">
      {!ada && (
        <label className="choice">
          <input type="checkbox" checked={state.centang.kosong} onChange={(event) => state.tick({ kosong: event.target.checked })} />
          <span>{t('tanpaPenutup')}</span>
        </label>
      )}
      <label className="choice">
        <input
          type="checkbox"
          required
          checked={state.centang.diperiksa}
          onChange={(event) => state.tick({ diperiksa: event.target.checked })}
        />
        <span>{t('diperiksa')}</span>
      </label>
    </div>
  )
}

/** Where an officer covers what names the writer of a letter, page by page, before its copy is made. */
export function PindaianEditor({ state, pindaian }: Props) {
  const t = useTranslations('pindaianMasuk')
  const petunjukId = useId()
  const [jari, setJari] = useState(false)
  const { penutup, tahap } = state
  const sending = tahap === 'mengirim'
  return (
    <div className="tutup flow mt-4 rounded border border-edge bg-surface p-4" inert={sending}>
      <h3>{t('judul')}</h3>
      <p className="hint">{t('petunjuk')}</p>
      <p className="hint hidden any-pointer-coarse:inline-flex">{t('petunjukJari')}</p>
      <p className="hint" id={petunjukId}>
        {t('petunjukPapan')}
      </p>
      <Cepat penutup={penutup} jari={jari} onJari={() => setJari(!jari)} />
      <HalamanTutup pindaian={pindaian} penutup={penutup} jari={jari} petunjukId={petunjukId} />
      <PenutupKontrol penutup={penutup} />
      <Halaman penutup={penutup} jumlah={pindaian.jumlah} />
      <Centang state={state} />
      <p className="row actions">
        <Button aria-disabled={sending || undefined} onClick={() => void state.make()}>
          {t(sending ? 'membuat' : 'buat')}
        </Button>
        <Button variant="quiet" onClick={state.drop}>
          {t('ganti')}
        </Button>
      </p>
    </div>
  )
}
