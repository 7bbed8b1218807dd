-- A draft has no envelope: the key of an original is sealed when its form becomes a case. A function nobody calls is one
-- more way in.
DROP FUNCTION "musnahkanAmplopDraf"(text, uuid);
