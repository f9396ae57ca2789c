-- Every change of an errand's standing, for the body to follow: opaque, and nothing of whom. A cause is kept without the rule behind it,
-- for that says something of somebody. Kept for 90 days (store/tidy.ts).
-- Transactions commit in another order than they begin in, so a reader goes no further than the oldest that is still open, and by
-- transaction before number; of one errand the highest number came last. A dump carries these ids to a server that counts from the
-- beginning: empty the table after such a restore.
CREATE TABLE changes (
  xact xid8 NOT NULL DEFAULT pg_current_xact_id(),
  number bigint GENERATED ALWAYS AS IDENTITY,
  body text NOT NULL,
  errand text NOT NULL,
  round integer NOT NULL,
  step text NOT NULL,
  state text NOT NULL,
  since timestamptz NOT NULL,
  cause text,
  changed timestamptz NOT NULL DEFAULT clock_timestamp(),
  PRIMARY KEY (body, xact, number)
);
CREATE INDEX changes_errand ON changes (errand);
CREATE INDEX changes_changed ON changes USING brin (changed);

CREATE FUNCTION note_changes() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
  IF TG_OP = 'INSERT' THEN
    INSERT INTO changes (body, errand, round, step, state, since, cause)
      SELECT body, errand, round, step, state, since, split_part(cause, ':', 1) FROM after ORDER BY journey, errand;
  ELSE
    INSERT INTO changes (body, errand, round, step, state, since, cause)
      SELECT n.body, n.errand, n.round, n.step, n.state, n.since, split_part(n.cause, ':', 1)
      FROM after AS n JOIN before AS o USING (journey, errand)
      WHERE (o.body, o.round, o.state, split_part(o.cause, ':', 1))
        IS DISTINCT FROM (n.body, n.round, n.state, split_part(n.cause, ':', 1))
      ORDER BY n.journey, n.errand;
  END IF;
  RETURN NULL;
END $$;
CREATE TRIGGER errands_begun AFTER INSERT ON errands REFERENCING NEW TABLE AS after
  FOR EACH STATEMENT EXECUTE FUNCTION note_changes();
CREATE TRIGGER errands_moved AFTER UPDATE ON errands REFERENCING OLD TABLE AS before NEW TABLE AS after
  FOR EACH STATEMENT EXECUTE FUNCTION note_changes();
