'use client'

import { useState } from 'react'
import { useTranslations } from 'next-intl'
import { Button } from '@/components/ui/Button'
import { Notice } from '@/components/ui/Notice'
import { pilihanAlamat, type AlamatAmplop, type PilihanAlamat } from '@/lib/domain/identitas/alamat-amplop'
import type { Opened } from '../opening/Opening'
import { useMoment } from '../short-date'
import type { IdentitasDibuka } from './reveal-amplop'
import { useRecordedPrint, type PrintAction } from './use-recorded-print'

function Label({ alamat, kode }: Readonly<{ alamat: AlamatAmplop; kode: string | null }>) {
  const t = useTranslations('suratKeluar.label')
  return (
    <div className={kode ? 'label-amplop label-tercatat' : 'label-amplop'} lang="id">
      <p>{t('kepada')}</p>
      <p>
        <strong>{alamat.kepada}</strong>
      </p>
      {alamat.baris.map((baris, index) => (
        <p key={index}>{baris}</p>
      ))}
      {kode && <p className="label-kode mt-[5mm] text-[7.5pt]">{t('kode', { kode })}</p>}
    </div>
  )
}

type TerbukaProps = Readonly<{ alamat: AlamatAmplop | null; print: PrintAction; pembukaanId: string; onClose: () => void }>

/** The label on screen; it prints only once the print is on record. */
function SatuLabel({ alamat, print, pembukaanId, onClose }: TerbukaProps) {
  const t = useTranslations('suratKeluar.label')
  const { tanda, busy, record } = useRecordedPrint(print, pembukaanId)
  const kode = tanda?.kode ?? null
  return (
    <>
      {alamat ? (
        <Label alamat={alamat} kode={kode} />
      ) : (
        <Notice tone="warn">
          <p>{t('tanpaAlamat')}</p>
        </Notice>
      )}
      <p className="row actions print:hidden">
        {alamat && (
          <Button onClick={() => void record()} aria-disabled={busy || undefined}>
            {t(busy ? 'mencetak' : 'cetak')}
          </Button>
        )}
        <Button variant="secondary" onClick={onClose}>
          {t('tutup')}
        </Button>
      </p>
    </>
  )
}

type PilihanProps = Readonly<{ pilihan: readonly PilihanAlamat[]; onChoose: (urutan: number) => void }>

/** Where envelopes of a case bear different addresses, a person says which one the letter goes to; none is taken silently. */
function PilihAlamat({ pilihan, onChoose }: PilihanProps) {
  const t = useTranslations('suratKeluar.label')
  const asal = useTranslations('formLangkah.buka.asal')
  const moment = useMoment()
  return (
    <fieldset className="form print:hidden">
      <legend>{t('pilihAlamat')}</legend>
      <p className="text">{t('pilihAlamatIsi')}</p>
      {pilihan.map(({ urutan, asal: dari, at, alamat }) => (
        <p key={urutan} className="row actions">
          <Button variant="secondary" onClick={() => onChoose(urutan)}>
            {[asal(dari), moment(new Date(at)), ...(alamat ? [alamat.kepada, ...alamat.baris] : [t('tanpaAlamatPendek')])].join(', ')}
          </Button>
        </p>
      ))}
    </fieldset>
  )
}

type LabelProps = Opened<IdentitasDibuka> & Readonly<{ print: PrintAction; wilayah: Readonly<Record<string, string>> }>

/** The address of an opened envelope, as the label it is printed on. */
export function LabelAmplop({ terbuka, timer, close, print, wilayah }: LabelProps) {
  const pilihan = pilihanAlamat(terbuka.amplop, wilayah)
  const [urutan, setUrutan] = useState(pilihan.length === 1 ? (pilihan[0]?.urutan ?? null) : null)
  const chosen = pilihan.find((row) => row.urutan === urutan)
  return (
    <div className="flow">
      <p className="print:hidden">{timer}</p>
      {chosen ? (
        <SatuLabel alamat={chosen.alamat} print={print} pembukaanId={terbuka.pembukaanId} onClose={close} />
      ) : (
        <PilihAlamat pilihan={pilihan} onChoose={setUrutan} />
      )}
    </div>
  )
}
