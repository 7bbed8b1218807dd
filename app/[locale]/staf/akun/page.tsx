import type { Metadata } from 'next'
import { getTranslations } from 'next-intl/server'
import { SessionTable } from '@/components/akun/SessionTable'
import { KodeCadangan } from '@/components/awal/KodeCadangan'
import { SandiForm } from '@/components/masuk/SandiForm'
import { ClientMessages } from '@/components/shell/ClientMessages'
import { PressForm } from '@/components/form/SubmitForm'
import { BagianKantor } from '@/components/staf/akun/BagianKantor'
import { FaktorForm } from '@/components/staf/akun/FaktorForm'
import { TeleponSaya } from '@/components/staf/akun/TeleponSaya'
import { KodeKonfirmasi } from '@/components/staf/jabatan/KodeKonfirmasi'
import { Notice } from '@/components/ui/Notice'
import { showFaktorKedua } from '@/lib/services/awal/read-undangan'
import { listKodeSaya } from '@/lib/services/jabatan/list-usulan'
import { listSessionSaya } from '@/lib/services/masuk/list-sessions'
import { getAkunSaya } from '@/lib/services/petugas/list-petugas'
import { getTeleponSaya } from '@/lib/services/petugas/telepon-saya'
import { getFaktor, getKode } from '@/lib/web/faktor-cookie'
import { getBukti } from '@/lib/web/kantor/cookies'
import { isKantorOn, isPenerbitKini } from '@/lib/web/kantor/provider'
import { readSessionToken, requirePetugas } from '@/lib/web/session'
import {
  changePasswordAction,
  closeKodeAction,
  endKantorAction,
  endSessionAction,
  enrolFaktorAction,
  proveKantorAction,
  setTeleponAction,
  signOutEverywhereAction,
  startFaktorAction,
} from './actions'

type Props = Readonly<{ searchParams: Promise<Readonly<Record<string, string | string[] | undefined>>> }>

const KABAR = ['sandi', 'faktor', 'sesi', 'telepon', 'faktorWajib'] as const

export async function generateMetadata(): Promise<Metadata> {
  return { title: (await getTranslations('awal.akun'))('judul') }
}

async function Faktor() {
  const petugas = await requirePetugas({ tanpaFaktor: true })
  const t = await getTranslations('awal.akun')
  const [akun, rahasia, kode] = [await getAkunSaya(petugas), await getFaktor(petugas.id), await getKode(petugas.id)]
  if (akun.faktorKedua && kode.length > 0) {
    return (
      <>
        <KodeCadangan kode={kode} />
        <PressForm action={closeKodeAction} label={t('sudahDicatat')} />
      </>
    )
  }
  if (akun.faktorKedua) return <p className="text">{t('terpasang', { n: akun.kodeCadangan })}</p>
  if (rahasia) return <FaktorForm action={enrolFaktorAction} faktor={showFaktorKedua(rahasia, petugas.namaPengguna)} />
  return (
    <>
      <p className="text">{t('belum')}</p>
      <PressForm action={startFaktorAction} label={t('pasang')} />
    </>
  )
}

/** Nothing at all where the office has no sign-in of its own and none is bound. */
async function Kantor({ query }: Readonly<{ query: Awaited<Props['searchParams']> }>) {
  const petugas = await requirePetugas({ tanpaFaktor: true })
  const [{ akunKantor, faktorKedua }, bukti] = [await getAkunSaya(petugas), await getBukti()]
  if (!isKantorOn() && !akunKantor) return null
  return (
    <ClientMessages namespaces={['kantor', 'awal', 'isian']}>
      <BagianKantor
        akun={akunKantor}
        berlaku={akunKantor !== null && isPenerbitKini(akunKantor.penerbit)}
        terbukti={bukti?.petugasId === petugas.id}
        faktorKedua={faktorKedua}
        kabar={query.kabar}
        gagal={query.kantor}
        buktikan={proveKantorAction}
        lepas={endKantorAction}
      />
    </ClientMessages>
  )
}

/** Nothing where the office sends no short messages and none is stored. */
async function Telepon() {
  const telepon = await getTeleponSaya(await requirePetugas({ tanpaFaktor: true }))
  return telepon.tersimpan || telepon.bolehTambah ? <TeleponSaya simpan={setTeleponAction} {...telepon} /> : null
}

export default async function AkunPage({ searchParams }: Props) {
  const petugas = await requirePetugas({ tanpaFaktor: true })
  const query = await searchParams
  const t = await getTranslations('awal.akun')
  const session = await listSessionSaya(petugas, (await readSessionToken()) ?? '')
  const kode = await listKodeSaya(petugas)
  const selesai = KABAR.find((known) => known === query.kabar)
  return (
    <ClientMessages namespaces={['awal', 'isian']}>
      <h1>{t('judul')}</h1>
      {selesai && (
        <Notice tone={selesai === 'faktorWajib' ? 'warn' : 'ok'} role="status" className="mt-4">
          <p>{t(`kabar.${selesai}`)}</p>
        </Notice>
      )}
      {kode.length > 0 && <KodeKonfirmasi kode={kode} />}
      <section className="flow mt-4" id="faktor">
        <h2>{t('faktor')}</h2>
        <Faktor />
      </section>
      <section className="mt-12">
        <h2>{t('sandi')}</h2>
        <SandiForm action={changePasswordAction} />
      </section>
      <Kantor query={query} />
      <Telepon />
      <section className="flow mt-12" id="sesi">
        <h2>{t('sesi')}</h2>
        <p className="text">{t('sesiIsi')}</p>
        <SessionTable session={session} end={endSessionAction} petugas />
      </section>
      <section className="flow mt-12">
        <h2>{t('keluarSemua')}</h2>
        <p className="text">{t('keluarSemuaIsi')}</p>
        <PressForm action={signOutEverywhereAction} label={t('keluarSemua')} lupakan />
      </section>
    </ClientMessages>
  )
}
