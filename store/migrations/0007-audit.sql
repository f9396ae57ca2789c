-- Who did or saw what, by which rule. Each entry's hash covers the one before it; the head says where the chain ends.
CREATE TABLE audit (
  seq bigint PRIMARY KEY,
  entry jsonb NOT NULL,
  hash bytea NOT NULL,
  journey text GENERATED ALWAYS AS (entry ->> 'journey') STORED,
  subject text GENERATED ALWAYS AS (entry ->> 'subject') STORED
);
CREATE INDEX audit_subject ON audit (subject, seq DESC) WHERE subject IS NOT NULL;
CREATE INDEX audit_journey ON audit (journey, seq DESC) WHERE journey IS NOT NULL;

CREATE TABLE audit_head (
  only_one boolean PRIMARY KEY DEFAULT true CHECK (only_one),
  seq bigint NOT NULL,
  hash bytea NOT NULL,
  mark bytea NOT NULL
);

CREATE FUNCTION refuse_change() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
  RAISE EXCEPTION 'The audit is only ever added to' USING ERRCODE = 'insufficient_privilege';
END $$;
CREATE TRIGGER audit_is_append_only BEFORE UPDATE OR DELETE ON audit
  FOR EACH ROW EXECUTE FUNCTION refuse_change();
CREATE TRIGGER audit_is_not_emptied BEFORE TRUNCATE ON audit
  FOR EACH STATEMENT EXECUTE FUNCTION refuse_change();
CREATE TRIGGER audit_head_stays BEFORE DELETE ON audit_head
  FOR EACH ROW EXECUTE FUNCTION refuse_change();
CREATE TRIGGER audit_head_is_not_emptied BEFORE TRUNCATE ON audit_head
  FOR EACH STATEMENT EXECUTE FUNCTION refuse_change();
