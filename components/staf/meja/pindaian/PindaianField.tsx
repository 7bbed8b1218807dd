'use client'

import type { RefObject } from 'react'
import { useTranslations } from 'next-intl'
import { useBatas } from '@/components/bukti/use-batas'
import type { FormBag } from '@/components/form/typed-form'
import type { Sisipan } from '@/components/lapor/use-laporan-form'
import { Field, fieldAria } from '@/components/ui/Field'
import { CARA_BERPINDAIAN, HALAMAN_PINDAIAN, terimaPindaian } from '@/lib/domain/lapor/pindaian-masuk'
import { PindaianEditor } from './PindaianEditor'
import { SalinanSiap } from './SalinanSiap'
import type { PindaianState } from './use-pindaian'

/** What the form of the desk sends of its letter: the pair the server keeps, and the envelope of the original's key. */
export function sisipanOf({ tahap, pasangan }: PindaianState): Sisipan {
  return {
    faults: (form): Readonly<Record<string, string>> => {
      if (tahap === 'siap') return {}
      if (tahap !== 'kosong') return { pindaian: 'pindaian.belum' }
      return CARA_BERPINDAIAN.some((cara) => cara === form.get('cara')) ? { pindaian: 'pindaian.wajib' } : {}
    },
    seal: async (form, recipients) => {
      if (!pasangan) return
      const { sealKunciAsli } = await import('@/lib/browser/pindaian/seal-asli')
      form.set('amplopPindaian', await sealKunciAsli(pasangan.asli, pasangan.id, String(form.get('kunciKirim')), recipients))
      form.set('pindaianId', pasangan.id)
      form.set('pindaianDiperiksa', '1')
      form.set('untuk', recipients.join(' '))
    },
  }
}

type Props = Readonly<{ bag: FormBag; input: RefObject<HTMLInputElement | null>; state: PindaianState; inBrowser: boolean }>

/**
 * The scan of a paper letter. With scripts it is covered and sealed here, and its field has no name, so that no post can carry
 * it; without them it goes to the server, which seals it and makes no copy.
 */
export function PindaianField({ bag, input, state, inBrowser }: Props) {
  const t = useTranslations('pindaianMasuk')
  const isian = useTranslations('isian')
  const { batas } = useBatas('DUMAS')
  const { tahap, pindaian, pasangan, galat } = state
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
