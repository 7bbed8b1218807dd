-- Nobody decides about keys alone. Posts that do are given, ended and reset by proposals somebody else confirms.
CREATE TABLE "pendirian" (
  "layanan" "Layanan" PRIMARY KEY,
  "ditutupAt" TIMESTAMPTZ(3) NOT NULL
);

CREATE TABLE "usulanJabatan" (
  "id" UUID PRIMARY KEY,
  "jenis" TEXT NOT NULL,
  "petugasId" UUID REFERENCES "petugas" ("id") ON DELETE SET NULL ON UPDATE CASCADE,
  "layanan" "Layanan"[] NOT NULL,
  "cukupSatu" BOOLEAN NOT NULL DEFAULT false,
  "isi" JSONB NOT NULL,
  "rahasiaTersegel" BYTEA,
  "diusulkanId" UUID REFERENCES "petugas" ("id") ON DELETE SET NULL ON UPDATE CASCADE,
  "dibuatAt" TIMESTAMPTZ(3) NOT NULL,
  "menungguSejak" TIMESTAMPTZ(3) NOT NULL,
  "salahKode" INTEGER NOT NULL DEFAULT 0,
  "status" TEXT NOT NULL DEFAULT 'MENUNGGU',
  "selesaiAt" TIMESTAMPTZ(3),
  "selesaiId" UUID REFERENCES "petugas" ("id") ON DELETE SET NULL ON UPDATE CASCADE
);
CREATE INDEX "usulanJabatan_status_idx" ON "usulanJabatan" ("status");
CREATE INDEX "usulanJabatan_petugasId_idx" ON "usulanJabatan" ("petugasId");

CREATE TABLE "konfirmasiJabatan" (
  "usulanId" UUID NOT NULL REFERENCES "usulanJabatan" ("id") ON DELETE RESTRICT ON UPDATE CASCADE,
  "layanan" "Layanan" NOT NULL,
  "petugasId" UUID NOT NULL REFERENCES "petugas" ("id") ON DELETE RESTRICT ON UPDATE CASCADE,
  "dibuatAt" TIMESTAMPTZ(3) NOT NULL,
  PRIMARY KEY ("usulanId", "layanan")
);

-- A random secret sealed to one key: who sends it back holds that key.
CREATE TABLE "tantangan" (
  "id" UUID PRIMARY KEY,
  "tujuan" TEXT NOT NULL,
  "objek" TEXT NOT NULL,
  "penerima" TEXT NOT NULL,
  "sidik" TEXT NOT NULL,
  "petugasId" UUID NOT NULL REFERENCES "petugas" ("id") ON DELETE RESTRICT ON UPDATE CASCADE,
  "dibuatAt" TIMESTAMPTZ(3) NOT NULL,
  "terjawabAt" TIMESTAMPTZ(3)
);
CREATE INDEX "tantangan_objek_idx" ON "tantangan" ("objek");

-- The three who hold a recovery key together. Their shares are sealed to keys each made in his own browser.
CREATE TABLE "pemegangBagian" (
  "id" UUID PRIMARY KEY,
  "layanan" "Layanan" NOT NULL,
  "kunciId" UUID REFERENCES "kunciIdentitas" ("id") ON DELETE SET NULL ON UPDATE CASCADE,
  "petugasId" UUID NOT NULL REFERENCES "petugas" ("id") ON DELETE RESTRICT ON UPDATE CASCADE,
  "penerima" TEXT,
  "bungkus" BYTEA,
  "bagian" BYTEA,
  "ditunjukId" UUID NOT NULL REFERENCES "petugas" ("id") ON DELETE RESTRICT ON UPDATE CASCADE,
  "ditunjukAt" TIMESTAMPTZ(3) NOT NULL,
  "sejak" TIMESTAMPTZ(3),
  "selesaiAt" TIMESTAMPTZ(3)
);
CREATE INDEX "pemegangBagian_layanan_idx" ON "pemegangBagian" ("layanan");
CREATE INDEX "pemegangBagian_kunciId_idx" ON "pemegangBagian" ("kunciId");
CREATE INDEX "pemegangBagian_petugasId_idx" ON "pemegangBagian" ("petugasId");

