-- The key of an original picture under the server key, only until its form becomes a case and the key is sealed to people.
ALTER TABLE "bukti" ADD COLUMN "kunciAsliTersegel" BYTEA;
