import 'server-only'
import { periksaSistem, type FaktaSistem, type Temuan } from '@/lib/domain/sistem/periksa'
import { officeDate } from '@/lib/domain/tenggat/kalender'
import { findInstalasi } from '@/lib/data/instalasi'
import { getKalender } from '@/lib/data/kalender'
import { isDenyutSegar } from '@/lib/data/denyut'
import { readVersiBasisData, summariseOutbox } from '@/lib/data/sistem'
import { lastAnchor } from '@/lib/infra/anchor-file'
import { judgeSalinan } from '@/lib/infra/cadangan/key-copy'
import { readPenerimaCadangan } from '@/lib/infra/cadangan/penerima-cadangan'
import { daysOfCertificate } from '@/lib/infra/certificate'
import { now } from '@/lib/infra/clock'
import { freeDisk } from '@/lib/infra/disk'
import { env } from '@/lib/infra/env'
import { within } from '@/lib/infra/patience'
import { isPesanOn } from '@/lib/infra/pesan'
import { isPenerbitSama } from '@/lib/infra/penerbit-oidc'
import { pingScanner } from '@/lib/infra/scanner/scanner'
import { checkSecrets, faultOfKeys } from '@/lib/infra/secrets'
import { probeStorage } from '@/lib/infra/storage/probe'
import { findCelahBaru } from '@/lib/services/audit/celah'
import { getPemeriksaan } from '@/lib/services/audit/verify-nightly'
import { getCadanganAt } from '@/lib/services/cadangan/last-cadangan'
import { listKunciBerbeda } from '@/lib/services/kunci/cocok-sematan'
import { checkJam } from './jam'

const JAM = 3_600_000
const jamSejak = (at: Date | null): number | null => (at ? Math.max(0, Math.floor((now().getTime() - at.getTime()) / JAM)) : null)

async function keysFit(): Promise<boolean> {
  checkSecrets()
  const instalasi = await findInstalasi()
  return instalasi === null || faultOfKeys(instalasi) === null
}

async function judgeJangkar(): Promise<FaktaSistem['jangkar']> {
  if (await findCelahBaru()) return 'CELAH'
  return (await lastAnchor()) ? 'COCOK' : 'BELUM_ADA'
}

async function readJejak(): Promise<FaktaSistem['jejak']> {
  const periksa = await getPemeriksaan()
  return periksa && { hasil: periksa.hasil, jam: jamSejak(periksa.at) ?? 0 }
}

async function readSurel(): Promise<FaktaSistem['surel']> {
  return { keluar: env().mail !== 'outbox', ...(await summariseOutbox(now())) }
}

async function readPesan(): Promise<FaktaSistem['pesan']> {
  return isPesanOn() ? summariseOutbox(now(), 'TELEPON') : 'MATI'
}

async function readSertifikat(): Promise<FaktaSistem['sertifikat']> {
  const url = new URL(env().appUrl)
  return url.protocol === 'https:' ? daysOfCertificate(url, now()) : 'HTTP'
}

async function askMasukKantor(): Promise<FaktaSistem['masukKantor']> {
  const { oidc } = env()
  if (!oidc) return 'MATI'
  return (await isPenerbitSama(oidc.issuer)) ? 'MENJAWAB' : 'LAIN'
}

/** Each part is asked beside the others, with little patience: one that hangs is told as one that fails. */
async function readFakta(): Promise<FaktaSistem> {
  const [dalam, luar] = await Promise.all([readDalam(), readLuar()])
  return { demo: env().demo, hari: officeDate(now()), node: Number(process.versions.node.split('.')[0]), ...dalam, ...luar }
}

type Luar = 'surel' | 'pesan' | 'pemindai' | 'sertifikat' | 'masukKantor'

/** What this machine and its database hold. */
async function readDalam(): Promise<Omit<FaktaSistem, Luar | 'demo' | 'hari' | 'node'>> {
  const { diskFloor, secretsDir } = env()
  const [basisData, penyimpanan, bebas, kunci, sematan, jejak, jangkar, jam, pekerja, kalender, cadanganAt] = await Promise.all([
    within(readVersiBasisData, null),
    within(probeStorage, false),
    within<number | null>(freeDisk, null),
    within(keysFit, false),
    within(async () => (await listKunciBerbeda()).length, null),
    within(readJejak, null),
    within(judgeJangkar, null),
    within<FaktaSistem['jam']>(checkJam, null),
    within(isDenyutSegar, false),
    within(async () => (await getKalender()).sampai, null),
    within<Readonly<{ at: Date | null }> | null>(async () => ({ at: await getCadanganAt() }), null),
  ])
  return {
    ...{ penyimpanan, kunci, sematan, jejak, jangkar, jam, pekerja, kalender, salinanKunci: judgeSalinan(secretsDir) },
    basisData: basisData === null ? null : { versi: basisData },
    ruang: bebas === null ? null : { bebas, lantai: diskFloor },
    cadangan: cadanganAt && { kunci: readPenerimaCadangan() !== null, jam: jamSejak(cadanganAt.at) },
  }
}

/** What lies with others: mail, scanner, certificate, the office's sign-in. */
async function readLuar(): Promise<Pick<FaktaSistem, Luar>> {
  const [surel, pesan, pemindai, sertifikat, masukKantor] = await Promise.all([
    within(readSurel, null),
    within(readPesan, null),
    within<FaktaSistem['pemindai']>(pingScanner, 'DIAM'),
    within(readSertifikat, null),
    within<FaktaSistem['masukKantor']>(askMasukKantor, 'DIAM'),
  ])
  return { surel, pesan, pemindai, sertifikat, masukKantor }
}

/** How each part of the site is, for the page of the system and the console. */
export async function periksa(): Promise<readonly Temuan[]> {
  return periksaSistem(await readFakta())
}
