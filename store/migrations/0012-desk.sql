-- Law's time, for what stands beside dates of law.
CREATE FUNCTION law_now() RETURNS timestamptz LANGUAGE sql STABLE AS $$
  SELECT clock_timestamp() + coalesce((SELECT ahead FROM calendar), 0) * interval '1 ms'
$$;

-- Who has a task, by a name that is sealed; and until which day it rests, though its deadline goes on.
ALTER TABLE tasks ADD COLUMN claimed_name bytea, ADD COLUMN claimed_at timestamptz, ADD COLUMN held_until date;
ALTER TABLE tasks ALTER COLUMN opened SET DEFAULT law_now();
ALTER TABLE task_notes ADD COLUMN author bytea, ADD COLUMN command text;
CREATE UNIQUE INDEX task_notes_command ON task_notes (errand, round, command) WHERE command IS NOT NULL;
ALTER TABLE task_notes ALTER COLUMN written SET DEFAULT law_now();

-- A task that belongs to no errand is named by its journey too: every journey may have one.
UPDATE tasks SET errand = journey || ':' || errand
WHERE (errand = 'findings' OR errand LIKE 'stop:%')
  AND NOT EXISTS (SELECT 1 FROM task_notes AS n WHERE n.errand = tasks.errand AND n.round = tasks.round);

DROP INDEX tasks_open_body;
CREATE INDEX tasks_open_body ON tasks (body, owner, queue, opened, errand, round) WHERE closed IS NULL;
CREATE INDEX tasks_open_owner ON tasks (owner, queue, opened, errand, round) WHERE closed IS NULL;
CREATE INDEX tasks_claimed ON tasks (claimed_by, queue, opened, errand, round)
  WHERE closed IS NULL AND claimed_by IS NOT NULL;
CREATE INDEX tasks_held ON tasks (body, owner, held_until) WHERE closed IS NULL AND held_until IS NOT NULL;
CREATE INDEX tasks_journey ON tasks (journey) WHERE closed IS NULL;

-- What has been done about a task: by whom as the audit names them, their name and words sealed.
CREATE TABLE task_history (
  id bigint GENERATED ALWAYS AS IDENTITY PRIMARY KEY,
  errand text NOT NULL,
  round integer NOT NULL,
  what text NOT NULL,
  done_by text,
  cause text,
  until date,
  sealed bytea,
  at timestamptz NOT NULL DEFAULT law_now(),
  FOREIGN KEY (errand, round) REFERENCES tasks
);
CREATE INDEX task_history_task ON task_history (errand, round);

-- Whom a task can be handed over to: those of a body who have been at the desk, by an opaque id.
CREATE TABLE colleagues (
  id uuid PRIMARY KEY,
  body text NOT NULL,
  actor text NOT NULL UNIQUE,
  name bytea NOT NULL,
  seen timestamptz NOT NULL DEFAULT now()
);
CREATE INDEX colleagues_body ON colleagues (body, seen DESC);

-- Open tasks counted as they change, by body, owner and deadline; '*' stands for all bodies. Folded in later, like the other counters.
CREATE TABLE task_counts (
  body text NOT NULL,
  owner text NOT NULL,
  queue date NOT NULL,
  n bigint NOT NULL,
  PRIMARY KEY (body, owner, queue)
);
CREATE TABLE task_count_changes (LIKE task_counts);
CREATE INDEX task_count_changes_body ON task_count_changes (body, owner);

CREATE FUNCTION count_tasks() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
  IF TG_OP <> 'INSERT' THEN
    INSERT INTO task_count_changes
      SELECT each, owner, queue, -count(*) FROM before, unnest(ARRAY[body, '*']) AS each
      WHERE closed IS NULL GROUP BY each, owner, queue;
  END IF;
  IF TG_OP <> 'DELETE' THEN
    INSERT INTO task_count_changes
      SELECT each, owner, queue, count(*) FROM after, unnest(ARRAY[body, '*']) AS each
      WHERE closed IS NULL GROUP BY each, owner, queue;
  END IF;
  RETURN NULL;
END $$;
CREATE TRIGGER tasks_added AFTER INSERT ON tasks REFERENCING NEW TABLE AS after
  FOR EACH STATEMENT EXECUTE FUNCTION count_tasks();
CREATE TRIGGER tasks_changed AFTER UPDATE ON tasks REFERENCING OLD TABLE AS before NEW TABLE AS after
  FOR EACH STATEMENT EXECUTE FUNCTION count_tasks();
CREATE TRIGGER tasks_gone AFTER DELETE ON tasks REFERENCING OLD TABLE AS before
  FOR EACH STATEMENT EXECUTE FUNCTION count_tasks();
INSERT INTO task_counts
  SELECT each, owner, queue, count(*) FROM tasks, unnest(ARRAY[body, '*']) AS each
  WHERE closed IS NULL GROUP BY each, owner, queue;