-- What recovery holders decided, each with his own key.
CREATE TABLE "suaraPemulihan" (
  "objek" TEXT NOT NULL,
  "petugasId" UUID NOT NULL REFERENCES "petugas" ("id") ON DELETE RESTRICT ON UPDATE CASCADE,
  "setuju" BOOLEAN NOT NULL,
  "tantanganId" UUID NOT NULL REFERENCES "tantangan" ("id") ON DELETE RESTRICT ON UPDATE CASCADE,
  "dibuatAt" TIMESTAMPTZ(3) NOT NULL,
  PRIMARY KEY ("objek", "petugasId")
);

-- A share lent to the one who recovers, sealed to the new key he made.
CREATE TABLE "bagianDipinjam" (
  "kunciId" UUID NOT NULL REFERENCES "kunciIdentitas" ("id") ON DELETE RESTRICT ON UPDATE CASCADE,
  "petugasId" UUID NOT NULL REFERENCES "petugas" ("id") ON DELETE RESTRICT ON UPDATE CASCADE,
  "bagian" BYTEA NOT NULL,
  "dibuatAt" TIMESTAMPTZ(3) NOT NULL,
  PRIMARY KEY ("kunciId", "petugasId")
);

ALTER TABLE "petugas" ADD COLUMN "ditangguhkanSampai" TIMESTAMPTZ(3);
-- When a post really began to hold, whatever day is written in it.
ALTER TABLE "peranPetugas" ADD COLUMN "berlakuAt" TIMESTAMPTZ(3) NOT NULL DEFAULT now();
UPDATE "peranPetugas" SET "berlakuAt" = "mulai";

ALTER TABLE "instansi" ADD COLUMN "tungguKunciJam" INTEGER NOT NULL DEFAULT 72;
ALTER TABLE "instansi" ADD CONSTRAINT "instansi_tungguKunciJam_check" CHECK ("tungguKunciJam" >= 24);

ALTER TABLE "kunciIdentitas"
  ADD COLUMN "menungguSejak" TIMESTAMPTZ(3),
  ADD COLUMN "dilepasAt" TIMESTAMPTZ(3),
  ADD COLUMN "keberatanAt" TIMESTAMPTZ(3),
  ADD COLUMN "keberatanId" UUID REFERENCES "petugas" ("id") ON DELETE SET NULL ON UPDATE CASCADE,
  ADD COLUMN "keberatanAlasan" TEXT,
  ADD COLUMN "putusanAt" TIMESTAMPTZ(3),
  ADD COLUMN "hilangAt" TIMESTAMPTZ(3);

-- A hand-over releases envelopes only after its challenge was answered.
ALTER TABLE "serahTerima" ADD COLUMN "tantanganId" UUID REFERENCES "tantangan" ("id") ON DELETE SET NULL ON UPDATE CASCADE;

-- Layanan whose keys are in force today were founded when both first were.
INSERT INTO "pendirian" ("layanan", "ditutupAt")
  SELECT "layanan", max(coalesce("aktifAt", "dibuatAt")) FROM "kunciIdentitas" WHERE "aktif" IS NOT NULL GROUP BY "layanan" HAVING count(*) = 2;

-- Every envelope carries a random token; its hash stands beside it, so that a forged successor is told from a true one.
ALTER TABLE "identitas"
  ADD COLUMN "sidikToken" TEXT,
  ADD COLUMN "tidakTerbuktiAt" TIMESTAMPTZ(3),
  ADD COLUMN "dipindahkanAt" TIMESTAMPTZ(3);

