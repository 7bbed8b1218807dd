-- The auditor's page reads the trail of a period, newest first; `nomor` alone would have it read from the head each time.

CREATE INDEX "jejakAudit_dibuatAt_nomor_idx" ON "jejakAudit" ("dibuatAt", "nomor");
