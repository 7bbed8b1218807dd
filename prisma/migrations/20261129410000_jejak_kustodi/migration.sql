-- What changes posts, ways to sign in, keys, and what opens an identity leaves a row that the application's login cannot write:
-- triggers of the owner do, whatever statement made the change. Each must have its audit row, of the same transaction.

-- The number alone begins again after a restore into another cluster, the moment does not.
CREATE FUNCTION "transaksiKini"() RETURNS text LANGUAGE sql STABLE SET search_path = pg_catalog AS $$
  SELECT pg_current_xact_id()::text || '-' || floor(extract(epoch FROM transaction_timestamp()) * 1000000)::bigint::text;
$$;

ALTER TABLE "jejakAudit" ADD COLUMN "transaksi" TEXT;
CREATE INDEX "jejakAudit_transaksi_idx" ON "jejakAudit" ("transaksi");
CREATE INDEX "jejakAudit_objek_idx" ON "jejakAudit" ("objek");
-- Rows written before this are without one, and are not looked for in the audit trail.
ALTER TABLE "bukuPengaduan" ADD COLUMN "transaksi" TEXT;

CREATE FUNCTION "catatTransaksi"() RETURNS trigger LANGUAGE plpgsql SECURITY DEFINER SET search_path = pg_catalog, public AS $$
BEGIN
  NEW."transaksi" := "transaksiKini"();
  RETURN NEW;
END;
$$;
CREATE TRIGGER "jejakAudit_transaksi" BEFORE INSERT ON "jejakAudit" FOR EACH ROW EXECUTE FUNCTION "catatTransaksi"();
CREATE TRIGGER "bukuPengaduan_transaksi" BEFORE INSERT ON "bukuPengaduan" FOR EACH ROW EXECUTE FUNCTION "catatTransaksi"();

CREATE TABLE "perubahanWewenang" (
  "id" BIGSERIAL PRIMARY KEY,
  "tabel" TEXT NOT NULL,
  "barisId" TEXT NOT NULL,
  "petugasId" UUID,
  "jenis" TEXT NOT NULL,
  "dibuatAt" TIMESTAMPTZ(3) NOT NULL DEFAULT clock_timestamp(),
  "transaksi" TEXT NOT NULL
);
CREATE INDEX "perubahanWewenang_dibuatAt_idx" ON "perubahanWewenang" ("dibuatAt");

CREATE FUNCTION "catatPerubahan"(tabel text, baris text, petugas uuid, jenis text) RETURNS void
LANGUAGE sql SECURITY DEFINER SET search_path = pg_catalog, public AS $$
  INSERT INTO "perubahanWewenang" ("tabel", "barisId", "petugasId", "jenis", "transaksi") VALUES (tabel, baris, petugas, jenis, "transaksiKini"());
$$;

CREATE FUNCTION "catatPetugas"() RETURNS trigger LANGUAGE plpgsql SECURITY DEFINER SET search_path = pg_catalog, public AS $$
DECLARE
  pemilik name;
BEGIN
  IF TG_OP = 'INSERT' THEN
    PERFORM "catatPerubahan"('petugas', NEW.id::text, NEW.id, 'AKUN_DIBUAT');
    RETURN NULL;
  END IF;
  IF TG_OP = 'DELETE' THEN
    PERFORM "catatPerubahan"('petugas', OLD.id::text, OLD.id, 'AKUN_DIHAPUS');
    RETURN NULL;
  END IF;
  IF NEW."kataSandi" IS DISTINCT FROM OLD."kataSandi" THEN
    PERFORM "catatPerubahan"('petugas', NEW.id::text, NEW.id, 'KATA_SANDI');
  END IF;
  -- A renewal of the server key wraps the same secret anew; it is the owner's work and changes this column alone.
  SELECT tableowner INTO pemilik FROM pg_tables WHERE schemaname = 'public' AND tablename = 'petugas';
  IF (NEW."totpTersegel" IS NULL) <> (OLD."totpTersegel" IS NULL) OR (NEW."totpLangkah" IS NULL) <> (OLD."totpLangkah" IS NULL)
    OR (NEW."totpTersegel" IS DISTINCT FROM OLD."totpTersegel" AND NOT pg_has_role(session_user, pemilik, 'USAGE')) THEN
    PERFORM "catatPerubahan"('petugas', NEW.id::text, NEW.id, 'FAKTOR_KEDUA');
  END IF;
  -- One backup code is taken off the list when it is used; anything else is a new list.
  IF NOT (coalesce(NEW."kodeCadangan", '{}') <@ coalesce(OLD."kodeCadangan", '{}'))
    OR cardinality(coalesce(NEW."kodeCadangan", '{}')) < cardinality(coalesce(OLD."kodeCadangan", '{}')) - 1 THEN
    PERFORM "catatPerubahan"('petugas', NEW.id::text, NEW.id, 'KODE_CADANGAN');
  END IF;
  IF NEW.surel IS DISTINCT FROM OLD.surel THEN
    PERFORM "catatPerubahan"('petugas', NEW.id::text, NEW.id, 'SUREL');
  END IF;
  IF NEW.aktif IS DISTINCT FROM OLD.aktif THEN
    PERFORM "catatPerubahan"('petugas', NEW.id::text, NEW.id, 'AKTIF');
  END IF;
  -- The unit decides whether a post is held in the office or in the one above.
  IF NEW."unitId" IS DISTINCT FROM OLD."unitId" OR NEW."namaPengguna" IS DISTINCT FROM OLD."namaPengguna" THEN
    PERFORM "catatPerubahan"('petugas', NEW.id::text, NEW.id, 'TEMPAT');
  END IF;
  RETURN NULL;