-- Envelopes that were exchanged, for 30 days. Gone with their successor, whichever road destroys that.
CREATE TABLE "identitasLama" (
  "id" UUID PRIMARY KEY DEFAULT gen_random_uuid(),
  "identitasId" UUID NOT NULL REFERENCES "identitas" ("id") ON DELETE CASCADE ON UPDATE CASCADE,
  "serahTerimaId" UUID NOT NULL,
  "penerima" TEXT[],
  "amplop" BYTEA NOT NULL,
  "digantiAt" TIMESTAMPTZ(3) NOT NULL
);
CREATE INDEX "identitasLama_identitasId_idx" ON "identitasLama" ("identitasId");
CREATE INDEX "identitasLama_digantiAt_idx" ON "identitasLama" ("digantiAt");

-- KB007: the challenge of this hand-over was not answered.
CREATE FUNCTION "serahTerimaTerbukti"(proses uuid)
RETURNS boolean
LANGUAGE sql
STABLE
SET search_path = pg_catalog, public
AS $$
  SELECT EXISTS (SELECT 1 FROM "serahTerima" s JOIN "tantangan" t ON t.id = s."tantanganId"
    WHERE s.id = proses AND s.status = 'BERJALAN' AND t."terjawabAt" IS NOT NULL AND t.tujuan = 'SERAH_TERIMA'
      AND t.objek = 'kunciIdentitas:' || s."kunciBaruId"::text);
$$;

CREATE OR REPLACE FUNCTION "lepasSegelUlang"(pelepasan uuid, batas integer)
RETURNS TABLE (identitas uuid, kasus text, ruas text, isi bytea)
LANGUAGE plpgsql
SECURITY DEFINER
SET search_path = pg_catalog, public
AS $$
DECLARE
  catatan "pelepasanSegelUlang"%ROWTYPE;
  penulis xid;
  proses "serahTerima"%ROWTYPE;
  lama text;
  banyak integer;
BEGIN
  SELECT p.xmin INTO penulis FROM "pelepasanSegelUlang" p WHERE p.id = pelepasan FOR UPDATE;
  IF NOT FOUND THEN
    RAISE EXCEPTION 'pelepasan tidak dikenal' USING ERRCODE = 'KB001';
  END IF;
  SELECT * INTO catatan FROM "pelepasanSegelUlang" p WHERE p.id = pelepasan;
  IF penulis = pg_current_xact_id()::xid THEN
    RAISE EXCEPTION 'pelepasan belum tersimpan' USING ERRCODE = 'KB002';
  END IF;
  IF catatan."dilepasAt" IS NOT NULL THEN
    RAISE EXCEPTION 'pelepasan sudah dipakai' USING ERRCODE = 'KB003';
  END IF;
  IF NOT EXISTS (SELECT 1 FROM "jejakAudit" j WHERE j.objek = 'pelepasanSegelUlang:' || pelepasan::text) THEN
    RAISE EXCEPTION 'pelepasan tidak tercatat' USING ERRCODE = 'KB004';
  END IF;
  SELECT * INTO proses FROM "serahTerima" s WHERE s.id = catatan."serahTerimaId";
  IF proses.status <> 'BERJALAN' OR (SELECT count(*) FROM "persetujuanKunci" t WHERE t."kunciId" = proses."kunciBaruId") < 2 THEN
    RAISE EXCEPTION 'serah terima tidak berjalan' USING ERRCODE = 'KB005';
  END IF;
  IF NOT "serahTerimaTerbukti"(proses.id) THEN
    RAISE EXCEPTION 'kunci belum dibuktikan' USING ERRCODE = 'KB007';
  END IF;
  SELECT k.penerima INTO lama FROM "kunciIdentitas" k WHERE k.id = proses."kunciLamaId";
  IF catatan.tahap = 'SEGEL' THEN
    -- An envelope about the custodian himself is not sealed to him and stays as it is; one that nothing opens is not asked for again.
    RETURN QUERY SELECT i.id, i."pengaduanId", i.field, i.amplop FROM "identitas" i
      WHERE lama = ANY (i.penerima) AND i."tidakTerbuktiAt" IS NULL AND NOT EXISTS (SELECT 1 FROM "identitasPengganti" g WHERE g."identitasId" = i.id)
      ORDER BY i.id LIMIT least(batas, 50);
  ELSE
    RETURN QUERY SELECT i.id, i."pengaduanId", i.field, g.amplop FROM "identitasPengganti" g JOIN "identitas" i ON i.id = g."identitasId"
      WHERE g."serahTerimaId" = proses.id AND g."diujiAt" IS NULL
      ORDER BY i.id LIMIT least(batas, 50);
  END IF;
  GET DIAGNOSTICS banyak = ROW_COUNT;
  UPDATE "pelepasanSegelUlang" SET "dilepasAt" = clock_timestamp(), jumlah = banyak WHERE id = pelepasan;
