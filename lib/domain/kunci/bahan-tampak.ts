import type { Layanan } from '@/lib/domain/layanan'

/** A share of his own, and the wrapped key that opens it. `untuk`: to whom it is lent. */
export type BagianSaya = Readonly<{ bungkus: string; bagian: string; untuk: string }>

export type BahanKunci = Readonly<{
  kunciId: string
  /** His own wrapped key, where the proposed one is his. */
  bungkus: string | null
  bagian: BagianSaya | null
  /** Shares lent to him for this key. */
  dipinjam: readonly string[]
}>

export type Berkumpul = Readonly<{
  id: string
  nama: string
  jabatan: string
  penerima: string | null
  sidik: string | null
  saya: boolean
}>

/** What this reader's browser needs to act with his keys; useless without his passphrases. */
export type BahanTampak = Readonly<{
  layanan: Layanan
  bungkusPemegang: string | null
  /** His key as a recovery holder, to vote with. */
  bungkusBagian: string | null
  pemulihan: string | null
  kunci: readonly BahanKunci[]
  berkumpul: readonly Berkumpul[]
}>