END;
$$;
CREATE TRIGGER "petugas_catat" AFTER INSERT OR UPDATE OR DELETE ON "petugas" FOR EACH ROW EXECUTE FUNCTION "catatPetugas"();

CREATE FUNCTION "catatPeran"() RETURNS trigger LANGUAGE plpgsql SECURITY DEFINER SET search_path = pg_catalog, public AS $$
BEGIN
  IF TG_OP = 'DELETE' THEN
    PERFORM "catatPerubahan"('peranPetugas', OLD.id::text, OLD."petugasId", 'PERAN_DIHAPUS');
    RETURN NULL;
  END IF;
  IF TG_OP = 'INSERT' THEN
    PERFORM "catatPerubahan"('peranPetugas', NEW.id::text, NEW."petugasId", 'PERAN_DIBERI');
  ELSIF (NEW."petugasId", NEW.peran, NEW.layanan, NEW.mulai, NEW.selesai, NEW.delegasi, NEW."kunciPemegang")
    IS DISTINCT FROM (OLD."petugasId", OLD.peran, OLD.layanan, OLD.mulai, OLD.selesai, OLD.delegasi, OLD."kunciPemegang") THEN
    PERFORM "catatPerubahan"('peranPetugas', NEW.id::text, NEW."petugasId", 'PERAN_DIUBAH');
  END IF;
  RETURN NULL;
END;
$$;
CREATE TRIGGER "peranPetugas_catat" AFTER INSERT OR UPDATE OR DELETE ON "peranPetugas" FOR EACH ROW EXECUTE FUNCTION "catatPeran"();

CREATE FUNCTION "catatKunci"() RETURNS trigger LANGUAGE plpgsql SECURITY DEFINER SET search_path = pg_catalog, public AS $$
BEGIN
  IF TG_OP = 'DELETE' THEN
    PERFORM "catatPerubahan"('kunciIdentitas', OLD.id::text, OLD."petugasId", 'KUNCI_DIHAPUS');
  ELSIF TG_OP = 'INSERT' THEN
    PERFORM "catatPerubahan"('kunciIdentitas', NEW.id::text, NEW."petugasId", 'KUNCI_DIBUAT');
  ELSIF (NEW.status, NEW.aktif, NEW.penerima, NEW.bungkus, NEW."petugasId", NEW.layanan, NEW.jenis)
    IS DISTINCT FROM (OLD.status, OLD.aktif, OLD.penerima, OLD.bungkus, OLD."petugasId", OLD.layanan, OLD.jenis) THEN
    PERFORM "catatPerubahan"('kunciIdentitas', NEW.id::text, NEW."petugasId", 'KUNCI_DIUBAH');
  END IF;
  RETURN NULL;
END;
$$;
CREATE TRIGGER "kunciIdentitas_catat" AFTER INSERT OR UPDATE OR DELETE ON "kunciIdentitas" FOR EACH ROW EXECUTE FUNCTION "catatKunci"();

CREATE FUNCTION "catatSerahTerima"() RETURNS trigger LANGUAGE plpgsql SECURITY DEFINER SET search_path = pg_catalog, public AS $$
BEGIN
  IF TG_OP = 'DELETE' THEN
    PERFORM "catatPerubahan"('serahTerima', OLD.id::text, OLD."dimulaiId", 'SERAH_TERIMA_DIHAPUS');
  ELSIF TG_OP = 'INSERT' THEN
    PERFORM "catatPerubahan"('serahTerima', NEW.id::text, NEW."dimulaiId", 'SERAH_TERIMA_DIMULAI');
  ELSIF (NEW.status, NEW.aktif, NEW."kunciLamaId", NEW."kunciBaruId") IS DISTINCT FROM (OLD.status, OLD.aktif, OLD."kunciLamaId", OLD."kunciBaruId") THEN
    PERFORM "catatPerubahan"('serahTerima', NEW.id::text, NEW."dimulaiId", 'SERAH_TERIMA_DIUBAH');
  END IF;
  RETURN NULL;
END;
$$;
CREATE TRIGGER "serahTerima_catat" AFTER INSERT OR UPDATE OR DELETE ON "serahTerima" FOR EACH ROW EXECUTE FUNCTION "catatSerahTerima"();