END;
$$;

-- What no key opens, or whose successor does not show the token, holds nothing up: it stays as it is and is marked.
CREATE FUNCTION "tandaiTidakTerbukti"(proses uuid, daftar uuid[])
RETURNS integer
LANGUAGE plpgsql
SECURITY DEFINER
SET search_path = pg_catalog, public
AS $$
DECLARE
  lama text;
  ditandai integer;
BEGIN
  IF NOT "serahTerimaTerbukti"(proses) THEN
    RAISE EXCEPTION 'kunci belum dibuktikan' USING ERRCODE = 'KB007';
  END IF;
  SELECT k.penerima INTO lama FROM "serahTerima" s JOIN "kunciIdentitas" k ON k.id = s."kunciLamaId" WHERE s.id = proses;
  DELETE FROM "identitasPengganti" g WHERE g."serahTerimaId" = proses AND g."identitasId" = ANY (daftar);
  UPDATE "identitas" i SET "tidakTerbuktiAt" = clock_timestamp()
    WHERE i.id = ANY (daftar) AND lama = ANY (i.penerima) AND i."tidakTerbuktiAt" IS NULL;
  GET DIAGNOSTICS ditandai = ROW_COUNT;
  RETURN ditandai;
END;
$$;

-- A successor counts as tested when the token found in it is the one the envelope was sealed with.
CREATE FUNCTION "ujiPengganti"(proses uuid, "amplopId" uuid, token text)
RETURNS boolean
LANGUAGE plpgsql
SECURITY DEFINER
SET search_path = pg_catalog, public
AS $$
DECLARE
  cocok boolean;
BEGIN
  IF NOT "serahTerimaTerbukti"(proses) THEN
    RAISE EXCEPTION 'kunci belum dibuktikan' USING ERRCODE = 'KB007';
  END IF;
  SELECT i."sidikToken" = encode(sha256(convert_to(token, 'UTF8')), 'hex') INTO cocok FROM "identitas" i WHERE i.id = "amplopId";
  IF cocok IS NOT TRUE THEN
    RETURN false;
  END IF;
  UPDATE "identitasPengganti" g SET "diujiAt" = clock_timestamp() WHERE g."identitasId" = "amplopId" AND g."serahTerimaId" = proses;
  RETURN FOUND;
END;
$$;

CREATE OR REPLACE FUNCTION "gantiAmplop"(proses uuid)
RETURNS integer
LANGUAGE plpgsql
SECURITY DEFINER
SET search_path = pg_catalog, public
AS $$
DECLARE
  lama text;
  diganti integer;
