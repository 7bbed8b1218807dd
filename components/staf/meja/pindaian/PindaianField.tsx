'use client'

import { useEffect } from 'react'
import { useTranslations } from 'next-intl'
import { useBatas } from '@/components/bukti/use-batas'
import type { FormBag } from '@/components/form/typed-form'
import { Field, fieldAria } from '@/components/ui/Field'
import type { Layanan } from '@/lib/domain/layanan'
import { batasBerkasOf } from '@/lib/domain/lapor/bukti'
import { HALAMAN_PINDAIAN, terimaPindaian } from '@/lib/domain/lapor/pindaian-masuk'
import { countPenutup } from '@/lib/domain/lapor/penutup'
import { PindaianEditor } from './PindaianEditor'
import { SalinanSiap } from './SalinanSiap'
import { sisipanOf, type TempatSisipan } from './sisipan'
import { usePindaian, type PindaianState } from './use-pindaian'

/** What went wrong here and has not been mended since. */
function openFault({ galat, penutup, centang }: PindaianState): string | null {
  if (galat === 'pindaian.tutup' && (countPenutup(penutup.semua) > 0 || centang.kosong)) return null
  return galat === 'pindaian.periksa' && centang.diperiksa ? null : galat
}

type Props = Readonly<{ bag: FormBag; tempat: TempatSisipan; inBrowser: boolean; layanan: Layanan }>

/**
 * The scan of a paper letter. With scripts it is covered and sealed here, and its field has no name, so that no post can carry
 * it; without them it goes to the server, which seals it and makes no copy.
 */
export function PindaianField({ bag, tempat, inBrowser, layanan }: Props) {
  const [input, state] = usePindaian(inBrowser, layanan)
  const { tahap, pindaian, pasangan } = state
  useEffect(() => tempat.lay(sisipanOf({ tahap, pasangan }, layanan)), [tempat, tahap, pasangan, layanan])
  const t = useTranslations('pindaianMasuk')
  const isian = useTranslations('isian')
  const { batas } = useBatas(batasBerkasOf(layanan))
  const galat = openFault(state)
  // Keys are made at run time; each of them is a sentence of `isian.pindaian`.
  const own = galat !== null && isian.has(galat as never) ? isian(galat as never) : undefined
  const told = bag.error('pindaian') ?? bag.error('pindaianDiperiksa')
  // What the form found missing before is not said beside what has been done since.
  const done = (tahap !== 'kosong' && told === isian('pindaian.wajib')) || (tahap === 'siap' && told === isian('pindaian.belum'))
  const hint = `${t('hint', { batas, halaman: HALAMAN_PINDAIAN })} ${t(inBrowser ? 'hintPeramban' : 'hintServer')}`
  const texts = { label: t('label'), hint, error: own ?? (done ? undefined : told) }
  return (
    <Field id="pindaian" {...texts}>
      <div className="rounded border-2 border-dashed border-edge bg-surface p-4" hidden={tahap !== 'kosong'}>
        <input
          ref={input}
          type="file"
          id="pindaian"
          name={inBrowser ? undefined : 'pindaian'}
          accept={terimaPindaian()}
          onChange={inBrowser ? (event) => state.choose(event.currentTarget) : undefined}
          {...fieldAria('pindaian', texts)}
        />
      </div>
      {tahap === 'membuka' && <p role="status">{t('membuka')}</p>}
      {pindaian && (tahap === 'menutup' || tahap === 'mengirim') && <PindaianEditor state={state} pindaian={pindaian} />}
      {pasangan && tahap === 'siap' && <SalinanSiap state={state} salinan={pasangan.salinan} />}
    </Field>
  )
}
