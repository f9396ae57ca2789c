-- Where every journey has come to, whole, as pages show it.
CREATE TABLE standings (
  journey text PRIMARY KEY,
  life_event text NOT NULL,
  seq bigint NOT NULL,
  over boolean NOT NULL,
  begun timestamptz NOT NULL,
  next_due timestamptz,
  standing jsonb NOT NULL
);
CREATE INDEX standings_order ON standings (begun DESC, journey DESC);
CREATE INDEX standings_over ON standings (over, begun DESC, journey DESC);
CREATE INDEX standings_life_event ON standings (life_event, begun DESC, journey DESC);
CREATE INDEX standings_due ON standings (next_due) WHERE NOT over;

-- The same by errand, for lists.
CREATE TABLE errands (
  journey text NOT NULL,
  errand text NOT NULL,
  life_event text NOT NULL,
  step text NOT NULL,
  about text NOT NULL,
  body text NOT NULL,
  round integer NOT NULL,
  state text NOT NULL,
  waits_for text NOT NULL,
  cause text,
  due date,
  queue date GENERATED ALWAYS AS (coalesce(due, 'infinity')) STORED,
  since timestamptz NOT NULL,
  seen_by text[] NOT NULL,
  begun timestamptz NOT NULL,
  PRIMARY KEY (journey, errand)
);
CREATE INDEX errands_body ON errands (body, begun DESC, journey DESC);
CREATE INDEX errands_state ON errands (state, begun DESC, journey DESC);
CREATE INDEX errands_body_state ON errands (body, state, begun DESC, journey DESC);
CREATE INDEX errands_stalled ON errands (queue, since, journey, errand) WHERE state = 'stalled';
CREATE INDEX errands_stalled_body ON errands (body, queue, since, journey, errand) WHERE state = 'stalled';
CREATE INDEX errands_stalled_cause ON errands (cause, queue, since, journey, errand) WHERE state = 'stalled';

-- The last state of a journey that has closed, sealed under its key.
CREATE TABLE sealed_states (
  journey text PRIMARY KEY,
  state bytea NOT NULL,
  sealed timestamptz NOT NULL DEFAULT now()
);

-- Counted as it changes, so that nothing is ever counted. Changes are added as rows of their own, for which nobody waits, and folded in later.
CREATE TABLE counters (
  kind text NOT NULL,
  life_event text NOT NULL,
  step text NOT NULL,
  body text NOT NULL,
  state text NOT NULL,
  waits_for text NOT NULL,
  cause text NOT NULL,
  n bigint NOT NULL,
  PRIMARY KEY (kind, life_event, step, body, state, waits_for, cause)
);
CREATE TABLE counter_changes (LIKE counters);

CREATE FUNCTION count_errands() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
  IF TG_OP <> 'INSERT' THEN
    INSERT INTO counter_changes
      SELECT 'errand', life_event, step, body, state, waits_for, coalesce(cause, ''), -count(*)
      FROM before GROUP BY life_event, step, body, state, waits_for, cause;
  END IF;
  IF TG_OP <> 'DELETE' THEN
    INSERT INTO counter_changes
      SELECT 'errand', life_event, step, body, state, waits_for, coalesce(cause, ''), count(*)
      FROM after GROUP BY life_event, step, body, state, waits_for, cause;
  END IF;
  RETURN NULL;
END $$;
CREATE TRIGGER errands_added AFTER INSERT ON errands REFERENCING NEW TABLE AS after
  FOR EACH STATEMENT EXECUTE FUNCTION count_errands();
CREATE TRIGGER errands_changed AFTER UPDATE ON errands REFERENCING OLD TABLE AS before NEW TABLE AS after
  FOR EACH STATEMENT EXECUTE FUNCTION count_errands();
CREATE TRIGGER errands_gone AFTER DELETE ON errands REFERENCING OLD TABLE AS before
  FOR EACH STATEMENT EXECUTE FUNCTION count_errands();

CREATE FUNCTION count_journeys() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
  IF TG_OP <> 'INSERT' THEN
    INSERT INTO counter_changes
      SELECT 'journey', life_event, '', '', CASE WHEN over THEN 'over' ELSE 'open' END, '', '', -count(*)
      FROM before GROUP BY life_event, over;
  END IF;
  IF TG_OP <> 'DELETE' THEN
    INSERT INTO counter_changes
      SELECT 'journey', life_event, '', '', CASE WHEN over THEN 'over' ELSE 'open' END, '', '', count(*)
      FROM after GROUP BY life_event, over;
  END IF;
  RETURN NULL;
END $$;
CREATE TRIGGER standings_added AFTER INSERT ON standings REFERENCING NEW TABLE AS after
  FOR EACH STATEMENT EXECUTE FUNCTION count_journeys();
CREATE TRIGGER standings_changed AFTER UPDATE ON standings REFERENCING OLD TABLE AS before NEW TABLE AS after
  FOR EACH STATEMENT EXECUTE FUNCTION count_journeys();
CREATE TRIGGER standings_gone AFTER DELETE ON standings REFERENCING OLD TABLE AS before
  FOR EACH STATEMENT EXECUTE FUNCTION count_journeys();