BEGIN
  LOCK TABLE "identitas" IN SHARE ROW EXCLUSIVE MODE;
  SELECT k.penerima INTO lama FROM "serahTerima" s JOIN "kunciIdentitas" k ON k.id = s."kunciLamaId"
    WHERE s.id = proses AND s.status = 'BERJALAN';
  IF NOT FOUND THEN
    RAISE EXCEPTION 'serah terima tidak berjalan' USING ERRCODE = 'KB005';
  END IF;
  IF NOT "serahTerimaTerbukti"(proses) THEN
    RAISE EXCEPTION 'kunci belum dibuktikan' USING ERRCODE = 'KB007';
  END IF;
  IF EXISTS (SELECT 1 FROM "identitas" i WHERE lama = ANY (i.penerima) AND i."tidakTerbuktiAt" IS NULL AND NOT EXISTS
      (SELECT 1 FROM "identitasPengganti" g WHERE g."identitasId" = i.id AND g."serahTerimaId" = proses AND g."diujiAt" IS NOT NULL)) THEN
    RAISE EXCEPTION 'masih ada amplop lama' USING ERRCODE = 'KB006';
  END IF;
  INSERT INTO "identitasLama" ("identitasId", "serahTerimaId", penerima, amplop, "digantiAt")
    SELECT i.id, proses, i.penerima, i.amplop, clock_timestamp() FROM "identitas" i JOIN "identitasPengganti" g ON g."identitasId" = i.id
    WHERE g."serahTerimaId" = proses AND g."diujiAt" IS NOT NULL;
  UPDATE "identitas" i SET amplop = g.amplop, penerima = g.penerima, "dipindahkanAt" = clock_timestamp()
    FROM "identitasPengganti" g WHERE g."identitasId" = i.id AND g."serahTerimaId" = proses AND g."diujiAt" IS NOT NULL;
  GET DIAGNOSTICS diganti = ROW_COUNT;
  DELETE FROM "identitasPengganti" WHERE "serahTerimaId" = proses;
  RETURN diganti;
END;
$$;

-- Exchanged envelopes older than 30 days go, by the database's clock.
CREATE FUNCTION "musnahkanAmplopLama"()
RETURNS integer
LANGUAGE plpgsql
SECURITY DEFINER
SET search_path = pg_catalog, public
AS $$
DECLARE
  dihapus integer;
BEGIN
  DELETE FROM "identitasLama" WHERE "digantiAt" < clock_timestamp() - interval '30 days';
  GET DIAGNOSTICS dihapus = ROW_COUNT;
  RETURN dihapus;
END;
$$;

-- What shortens a waiting time, lifts a suspension, ages a post, confirms, approves, votes or proves is a change of custody too.
CREATE FUNCTION "catatTangguh"() RETURNS trigger LANGUAGE plpgsql SECURITY DEFINER SET search_path = pg_catalog, public AS $$
BEGIN
  PERFORM "catatPerubahan"('petugas', NEW.id::text, NEW.id, 'PENANGGUHAN');
  RETURN NULL;
END;
$$;
CREATE TRIGGER "petugas_tangguh" AFTER UPDATE ON "petugas" FOR EACH ROW
  WHEN (NEW."ditangguhkanSampai" IS DISTINCT FROM OLD."ditangguhkanSampai") EXECUTE FUNCTION "catatTangguh"();

CREATE FUNCTION "catatMasaJabatan"() RETURNS trigger LANGUAGE plpgsql SECURITY DEFINER SET search_path = pg_catalog, public AS $$
BEGIN
  PERFORM "catatPerubahan"('peranPetugas', NEW.id::text, NEW."petugasId", 'MASA_JABATAN');
  RETURN NULL;
END;
$$;
CREATE TRIGGER "peranPetugas_masa" AFTER UPDATE ON "peranPetugas" FOR EACH ROW
  WHEN (NEW."berlakuAt" IS DISTINCT FROM OLD."berlakuAt") EXECUTE FUNCTION "catatMasaJabatan"();

CREATE FUNCTION "catatMasaTunggu"() RETURNS trigger LANGUAGE plpgsql SECURITY DEFINER SET search_path = pg_catalog, public AS $$
BEGIN
  PERFORM "catatPerubahan"('kunciIdentitas', NEW.id::text, NEW."petugasId", 'MASA_TUNGGU');
  RETURN NULL;
