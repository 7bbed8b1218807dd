'use client'

import { useEffect } from 'react'
import { useTranslations } from 'next-intl'
import { useBatas } from '@/components/bukti/use-batas'
import type { FormBag } from '@/components/form/typed-form'
import { Field, fieldAria } from '@/components/ui/Field'
import { HALAMAN_PINDAIAN, terimaPindaian } from '@/lib/domain/lapor/pindaian-masuk'
import { PindaianEditor } from './PindaianEditor'
import { SalinanSiap } from './SalinanSiap'
import { sisipanOf, type TempatSisipan } from './sisipan'
import { usePindaian } from './use-pindaian'

type Props = Readonly<{ bag: FormBag; tempat: TempatSisipan; inBrowser: boolean }>

/**
 * The scan of a paper letter. With scripts it is covered and sealed here, and its field has no name, so that no post can carry
 * it; without them it goes to the server, which seals it and makes no copy.
 */
export function PindaianField({ bag, tempat, inBrowser }: Props) {
  const [input, state] = usePindaian(inBrowser)
  const { tahap, pindaian, pasangan, galat } = state
  useEffect(() => tempat.lay(sisipanOf({ tahap, pasangan })), [tempat, tahap, pasangan])
  const t = useTranslations('pindaianMasuk')
  const isian = useTranslations('isian')
  const { batas } = useBatas('DUMAS')
  // Keys are made at run time; each of them is a sentence of `isian.pindaian`.
  const own = galat !== null && isian.has(galat as never) ? isian(galat as never) : undefined
  const hint = `${t('hint', { batas, halaman: HALAMAN_PINDAIAN })} ${t(inBrowser ? 'hintPeramban' : 'hintServer')}`
  const texts = { label: t('label'), hint, error: own ?? bag.error('pindaian') ?? bag.error('pindaianDiperiksa') }
  return (
    <Field id="pindaian" {...texts}>
      <div className="drop mt-s" hidden={tahap !== 'kosong'}>
        <input
          ref={input} type="file" id="pindaian" name={inBrowser ? undefined : 'pindaian'} accept={terimaPindaian()}
          onChange={inBrowser ? (event) => state.choose(event.currentTarget) : undefined} {...fieldAria('pindaian', texts)}
        />
      </div>
      {tahap === 'membuka' && <p role="status">{t('membuka')}</p>}
      {pindaian && (tahap === 'menutup' || tahap === 'mengirim') && <PindaianEditor state={state} pindaian={pindaian} />}
      {pasangan && tahap === 'siap' && <SalinanSiap state={state} salinan={pasangan.salinan} />}
    </Field>
  )
}
