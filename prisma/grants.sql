-- Rights of the application's login (put in for "{{role}}"), set anew after every migration.
-- Whoever takes over the web server gets these rights and no more: history, audit and register can be added to but
-- not altered, and sealed identities can be put in but not read.
DO $$
BEGIN
  EXECUTE format('REVOKE CREATE, TEMPORARY ON DATABASE %I FROM PUBLIC', current_database());
  EXECUTE format('GRANT CONNECT ON DATABASE %I TO "{{role}}"', current_database());
END $$;

REVOKE CREATE ON SCHEMA public FROM PUBLIC;
REVOKE ALL ON ALL TABLES IN SCHEMA public FROM PUBLIC;
REVOKE ALL ON SCHEMA public FROM "{{role}}";
REVOKE ALL ON ALL TABLES IN SCHEMA public FROM "{{role}}";

GRANT USAGE ON SCHEMA public TO "{{role}}";
GRANT USAGE ON ALL SEQUENCES IN SCHEMA public TO "{{role}}";
GRANT SELECT, INSERT, UPDATE, DELETE ON ALL TABLES IN SCHEMA public TO "{{role}}";

REVOKE ALL ON "_prisma_migrations" FROM "{{role}}";

REVOKE UPDATE, DELETE ON "riwayat", "jejakAudit", "bukuPengaduan", "pembukaanIdentitas" FROM "{{role}}";
REVOKE UPDATE, DELETE
ON "pernyataanRahasia", "persetujuanKunci", "pelepasanSegelUlang", "cetakIdentitas"
FROM "{{role}}";
REVOKE UPDATE, DELETE
ON "penutupanBuku",
"eksporBuku",
"nomorTersegel",
"pindaianSurat",
"salinanNaskah",
"tindakLanjut",
"kepuasan",
"eksporRekap",
"nomorTerbit"
FROM "{{role}}";
-- A file stays as it came; only what a scanner found, whether the public may see it, and that its bytes are gone, is noted.
GRANT UPDATE (pemindaian) ON "pindaianSurat" TO "{{role}}";
REVOKE UPDATE, DELETE ON "berkasPetugas" FROM "{{role}}";
GRANT UPDATE (pemindaian, "bolehPublik", "disetujuiId", "disetujuiAt", "hilangAt") ON "berkasPetugas" TO "{{role}}";
REVOKE INSERT, UPDATE, DELETE ON "pemusnahanIdentitas" FROM "{{role}}";
-- What was founded, confirmed or decided stays so.
REVOKE UPDATE, DELETE
ON "pendirian", "konfirmasiJabatan", "suaraPemulihan", "riwayatInstansi", "lambang"
FROM "{{role}}";
-- An account at the office's own sign-in is bound and let go of, never handed on.
REVOKE UPDATE ON "akunKantor" FROM "{{role}}";
REVOKE DELETE ON "usulanJabatan", "tantangan", "pemegangBagian" FROM "{{role}}";
-- Triggers of the owner write here; the application reads what it, or whoever took it over, has changed.
REVOKE INSERT, UPDATE, DELETE ON "perubahanWewenang" FROM "{{role}}";
REVOKE UPDATE, DELETE ON "pemeriksaanJejak", "pengakuanPemulihan" FROM "{{role}}";
-- What the desk did for a reporter, and by which proof, stays so.
REVOKE UPDATE, DELETE ON "wakilPelapor" FROM "{{role}}";
REVOKE DELETE ON "jangkarAudit" FROM "{{role}}";
-- An alarm can be raised and closed, not unsaid.
REVOKE UPDATE, DELETE ON "peringatanKustodi" FROM "{{role}}";
GRANT UPDATE (aktif, "ditutupAt", "ditutupId") ON "peringatanKustodi" TO "{{role}}";
-- Written once, at the first start; a renewed key is noted by the owner.
REVOKE UPDATE, DELETE ON "instalasi" FROM "{{role}}";

-- What was issued stays as it was issued; only whether it still holds may change.
REVOKE UPDATE, DELETE ON "dokumenTerbit" FROM "{{role}}";
GRANT UPDATE (status) ON "dokumenTerbit" TO "{{role}}";

-- Everything about an envelope but its bytes: whose it is and to whom it is sealed, to count and to check.
REVOKE SELECT, UPDATE, DELETE ON "identitas" FROM "{{role}}";
GRANT
  SELECT (
    id,
    "pengaduanId",
    urutan,
    field,
    algoritma,
    penerima,
    "dibuatAt",
    "sidikToken",
    "tidakTerbuktiAt",
    "dipindahkanAt"
  )
ON "identitas"
TO "{{role}}";
REVOKE SELECT, UPDATE ON "identitasPengganti" FROM "{{role}}";
GRANT SELECT ("identitasId", "serahTerimaId", penerima, "dibuatAt", "diujiAt") ON "identitasPengganti" TO "{{role}}";
-- What was exchanged is kept for a time and read by nobody.
REVOKE ALL ON "identitasLama" FROM "{{role}}";

REVOKE ALL ON ALL FUNCTIONS IN SCHEMA public FROM PUBLIC;
GRANT EXECUTE
ON FUNCTION "lepasAmplop"(uuid),
"lepasSegelUlang"(uuid, INTEGER),
"gantiAmplop"(uuid),
"musnahkanAmplop"(text),
"serahTerimaTerbukti"(uuid),
"tandaiTidakTerbukti"(uuid, uuid[]),
"ujiPengganti"(uuid, uuid, text),
"musnahkanAmplopLama"()
TO "{{role}}";