END;
$$;
CREATE TRIGGER "kunciIdentitas_tunggu" AFTER UPDATE ON "kunciIdentitas" FOR EACH ROW
  WHEN ((NEW."menungguSejak", NEW."dilepasAt", NEW."keberatanAt", NEW."putusanAt", NEW."dibuatAt")
    IS DISTINCT FROM (OLD."menungguSejak", OLD."dilepasAt", OLD."keberatanAt", OLD."putusanAt", OLD."dibuatAt")) EXECUTE FUNCTION "catatMasaTunggu"();

CREATE FUNCTION "catatUsulan"() RETURNS trigger LANGUAGE plpgsql SECURITY DEFINER SET search_path = pg_catalog, public AS $$
BEGIN
  PERFORM "catatPerubahan"('usulanJabatan', NEW.id::text, NEW."petugasId", 'USULAN');
  RETURN NULL;
END;
$$;
CREATE TRIGGER "usulanJabatan_catat" AFTER INSERT ON "usulanJabatan" FOR EACH ROW EXECUTE FUNCTION "catatUsulan"();
CREATE TRIGGER "usulanJabatan_ubah" AFTER UPDATE ON "usulanJabatan" FOR EACH ROW
  WHEN ((NEW.jenis, NEW."petugasId", NEW.layanan, NEW."cukupSatu", NEW.isi, NEW."diusulkanId", NEW."menungguSejak", NEW.status)
    IS DISTINCT FROM (OLD.jenis, OLD."petugasId", OLD.layanan, OLD."cukupSatu", OLD.isi, OLD."diusulkanId", OLD."menungguSejak", OLD.status)) EXECUTE FUNCTION "catatUsulan"();

CREATE FUNCTION "catatKata"() RETURNS trigger LANGUAGE plpgsql SECURITY DEFINER SET search_path = pg_catalog, public AS $$
BEGIN
  CASE TG_TABLE_NAME
    WHEN 'konfirmasiJabatan' THEN PERFORM "catatPerubahan"('usulanJabatan', NEW."usulanId"::text, NEW."petugasId", 'KONFIRMASI');
    WHEN 'persetujuanKunci' THEN PERFORM "catatPerubahan"('kunciIdentitas', NEW."kunciId"::text, NEW."petugasId", 'PERSETUJUAN');
    WHEN 'suaraPemulihan' THEN PERFORM "catatPerubahan"(split_part(NEW.objek, ':', 1), split_part(NEW.objek, ':', 2), NEW."petugasId", 'SUARA');
    WHEN 'tantangan' THEN PERFORM "catatPerubahan"('tantangan', NEW.id::text, NEW."petugasId", 'TANTANGAN_TERJAWAB');
    WHEN 'pendirian' THEN PERFORM "catatPerubahan"('pendirian', NEW.layanan::text, NULL, 'PENDIRIAN_DITUTUP');
    ELSE PERFORM "catatPerubahan"('pemegangBagian', NEW.id::text, NEW."petugasId", 'BAGIAN');
  END CASE;
  RETURN NULL;
END;
$$;
CREATE TRIGGER "konfirmasiJabatan_catat" AFTER INSERT ON "konfirmasiJabatan" FOR EACH ROW EXECUTE FUNCTION "catatKata"();
CREATE TRIGGER "persetujuanKunci_catat" AFTER INSERT ON "persetujuanKunci" FOR EACH ROW EXECUTE FUNCTION "catatKata"();
CREATE TRIGGER "suaraPemulihan_catat" AFTER INSERT ON "suaraPemulihan" FOR EACH ROW EXECUTE FUNCTION "catatKata"();
CREATE TRIGGER "pendirian_catat" AFTER INSERT ON "pendirian" FOR EACH ROW EXECUTE FUNCTION "catatKata"();
CREATE TRIGGER "pemegangBagian_catat" AFTER INSERT OR UPDATE ON "pemegangBagian" FOR EACH ROW EXECUTE FUNCTION "catatKata"();
CREATE TRIGGER "tantangan_jawab" AFTER INSERT OR UPDATE ON "tantangan" FOR EACH ROW WHEN (NEW."terjawabAt" IS NOT NULL) EXECUTE FUNCTION "catatKata"();