CREATE FUNCTION "catatPembukaan"() RETURNS trigger LANGUAGE plpgsql SECURITY DEFINER SET search_path = pg_catalog, public AS $$
BEGIN
  IF TG_TABLE_NAME = 'cetakIdentitas' THEN
    PERFORM "catatPerubahan"('cetakIdentitas', NEW."pembukaanId"::text, NEW."petugasId", 'CETAK');
  ELSE
    PERFORM "catatPerubahan"(TG_TABLE_NAME, NEW.id::text, NEW."petugasId", 'PEMBUKAAN');
  END IF;
  RETURN NULL;
END;
$$;
CREATE TRIGGER "pembukaanIdentitas_catat" AFTER INSERT ON "pembukaanIdentitas" FOR EACH ROW EXECUTE FUNCTION "catatPembukaan"();
CREATE TRIGGER "pelepasanSegelUlang_catat" AFTER INSERT ON "pelepasanSegelUlang" FOR EACH ROW EXECUTE FUNCTION "catatPembukaan"();
CREATE TRIGGER "cetakIdentitas_catat" AFTER INSERT ON "cetakIdentitas" FOR EACH ROW EXECUTE FUNCTION "catatPembukaan"();

-- The first envelope of a case comes with its report. Any other one could stand for somebody else.
CREATE FUNCTION "catatAmplop"() RETURNS trigger LANGUAGE plpgsql SECURITY DEFINER SET search_path = pg_catalog, public AS $$
BEGIN
  IF NEW.field = 'identitas' AND (NEW.urutan <> 1 OR EXISTS
      (SELECT 1 FROM "identitas" i WHERE i."pengaduanId" = NEW."pengaduanId" AND i.field = NEW.field AND i.id <> NEW.id)) THEN
    PERFORM "catatPerubahan"('identitas', NEW."pengaduanId", NULL, 'AMPLOP_TAMBAHAN');
  END IF;
  RETURN NULL;
END;
$$;
CREATE TRIGGER "identitas_catat" AFTER INSERT ON "identitas" FOR EACH ROW EXECUTE FUNCTION "catatAmplop"();
ALTER TABLE "identitas" ADD CONSTRAINT "identitas_urutan_check" CHECK (urutan >= 1);

-- The last anchor's number, beside the file that holds the anchors: neither can be cut without the other.
CREATE TABLE "jangkarAudit" (
  "id" INTEGER NOT NULL DEFAULT 1,
  "urutan" BIGINT NOT NULL,
  "nomor" BIGINT NOT NULL,
  "dibuatAt" TIMESTAMPTZ(3) NOT NULL,
  CONSTRAINT "jangkarAudit_pkey" PRIMARY KEY ("id"),
  CONSTRAINT "jangkarAudit_satu" CHECK ("id" = 1)
);

-- What the nightly verification found.
CREATE TABLE "pemeriksaanJejak" (
  "id" BIGSERIAL PRIMARY KEY,
  "hasil" TEXT NOT NULL,
  "baris" BIGINT NOT NULL,
  "rusak" INTEGER NOT NULL,
  "dibuatAt" TIMESTAMPTZ(3) NOT NULL
);

-- What somebody with a post has to look at. `aktif` keeps one open alarm of a kind, null once it was closed.
CREATE TABLE "peringatanKustodi" (
  "id" UUID PRIMARY KEY,
  "jenis" TEXT NOT NULL,
  "kunci" TEXT NOT NULL,
  "aktif" TEXT,
  "rincian" JSONB NOT NULL,
  "dibuatAt" TIMESTAMPTZ(3) NOT NULL,
  "ditutupAt" TIMESTAMPTZ(3),
  "ditutupId" UUID
);
CREATE UNIQUE INDEX "peringatanKustodi_aktif_key" ON "peringatanKustodi" ("aktif");
CREATE INDEX "peringatanKustodi_kunci_idx" ON "peringatanKustodi" ("kunci");

CREATE FUNCTION "catatPeringatan"() RETURNS trigger LANGUAGE plpgsql SECURITY DEFINER SET search_path = pg_catalog, public AS $$
BEGIN
  PERFORM "catatPerubahan"('peringatanKustodi', NEW.id::text, NEW."ditutupId", 'PERINGATAN_DITUTUP');
  RETURN NULL;
END;
$$;
CREATE TRIGGER "peringatanKustodi_catat" AFTER UPDATE ON "peringatanKustodi" FOR EACH ROW EXECUTE FUNCTION "catatPeringatan"();

-- That the database is older than its anchors is said by two who hold posts, each on his own.
CREATE TABLE "pengakuanPemulihan" (
  "id" UUID PRIMARY KEY,
  "urutan" BIGINT NOT NULL,
  "petugasId" UUID NOT NULL,
  "alasan" TEXT NOT NULL,
  "tanggalCadangan" DATE NOT NULL,
  "dibuatAt" TIMESTAMPTZ(3) NOT NULL
);
CREATE UNIQUE INDEX "pengakuanPemulihan_urutan_petugasId_key" ON "pengakuanPemulihan" ("urutan", "petugasId");
