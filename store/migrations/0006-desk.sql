-- What a person is asked to do about an errand that only a person can move.
CREATE TABLE tasks (
  errand text NOT NULL,
  round integer NOT NULL,
  journey text NOT NULL,
  step text NOT NULL,
  about text NOT NULL,
  body text NOT NULL,
  cause text NOT NULL,
  owner text NOT NULL CHECK (owner IN ('person', 'caseworker', 'operator')),
  due date,
  queue date GENERATED ALWAYS AS (coalesce(due, 'infinity')) STORED,
  claimed_by text,
  version integer NOT NULL DEFAULT 1,
  opened timestamptz NOT NULL DEFAULT now(),
  closed timestamptz,
  PRIMARY KEY (errand, round)
);
CREATE INDEX tasks_open ON tasks (queue, opened, errand, round) WHERE closed IS NULL;
CREATE INDEX tasks_open_body ON tasks (body, queue, opened, errand, round) WHERE closed IS NULL;

CREATE TABLE task_notes (
  id bigint GENERATED ALWAYS AS IDENTITY PRIMARY KEY,
  errand text NOT NULL,
  round integer NOT NULL,
  written_by text NOT NULL,
  sealed bytea NOT NULL,
  written timestamptz NOT NULL DEFAULT now(),
  FOREIGN KEY (errand, round) REFERENCES tasks
);
CREATE INDEX task_notes_task ON task_notes (errand, round);

-- One dialog for a participant and an errand, under an id that is made once.
CREATE TABLE dialogs (
  journey text NOT NULL,
  errand text NOT NULL,
  participant text NOT NULL,
  id uuid NOT NULL UNIQUE,
  opened timestamptz,
  closed timestamptz,
  PRIMARY KEY (journey, errand, participant)
);
CREATE INDEX dialogs_open ON dialogs (errand) WHERE opened IS NOT NULL AND closed IS NULL;

-- Every yes and every no; the latest of each person stands.
CREATE TABLE consents (
  id bigint GENERATED ALWAYS AS IDENTITY PRIMARY KEY,
  journey text NOT NULL,
  errand text NOT NULL,
  given_by text NOT NULL,
  says text NOT NULL CHECK (says IN ('yes', 'no')),
  choice text,
  at timestamptz NOT NULL
);
CREATE INDEX consents_errand ON consents (journey, errand, given_by, id DESC);

-- Law's time ahead of the clock, in milliseconds; zero but in the test profile.
CREATE TABLE calendar (
  only_one boolean PRIMARY KEY DEFAULT true CHECK (only_one),
  ahead bigint NOT NULL
);
INSERT INTO calendar (ahead) VALUES (0);
