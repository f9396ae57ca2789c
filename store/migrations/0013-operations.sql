-- What operators see, without anything being counted or looked for: effects, events and deliveries join the counters of 0004.
-- The columns mean for an effect: step its act, state what became of it; for an event: body the kind of its source, a body's own source being 'urn';
-- for a delivery: state its disposition, waits_for 'temporal' until Temporal has it.
CREATE FUNCTION count_effects() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
  IF TG_OP <> 'INSERT' THEN
    INSERT INTO counter_changes
      SELECT 'effect', '', act, body, CASE WHEN state = 'stopped' AND cause = 'Refused' THEN 'refused' ELSE state END AS became,
        '', '', -count(*) FROM before GROUP BY act, body, became;
  END IF;
  IF TG_OP <> 'DELETE' THEN
    INSERT INTO counter_changes
      SELECT 'effect', '', act, body, CASE WHEN state = 'stopped' AND cause = 'Refused' THEN 'refused' ELSE state END AS became,
        '', '', count(*) FROM after GROUP BY act, body, became;
  END IF;
  RETURN NULL;
END $$;
CREATE TRIGGER effects_added AFTER INSERT ON effects REFERENCING NEW TABLE AS after
  FOR EACH STATEMENT EXECUTE FUNCTION count_effects();
CREATE TRIGGER effects_changed AFTER UPDATE ON effects REFERENCING OLD TABLE AS before NEW TABLE AS after
  FOR EACH STATEMENT EXECUTE FUNCTION count_effects();
CREATE TRIGGER effects_gone AFTER DELETE ON effects REFERENCING OLD TABLE AS before
  FOR EACH STATEMENT EXECUTE FUNCTION count_effects();

CREATE FUNCTION count_events() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
  IF TG_OP <> 'INSERT' THEN
    INSERT INTO counter_changes
      SELECT 'event', '', '', split_part(source, ':', 1) AS kind, state, '', '', -count(*) FROM before GROUP BY kind, state;
  END IF;
  IF TG_OP <> 'DELETE' THEN
    INSERT INTO counter_changes
      SELECT 'event', '', '', split_part(source, ':', 1) AS kind, state, '', '', count(*) FROM after GROUP BY kind, state;
  END IF;
  RETURN NULL;
END $$;
CREATE TRIGGER events_added AFTER INSERT ON events REFERENCING NEW TABLE AS after
  FOR EACH STATEMENT EXECUTE FUNCTION count_events();
CREATE TRIGGER events_changed AFTER UPDATE ON events REFERENCING OLD TABLE AS before NEW TABLE AS after
  FOR EACH STATEMENT EXECUTE FUNCTION count_events();
CREATE TRIGGER events_gone AFTER DELETE ON events REFERENCING OLD TABLE AS before
  FOR EACH STATEMENT EXECUTE FUNCTION count_events();

CREATE FUNCTION count_deliveries() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
  IF TG_OP <> 'INSERT' THEN
    INSERT INTO counter_changes
      SELECT 'delivery', '', '', '', disposition, CASE WHEN delivered IS NULL THEN 'temporal' ELSE '' END AS waits, '', -count(*)
      FROM before GROUP BY disposition, waits;
  END IF;
  IF TG_OP <> 'DELETE' THEN
    INSERT INTO counter_changes
      SELECT 'delivery', '', '', '', disposition, CASE WHEN delivered IS NULL THEN 'temporal' ELSE '' END AS waits, '', count(*)
      FROM after GROUP BY disposition, waits;
  END IF;
  RETURN NULL;
END $$;
CREATE TRIGGER deliveries_added AFTER INSERT ON deliveries REFERENCING NEW TABLE AS after
  FOR EACH STATEMENT EXECUTE FUNCTION count_deliveries();
CREATE TRIGGER deliveries_changed AFTER UPDATE ON deliveries REFERENCING OLD TABLE AS before NEW TABLE AS after
  FOR EACH STATEMENT EXECUTE FUNCTION count_deliveries();
CREATE TRIGGER deliveries_gone AFTER DELETE ON deliveries REFERENCING OLD TABLE AS before
  FOR EACH STATEMENT EXECUTE FUNCTION count_deliveries();

-- What there was before.
INSERT INTO counter_changes
  SELECT 'effect', '', act, body, CASE WHEN state = 'stopped' AND cause = 'Refused' THEN 'refused' ELSE state END AS became,
    '', '', count(*) FROM effects GROUP BY act, body, became
  UNION ALL
  SELECT 'event', '', '', split_part(source, ':', 1) AS kind, state, '', '', count(*) FROM events GROUP BY kind, state
  UNION ALL
  SELECT 'delivery', '', '', '', disposition, CASE WHEN delivered IS NULL THEN 'temporal' ELSE '' END AS waits, '', count(*)
  FROM deliveries GROUP BY disposition, waits;

-- The oldest of everything is the first of an index.
CREATE INDEX errands_waits ON errands (waits_for, since) WHERE waits_for <> 'nobody';
CREATE INDEX tasks_oldest ON tasks (owner, opened) WHERE closed IS NULL;
CREATE INDEX events_parked_oldest ON events (received) WHERE state = 'parked';
